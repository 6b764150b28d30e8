import { randomUUID } from 'node:crypto';
import { CommandHandler, type Event, projections } from '@event-driven-io/emmett';
import {
  getPostgreSQLEventStore,
  type PostgresEventStore,
  pongoSingleStreamProjection,
} from '@event-driven-io/emmett-postgresql';
import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { type Application, evolve } from '../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import { decide } from '../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import { WORKING_CALENDAR } from '../../src/domain/law/working-calendar.js';
import { reportYears } from '../../src/domain/year-end/organ-year.js';
import { todayInShanghai } from '../../src/event-store/clock.js';
import { besideOf } from '../life.js';
import { openPeer } from './nest.js';
import { orderOf, Registration, registrationOf } from './orders.js';

type Stored = Event<
  ApplicationEvent['type'],
  ApplicationEvent & Record<string, unknown>,
  { note: string; details?: object }
>;
type State = { app: Application | null };

const handle = CommandHandler<State, Stored>({
  evolve: ({ app }, { data }) => ({ app: evolve(app, data) }),
  initialState: () => ({ app: null }),
});

/** The ledger as a document that is folded in the transaction of the append. */
const ledger = pongoSingleStreamProjection<Application & Record<string, unknown>, Stored>({
  collectionName: 'ledger',
  canHandle: [
    ...(['ApplicationLodged', 'ApplicationReceived', 'CorrectionRequested', 'CorrectionReceived'] as const),
    ...(['DeadlineExtended', 'ReplyIssued'] as const),
  ],
  evolve: (app: (Application & Record<string, unknown>) | null, { data }: { data: ApplicationEvent }) =>
    ({ ...evolve(app, data) }) as Application & Record<string, unknown>,
});

const STORE = Symbol('store');

@Controller('api/v1/organs/:organ/applications')
class Applications {
  constructor(@Inject(STORE) private readonly store: PostgresEventStore) {}

  @Post()
  register(@Body({ schema: Registration }) body: z.output<typeof Registration>) {
    const id = randomUUID();
    return this.act(id, 0, registrationOf(id, body), body.details);
  }

  @Post(':id/:path')
  @HttpCode(200)
  order(@Param() { id, path }: { id: string; path: string }, @Headers('if-match') seen: string, @Body() body: unknown) {
    return this.act(id, Number(JSON.parse(seen)), [orderOf(path, body)]);
  }

  private async act(id: string, seen: number, commands: ApplicationCommand[], details?: object) {
    const { note } = besideOf({ organ: 0, stream: id, version: seen, registerNo: '' });
    const metadata = { note, ...(details && { details }) };
    const decided = ({ app }: State): Stored[] =>
      decideInTurn(commands, app).map((data) => ({ type: data.type, data, metadata }) as Stored);
    const { nextExpectedStreamVersion, newState } = await handle(this.store, `application-${id}`, decided, {
      expectedStreamVersion: seen === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(seen),
    });
    return { id, version: Number(nextExpectedStreamVersion), state: newState.app?.state };
  }
}

function decideInTurn(commands: ApplicationCommand[], before: Application | null): ApplicationEvent[] {
  const facts = { calendar: WORKING_CALENDAR, today: todayInShanghai(), years: reportYears([]) };
  const fresh: ApplicationEvent[] = [];
  let app = before;
  for (const command of commands)
    for (const event of decide(command, app, facts)) {
      fresh.push(event);
      app = evolve(app, event);
    }
  return fresh;
}

const store = getPostgreSQLEventStore(process.env.DATABASE_URL as string, {
  projections: projections.inline([ledger]),
});
await store.schema.migrate();
await openPeer(Applications, [{ provide: STORE, useValue: store }]);
