import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseEntry } from '../../src/domain/applications/case-entry.js';
import { CHANNELS, type Channel } from '../../src/domain/applications/channels.js';
import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';
import { ALL_OUTCOMES, APPLICANT_CATEGORIES, WITHOUT_REPLY } from '../../src/domain/applications/outcomes.js';
import { addDays } from '../../src/domain/law/legal-date.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { type FigureQuestion, figureByOrgan, linesBehind } from '../../src/reading/statistics/behind.js';
import { ALL_FIGURES, type Dimension, type FigureCode } from '../../src/reading/statistics/figures.js';
import { type Statistics, statistics } from '../../src/reading/statistics/statistics.js';
import { withVault } from '../personal-data/vault-for.js';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { rowOf } from './rows.js';

jest.setTimeout(240_000);

const TODAY = '2026-11-25';
const PERIOD = { from: '2026-02-01', to: '2026-07-31' };
const EACH = 90;

let seed = Number(process.env.STATISTICS_SEED ?? 28);
/** Always the same sequence, below `below`. */
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};
const one = <T>(all: readonly T[]): T => all[random(all.length)] as T;
const now = (share: number): boolean => random(100) < share;

let db: FreshDatabase;
let log: EventLog;
let organs: Organ[];

/** Anything that an old ledger may hold, of two years. */
function entry(i: number): LedgerEntry {
  const receivedOn = addDays('2025-01-10', random(660));
  const after = (days: number) => addDays(receivedOn, 1 + random(days));
  const closed = now(85);
  return rowOf(`n-${i}`, receivedOn, {
    ...{ category: one(APPLICANT_CATEGORIES), handlingUnit: now(80) ? one(['法规处', '办公室', '信访办']) : null },
    channel: now(90) ? one(Object.keys(CHANNELS) as Channel[]) : null,
    ...(now(20) && { correctionIssuedOn: after(9), correctionDueOn: after(30), correctionReceivedOn: after(40) }),
    ...(now(20) && { extensionDays: 10, extendedOn: after(20) }),
    ...(now(20) && { thirdPartySentOn: after(8), thirdPartyAnsweredOn: after(30) }),
    ...(closed && {
      decidedOn: after(70),
      docNo: `复${i}号`,
      outcome: one(ALL_OUTCOMES.filter((outcome) => !WITHOUT_REPLY.includes(outcome))),
    }),
  });
}

function caseEntry(i: number): CaseEntry {
  const acceptedOn = addDays('2025-02-01', random(600));
  const decided = now(70);
  return {
    ...{ line: 2, registerNo: null, caseNo: `案${i}`, acceptedOn, coDefendantOnly: now(10) },
    route: one(['review', 'litigation.direct', 'litigation.after_review'] as const),
    ...(decided
      ? { decidedOn: addDays(acceptedOn, 30 + random(60)), result: one(['upheld', 'corrected', 'other'] as const) }
      : { decidedOn: null, result: null }),
  };
}

beforeAll(async () => {
  db = await freshDatabase();
  log = new EventLog(db.pool);
  const found = (code: string, parent: string | null) =>
    foundOrgan(log, { code, name: `机关${code}`, parent }, 'test', '2019-05-15');
  organs = [await found('shi', null), await found('qu', 'shi'), await found('jie', 'qu')];
  for (const { id: organ } of organs) {
    const vault = withVault(db.pool, { organ, actor: 'test', today: TODAY });
    await importLedger(
      log,
      vault,
      Array.from({ length: EACH }, (_, i) => entry(i)),
    );
    await importCases(
      log,
      { organ, actor: 'test', today: TODAY },
      Array.from({ length: 25 }, (_, i) => caseEntry(i)),
    );
  }
});
afterAll(() => db.drop());

const sheetOf = (organ: Organ, whole = false) => statistics(log, { organ, whole, period: PERIOD }, TODAY);

async function listed(organ: Organ, figure: FigureCode, narrowed: FigureQuestion['narrowed'] = {}, period = PERIOD) {
  const keys: string[] = [];
  for (let after: Parameters<typeof linesBehind>[1]['after'], more = true; more; ) {
    const page = await linesBehind(log, { organ, period, figure, narrowed, limit: 17, ...(after && { after }) }, TODAY);
    keys.push(...page.lines.map(({ caseNo, id }) => caseNo ?? (id as string)));
    after = page.next ?? undefined;
    more = page.next !== null;
  }
  expect(new Set(keys).size).toBe(keys.length);
  return keys.length;
}

interface Counted {
  figure: FigureCode;
  narrowed: FigureQuestion['narrowed'];
  /** The value by which the line is named in the other period. */
  narrowedBefore: FigureQuestion['narrowed'];
  now: number;
  before: number;
}

/** Every number of the sheet that says how many, with what it is to be asked for. */
function countsOf(sheet: Statistics): Counted[] {
  const totals = sheet.groups.flatMap(({ figures }) =>
    figures
      .filter(({ counts }) => counts)
      .map(({ code, now, before }) => ({ code, narrowed: {}, narrowedBefore: {}, now, before })),
  );
  const cells = sheet.tables
    .filter(({ by }) => by !== 'organ')
    .flatMap(({ by, measures, lines }) =>
      lines.flatMap(({ value, valueBefore, now, before }) =>
        measures.flatMap(({ code, counts }, i) =>
          counts
            ? [
                {
                  ...{ code, now: now[i], before: before[i] },
                  narrowed: { [by as Dimension]: value },
                  narrowedBefore: { [by as Dimension]: valueBefore },
                },
              ]
            : [],
        ),
      ),
    );
  return [...totals, ...cells].map(({ code, ...rest }) => ({ figure: code, ...rest }) as Counted);
}

describe('every figure of an organ', () => {
  it('is the number of what it opens into, in the period and in that of the year before', async () => {
    const [organ] = organs as [Organ];
    const sheet = await sheetOf(organ);
    const counts = countsOf(sheet);
    expect(counts.length).toBeGreaterThan(80);
    for (const { figure, narrowed, narrowedBefore, now, before } of counts) {
      expect([figure, narrowed, await listed(organ, figure, narrowed)]).toEqual([figure, narrowed, now]);
      const earlier = await listed(organ, figure, narrowedBefore, sheet.before);
      expect([figure, narrowedBefore, earlier]).toEqual([figure, narrowedBefore, before]);
    }
  });

  it('is met at all on these data, so that none of it is said of nothing', async () => {
    const met = countsOf(await sheetOf(organs[0] as Organ)).filter(({ now, before }) => now + before > 0);
    const figures = new Set(met.map(({ figure }) => figure));
    const never: FigureCode[] = ['correction_lapsed', 'organ_asked']; // an old ledger cannot tell of them
    expect(ALL_FIGURES.filter((figure) => !figures.has(figure))).toEqual(never);
  });
});

describe('Art. 49 · a part of the tree', () => {
  it('every figure of it is the sum of its organs, and so is every line of a table', async () => {
    const whole = await sheetOf(organs[0] as Organ, true);
    const alone = await Promise.all(organs.map((organ) => sheetOf(organ)));
    const key = ({ figure, narrowed }: Counted) => `${figure} ${JSON.stringify(narrowed)}`;
    const parts = alone.map((sheet) => new Map(countsOf(sheet).map((one) => [key(one), one])));
    for (const count of countsOf(whole)) {
      const sum = (of: 'now' | 'before') => parts.reduce((all, part) => all + (part.get(key(count))?.[of] ?? 0), 0);
      expect([key(count), count.now, count.before]).toEqual([key(count), sum('now'), sum('before')]);
    }
  });

  it('a figure says how much of it is of which organ', async () => {
    const whole = await sheetOf(organs[0] as Organ, true);
    const lines = new Map(
      whole.tables.find(({ by }) => by === 'organ')?.lines.map((line) => [line.value, line.now[0]]),
    );
    const question = {
      organ: organs[0] as Organ,
      whole: true,
      period: PERIOD,
      figure: 'received',
      narrowed: {},
    } as const;
    const received = await figureByOrgan(log, question, TODAY);
    expect(received.organs.map(({ code, count }) => [code, count])).toEqual([...lines]);
    for (const count of countsOf(whole).filter(({ now }) => now > 0)) {
      const { figure, narrowed } = count;
      const found = await figureByOrgan(log, { ...question, figure, narrowed }, TODAY);
      expect([figure, narrowed, found.count]).toEqual([figure, narrowed, count.now]);
    }
  });

  it('a branch is the organ with what is below it, and no more', async () => {
    const branch = await sheetOf(organs[1] as Organ, true);
    expect(branch.organs.map(({ code }) => code)).toEqual(['qu', 'jie']);
  });

  it('is the tree as it stood at the end of the period: who has left since is counted where it was', async () => {
    const command = { type: 'MoveOrgan', parent: 'shi', on: '2026-10-01', reason: '机构改革' } as const;
    await actOnOrgan(log, { organ: 'jie', command, actor: 'operator', commandId: randomUUID() }, TODAY);
    const branch = async (to: string) => {
      const period = { from: PERIOD.from, to };
      const sheet = await statistics(log, { organ: organs[1] as Organ, whole: true, period }, TODAY);
      return sheet.organs.map(({ code }) => code);
    };
    expect(await branch('2026-09-30')).toEqual(['qu', 'jie']);
    expect(await branch('2026-10-31')).toEqual(['qu', 'jie']); // of the year before, when it stood there
    const alone = await statistics(log, { organ: organs[1] as Organ, period: { ...PERIOD, to: '2026-10-31' } }, TODAY);
    const whole = await statistics(
      log,
      { organ: organs[1] as Organ, whole: true, period: { ...PERIOD, to: '2026-10-31' } },
      TODAY,
    );
    expect(whole.groups[0]?.figures.map(({ now }) => now)).toEqual(alone.groups[0]?.figures.map(({ now }) => now));
  });
});
