import { beArm } from '../arm.js';
import { withClient } from '../bare-table.js';
import { httpArm } from '../http-arm.js';

const TRUTH = `
select (select count(*) from emt_messages)::integer as events, (select count(*) from emt_streams)::integer as streams,
  (select coalesce(sum(stream_position), 0) from emt_streams)::integer as versions, (select count(*) from ledger)::integer as ledger`;

/** Nest, Fastify and emmett's CommandHandler with a Pongo document folded in the same transaction. */
beArm((start) =>
  httpArm(start, {
    server: new URL('../peers/emmett-server.js', import.meta.url),
    faults: (_acknowledged, made) =>
      withClient(start.url, async (client) => {
        const { events, streams, versions, ledger } = (await client.query(TRUTH)).rows[0];
        return [
          ...(events === made ? [] : [`${events} events, not ${made}`]),
          ...(versions === events ? [] : ['versions with holes']),
          ...(ledger === streams ? [] : [`${ledger} documents for ${streams} streams`]),
        ];
      }),
    close: async () => {},
  }),
);
