import { type Arm, beArm, type Start } from '../arm.js';
import { besideOf, ledgerRowOf, payloadOf, type Step, steps } from '../life.js';
import { callersInTurn } from '../turn.js';
import { appendNaively, faultsOfNaive, openNaive } from '../typeorm-naive.js';

/** TypeORM as most would write it, a connection for each caller. */
beArm(async ({ url, organs, callers }: Start): Promise<Arm> => {
  const db = await openNaive(url, callers);
  const lives = Array.from({ length: callers }, () => steps(organs));
  const command = (caller: number) => {
    const step = (lives[caller] as Generator<Step, never>).next().value;
    const { organ: organId, stream: streamId, version } = step;
    const facts = {
      type: 'DeadlineExtended',
      occurredOn: '2026-11-20',
      payload: payloadOf(step),
      beside: besideOf(step),
    };
    return appendNaively(db, version, [{ organId, streamId, ...facts }], ledgerRowOf(step));
  };
  return {
    turn: (load) => callersInTurn(load, command),
    faults: (acknowledged) => faultsOfNaive(db, acknowledged),
    close: () => db.destroy(),
  };
});
