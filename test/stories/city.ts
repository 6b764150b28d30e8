import type { LedgerEntry } from '../../src/domain/applications/ledger-entry.js';
import { APPLICANT_CATEGORIES, type Outcome } from '../../src/domain/applications/outcomes.js';

export const YEAR = 2024;

/** What a made-up unit of the city has in its drawers: a ledger, a file of registers and one of reviews and suits. */
export interface Drawers {
  ledger: LedgerEntry[];
  /** Of the year after: replies to what was carried over, and what came in then. */
  later: LedgerEntry[];
  registers: string;
  cases: string;
}

const OUTCOMES: readonly Outcome[] = [
  ...(['granted.provided', 'granted.already_public', 'partially_granted', 'refused.process_information'] as const),
  ...(['unable.not_exist', 'unable.requires_creation', 'not_processed.duplicate', 'other.withdrawn'] as const),
];
const CHANNELS = ['online', 'post_signed', 'in_person'] as const;

/** Always the same sequence for the same seed, each below `below`. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Every seventh unit has nothing at all. */
export const hasNothing = (unit: number): boolean => unit % 7 === 6;

export function drawersOf(unit: number): Drawers {
  const random = randomOf(unit + 1);
  const drawers: Drawers = { ledger: [], later: [], registers: HEADS_OF_REGISTERS, cases: HEADS_OF_CASES };
  if (hasNothing(unit)) return drawers;
  for (let n = 0; n < 6 + random(14); n++) {
    const before = random(8) === 0;
    const receivedOn = before
      ? `${YEAR - 1}-12-${two(12 + random(18))}`
      : `${YEAR}-${two(1 + random(12))}-${two(1 + random(28))}`;
    const row = letter(n, receivedOn, random);
    const decidedOn = addDays(receivedOn, 3 + random(24));
    const open = decidedOn > `${YEAR}-12-31`;
    const answered = {
      ...row,
      decidedOn,
      docNo: `复〔${decidedOn.slice(0, 4)}〕${n}号`,
      outcome: pick(OUTCOMES, random),
    };
    drawers.ledger.push(open ? row : answered);
    if (open) drawers.later.push(answered);
  }
  for (let n = 0; n < random(5); n++) {
    const receivedOn = `${YEAR + 1}-0${1 + random(6)}-${two(1 + random(28))}`;
    const row = letter(100 + n, receivedOn, random);
    drawers.later.push({ ...row, decidedOn: addDays(receivedOn, 9), docNo: null, outcome: pick(OUTCOMES, random) });
  }
  drawers.registers += registersOf(random);
  drawers.cases += `,复议,${unit}复1号,${YEAR}-05-06,${YEAR}-06-30,维持,否\n,未经复议直接起诉,${unit}诉1号,${YEAR}-11-04,,,否\n`;
  return drawers;
}

const HEADS_OF_REGISTERS = '项目,名称,文号,日期,动作,数量,金额（元）\n';
const HEADS_OF_CASES = '登记编号,类型,案号,受理日期,结案日期,结果,仅列共同被告\n';

const registersOf = (random: (below: number) => number): string =>
  [
    `行政规范性文件,以前年度文件,,${YEAR - 3}-01-01,制发,${20 + random(30)},`,
    `行政规范性文件,新办法,规〔${YEAR}〕1号,${YEAR}-04-01,制发,1,`,
    `行政规范性文件,旧办法,,${YEAR}-09-01,废止,${1 + random(6)},`,
    `行政许可,,,${YEAR}-12-31,办理,${random(5000)},`,
    `行政处罚,,,${YEAR}-12-31,办理,${random(900)},`,
    `行政事业性收费,,,${YEAR}-12-31,收费,1,${random(9_000_000)}.${two(random(100))}`,
  ].join('\n');

const pick = <T>(list: readonly T[], random: (below: number) => number): T => list[random(list.length)] as T;

function letter(n: number, receivedOn: string, random: (below: number) => number): LedgerEntry {
  const channel = pick(CHANNELS, random);
  return {
    ...{ line: n + 2, registerNo: `${n + 1}号`, category: pick(APPLICANT_CATEGORIES, random), channel, receivedOn },
    ...{ submittedOn: receivedOn, handlingUnit: null, correctionIssuedOn: null, correctionDueOn: null },
    ...{ correctionReceivedOn: null, extensionDays: null, extendedOn: null, thirdPartySentOn: null },
    ...{ thirdPartyAnsweredOn: null, feeNoticeOn: null, feeAmountFen: null, feePaidOn: null },
    ...{ decidedOn: null, docNo: null, outcome: null, remarks: {} },
    personal: { applicant: `申请人${n}`, idType: null, idNo: null, contact: null, content: `第${n}件` },
  };
}

function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
