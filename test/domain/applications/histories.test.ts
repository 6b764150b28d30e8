import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ACTIONS,
  type ActionType,
  permittedActions,
  UNSIGNED,
  type Unsigned,
} from '../../../src/domain/applications/actions.js';
import { type Application, evolve, replay } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { decide } from '../../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../../src/domain/applications/events.js';
import type { Actor, Facts } from '../../../src/domain/applications/judgement.js';
import { ledgerRow } from '../../../src/domain/applications/ledger-row.js';
import type { Outcome } from '../../../src/domain/applications/outcomes.js';
import { recordLedgerEntry } from '../../../src/domain/applications/record-ledger-entry.js';
import { toldInLedger } from '../../../src/domain/applications/told-in-ledger.js';
import { addDays } from '../../../src/domain/law/legal-date.js';
import { WORKING_CALENDAR } from '../../../src/domain/law/working-calendar.js';
import { Refusal } from '../../../src/domain/refusals.js';
import { answered, FACTS, given, received, refusalOf } from './given.js';
import { askCorrection } from './orders.js';
import { anyOrder, type Throw, throws } from './random-orders.js';
import { CLERK, decideWhole, HEAD, ONE_SIGNATURE } from './signed.js';

const ALL_ACTIONS = Object.keys(ACTIONS) as ActionType[];
const YEARS: Facts['years'][] = [
  { lockedThrough: null, carrying: [] },
  { lockedThrough: null, carrying: [2023, 2024] },
  { lockedThrough: 2023, carrying: [2023, 2024] },
];
const colleagues = [{ ...CLERK, open: true, unit: null, absence: null }];
const facts = fc.constantFrom(...YEARS).map((years): Facts => ({ ...FACTS, years, organ: ONE_SIGNATURE, colleagues }));
const SECRECY: Actor = { account: 'secrecy', roles: ['secrecy_reviewer'] };

/** Ordered by somebody who may. */
function decideBy(type: ActionType, command: ApplicationCommand, app: Application, now: Facts): ApplicationEvent[] {
  const by = /^(Sign|Return)/.test(type) ? SECRECY : /^(Approve|Decline)/.test(type) ? HEAD : CLERK;
  return decide(command, app, { ...now, by });
}

/** The replies that are told in one word, drafted, signed and issued. */
const wholeWays = ({ state, caseKind }: Application): Unsigned[] =>
  (Object.keys(UNSIGNED) as Unsigned[]).filter((type) => {
    const { from, only } = UNSIGNED[type];
    return from.includes(state) && (only ?? caseKind) === caseKind;
  });

interface Moment {
  app: Application;
  day: string;
  choice: number;
}

const GOES_ROUND = /Hand(Over|Back)|Internal|Urge|Supervision/;
/** What only goes round in the office comes up as often as two actions: it moves no period, and the ways to a reply are long. */
function likely(app: Application, choice: number): (ActionType | Unsigned)[] {
  const types = [...permittedActions(app), ...wholeWays(app)];
  const round = types.filter((type) => GOES_ROUND.test(type));
  const some = [choice, choice >> 3].flatMap((n) => round[n % round.length] ?? []);
  return [...types.filter((type) => !round.includes(type)), ...some];
}

/** Plays the throws, keeping what is not refused; looks at every application on the way. */
function play(
  dice: readonly Throw[],
  now: Facts,
  look: (moment: Moment) => void = () => undefined,
): ApplicationEvent[] {
  const begins = decide(anyOrder('Lodge', '2023-12-18', dice[0]?.choice ?? 0, null), null, now);
  const events = [...begins];
  let app = replay(begins) as Application;
  let day = '2023-12-18';
  for (const { pick, wild, gap, choice } of dice) {
    day = addDays(day, gap);
    look({ app, day, choice });
    const types = wild ? ALL_ACTIONS : likely(app, choice);
    const type = types[pick % types.length];
    if (!type) break;
    refusalOf(() => {
      const order = anyOrder(type, day, choice, app);
      const fresh =
        type in ACTIONS ? decideBy(type as ActionType, order, app, now) : decideWhole(order, app, now).events;
      app = fresh.reduce<Application | null>(evolve, app) as Application;
      events.push(...fresh);
    });
  }
  return events;
}

describe('What the register offers, on made-up histories', () => {
  const taken = new Set<ActionType>();

  it('is never refused because of the state, and what it does not offer is refused', () =>
    fc.assert(
      fc.property(throws, facts, (dice, now) => {
        play(dice, now, ({ app, day, choice }) => {
          const offered = permittedActions(app);
          for (const type of ALL_ACTIONS) {
            const code = refusalOf(() => decideBy(type, anyOrder(type, day, choice, app), app, now));
            if (offered.includes(type)) expect(['wrong_state', 'other_case_kind']).not.toContain(code);
            else expect({ type, code }).not.toEqual({ type, code: null });
            if (code === null) taken.add(type);
          }
        });
      }),
      { numRuns: 250, seed: 713 },
    ));

  it('and every action was taken somewhere among them', () =>
    expect(ALL_ACTIONS.filter((type) => !taken.has(type))).toEqual([]));
});

describe('A history, made up or not', () => {
  const histories = fc.tuple(throws, facts).map(([dice, now]) => play(dice, now));

  it('gives the same application each time it is replayed, in one go, step by step, or read back from its JSON', () =>
    fc.assert(
      fc.property(histories, (events) => {
        const app = replay(events);
        const stored: ApplicationEvent[] = JSON.parse(JSON.stringify(events));
        const half = Math.floor(events.length / 2);
        expect(replay(events)).toEqual(app);
        expect(replay(stored)).toEqual(app);
        expect(events.slice(half).reduce<Application | null>(evolve, replay(events.slice(0, half)))).toEqual(app);
      }),
      { numRuns: 300, seed: 711 },
    ));

  it('takes what an old record says in any order: recorded or refused, never broken', () =>
    fc.assert(
      fc.property(throws, facts, (dice, now) => {
        const old = { ...now, historical: true };
        play(dice, now, ({ app, day, choice }) => {
          for (const type of [...ALL_ACTIONS, ...wholeWays(app)])
            refusalOf(() => decide(anyOrder(type, day, choice, app), app, old).reduce<Application | null>(evolve, app));
        });
      }),
      { numRuns: 60, seed: 711 },
    ));

  it('gives a ledger row that says what the tables count', () =>
    fc.assert(
      fc.property(histories, (events) => {
        const app = replay(events) as Application;
        const row = ledgerRow('id', events.length, app, WORKING_CALENDAR);
        const { receivedYear, closedYear, countedCategory: category, countedOutcome: outcome } = row;
        expect({ category, receivedYear, closedYear, outcome }).toEqual(app.counted);
        if (row.state === 'reprocessing') expect(row.dueOn).toBe(app.reprocessing?.dueOn ?? null);
        else if (row.state !== 'in_progress') expect(row.dueOn).toBeNull();
      }),
      { numRuns: 100, seed: 711 },
    ));

  it('tells a ledger nothing that is news to the record when it is imported again (contracts §4)', () => {
    let closed = 0;
    fc.assert(
      fc.property(histories, (events) => {
        const app = replay(events) as Application;
        const { closure } = app;
        if (app.caseKind === 'record_correction' || !app.receivedOn || !app.registerNo) return;
        const row = {
          ...{ line: 2, registerNo: app.registerNo, category: app.category, channel: app.channel },
          ...{ receivedOn: app.receivedOn, handlingUnit: app.handlingUnit },
          ...{ decidedOn: closure?.closedOn ?? null, docNo: closure?.docNo ?? null },
          outcome: (closure?.outcome as Outcome | undefined) ?? null,
          ...{ personal: { applicant: '张三', idType: null, idNo: null, contact: null, content: null }, remarks: {} },
          ...toldInLedger(app),
        };
        if (closure) closed++;
        expect(recordLedgerEntry(row, app, [], FACTS)).toEqual({ result: 'unchanged', events: [] });
      }),
      { numRuns: 300, seed: 717 },
    );
    expect(closed).toBeGreaterThan(20);
  });
});

describe('The register', () => {
  it('has no history that does not begin with a lodging', () => {
    const [, receipt] = given(received('2024-03-01')).history();
    expect(() => replay([receipt as ApplicationEvent])).toThrow('ApplicationReceived');
  });

  it('offers the actions that the state allows, and only while there is something to take them on', () => {
    const open = given(received('2024-03-01')).now();
    expect(permittedActions(open)).toContain('ProposeExtension');
    expect(permittedActions(open)).not.toContain('Extend');
    expect(permittedActions(open)).not.toContain('Serve');
    expect(permittedActions(open)).not.toContain('DecideSuit');
    expect(permittedActions(open)).toContain('DraftReply');
    expect(permittedActions(open)).not.toContain('SignReply');
    expect(permittedActions(open)).not.toContain('DraftReplyOnRecord');
  });

  it('says a refusal in Chinese, with its article: where the application stands and what may be done instead', () => {
    const awaiting = given(received('2024-03-01'), askCorrection('2024-03-04')).now();
    const act = () => decide(answered('2024-03-20'), awaiting, FACTS);
    expect(act).toThrow(
      '申请目前为“待补正”，不能办理“答复”；现在可以办理的有：“收到补正”、“逾期不补正，不再处理”、“申请人撤回”、“登记行政复议”、',
    );
    expect(new Refusal('wrong_state').article).toBe('45');
    const struckOff = given(received('2024-03-01').slice(0, 1), {
      type: 'Discard',
      discardedOn: '2024-04-01',
      reason: '联系不上',
    }).now();
    expect(() => decide(answered('2024-04-02'), struckOff, FACTS)).toThrow(
      '申请目前为“未确认注销”，不能办理“答复”；这件已经不能再办理。',
    );
  });
});
