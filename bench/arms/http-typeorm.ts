import { beArm } from '../arm.js';
import { httpArm } from '../http-arm.js';
import { faultsOfNaive, openNaive } from '../typeorm-naive.js';

/** Nest, Fastify and TypeORM as most would write it. */
beArm(async (start) => {
  const db = await openNaive(start.url, 1);
  return httpArm(start, {
    server: new URL('../peers/typeorm-server.js', import.meta.url),
    faults: (_acknowledged, events) => faultsOfNaive(db, events),
    close: () => db.destroy(),
  });
});
