import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Application, replay } from '../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import type { Actor } from '../../src/domain/applications/judgement.js';
import type { SignOffChain } from '../../src/domain/organs/sign-off-chain.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan } from '../../src/event-store/found-organ.js';
import { CLERK, digestNow } from '../domain/applications/signed.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { ending, order, processes, registration, TODAY } from './processes.js';

jest.setTimeout(60_000);

const SECRECY = { step: 'secrecy', label: '保密审查', role: 'secrecy_reviewer' } as const;
const SHORT: SignOffChain = [SECRECY];
const LONG: SignOffChain = [SECRECY, { step: 'head', label: '科长', role: 'reviewer' }];
const BAO: Actor = { account: 'bao', roles: ['secrecy_reviewer'] };
const TRIES = 25;

let db: FreshDatabase;
let logs: EventLog[];
let end: () => Promise<void>;
beforeAll(async () => {
  db = await freshDatabase();
  ({ logs, end } = processes(db, 2));
});
afterAll(async () => {
  await end();
  await db.drop();
});

const changeTo = (log: EventLog, organ: string, chain: SignOffChain) =>
  actOnOrgan(
    log,
    {
      commandId: randomUUID(),
      organ,
      actor: 'sec',
      command: { type: 'ChangeSignOffChain', on: TODAY, reason: '调整', chain },
    },
    TODAY,
  );

describe('A chain that becomes longer at the very moment in which a reply is sent', () => {
  it('is signed by its old steps before the change, or not sent at all', async () => {
    const [one, two] = logs as [EventLog, EventLog];
    for (let i = 0; i < TRIES; i++) {
      const code = `moves-${i}`;
      const { id: organ } = await foundOrgan(one, { code, name: code, parent: null }, 'operator', TODAY);
      await changeTo(one, code, SHORT);
      const application = randomUUID();
      const act = (log: EventLog, by: Actor, ...commands: ApplicationCommand[]) =>
        actOnApplication(log, order(organ, commands, { application, actor: by.account, roles: by.roles }), TODAY);
      await act(one, CLERK, ...registration(`${code}-1`), {
        ...{ type: 'DraftReply', docNo: null, principalOutcome: 'granted.provided' },
      } as ApplicationCommand);
      const { events } = await one.historyOf<ApplicationEvent>(organ, application);
      await act(one, BAO, { type: 'SignReply', digest: digestNow(replay(events) as Application) });
      const [sent] = await Promise.all([
        ending(act(one, CLERK, { type: 'IssueReply' })),
        ending(changeTo(two, code, LONG)),
      ]);
      const { rows } = await db.owner.query<{ type: string }>(
        "select type from event where organ_id = $1 and type in ('ReplyIssued', 'SignOffChainChanged') order by pos",
        [organ],
      );
      const happened = rows.map(({ type }) => type).slice(1);
      expect([happened, sent]).toEqual(
        sent === 'done'
          ? [['ReplyIssued', 'SignOffChainChanged'], 'done']
          : [['SignOffChainChanged'], 'reply_unsigned'],
      );
    }
  });
});
