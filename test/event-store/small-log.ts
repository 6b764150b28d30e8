import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnCase } from '../../src/event-store/acting/act-on-case.js';
import { actOnRegister } from '../../src/event-store/acting/act-on-register.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { order, registration, TODAY } from './processes.js';

const ACTOR = '经办人𠮷';

/** A log of five events: an organ, an application and its withdrawal, a review by itself. */
export async function shortLog(log: EventLog, code: string): Promise<number> {
  const organ = await organWithOneEnd(log, code);
  await review(log, organ, '2026-02-02');
  return organ;
}

/** The same, its year run and locked, and a late fact that adjusts the locked year in the same append. */
export async function lockedLog(log: EventLog, code: string): Promise<number> {
  const organ = await organWithOneEnd(log, code);
  await actOnApplication(log, { ...order(organ, registration('第2号', '2025-12-29')), actor: ACTOR }, TODAY);
  await review(log, organ, '2025-12-30');
  await enter(log, organ, '2025-12-01');
  const year = { organ, year: 2025, actor: ACTOR, today: TODAY };
  await runYearEnd(log, year);
  await lockYearOf(log, year);
  await actOnApplication(log, { ...order(organ, registration('第3号', '2025-12-30')), actor: ACTOR }, TODAY);
  await review(log, organ, '2025-12-31', '复〔2025〕2号');
  await enter(log, organ, '2025-12-31');
  return organ;
}

async function organWithOneEnd(log: EventLog, code: string): Promise<number> {
  const { id: organ } = await foundOrgan(log, { code, name: `${code}市教育局`, parent: null }, ACTOR, TODAY);
  const commands = registration('第1号', '2025-11-03');
  const end = {
    ...{
      type: 'Withdraw' as const,
      requestedOn: '2025-11-19',
      acceptedOn: '2025-11-20',
      signed: true,
      docNo: '公复1号',
    },
  };
  await actOnApplication(log, { ...order(organ, [...commands, end]), actor: ACTOR }, TODAY);
  return organ;
}

async function enter(log: EventLog, organ: number, on: string): Promise<void> {
  const { commandId } = order(organ, []);
  const register = 'art20_1.rules' as const;
  const record = { register, action: 'issued' as const, on, name: '甲规定', docNo: null, quantity: 2, amountFen: null };
  await actOnRegister(log, { commandId, organ, actor: ACTOR, act: { record: { ...record, source: '底册' } } }, TODAY);
}

async function review(log: EventLog, organ: number, acceptedOn: string, caseNo = '复〔2025〕1号'): Promise<void> {
  const filed = { type: 'FileReview', caseNo, route: 'review', acceptedOn } as const;
  const { commandId } = order(organ, []);
  await actOnCase(log, { commandId, organ, actor: ACTOR, caseNo, commands: [filed] }, TODAY);
}
