import { type Day, plusDays } from './told.js';

/** A notice as a clerk has it on paper: which days are off, which weekend days are worked, and for which years one has come. */
export interface PaperCalendar {
  years: number[];
  off: [first: Day, last: Day][];
  worked: Day[];
}

/** What a clerk knows of an application when she counts on paper. */
export interface OnPaper {
  received: Day;
  corrected?: Day;
  paid?: Day;
  extendedBy?: number;
  /** Letters to others: sent, and answered or still awaited. */
  asked?: { sent: Day; answered?: Day }[];
  /** The notice of a fee reached the applicant, who has not paid. */
  feeTold?: Day;
  delayedTo?: Day;
  closed?: boolean;
}

const weekday = (day: Day): number => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const shifted = m < 3 ? y - 1 : y; // Sakamoto
  const table = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1] as number;
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + table + d) % 7;
};

const worksOn = (day: Day, { off, worked }: PaperCalendar): boolean => {
  if (worked.includes(day)) return true;
  if (off.some(([first, last]) => first <= day && day <= last)) return false;
  return weekday(day) !== 0 && weekday(day) !== 6;
};

/** Crosses off one workday after the other; null: the answer is still awaited, or the paper ends first. */
function crossOff(
  start: Day,
  days: number,
  paper: PaperCalendar,
  stopped: (day: Day) => boolean | 'for good',
): Day | null {
  let left = days;
  for (let day = plusDays(start, 1); ; day = plusDays(day, 1)) {
    if (!paper.years.includes(Number(day.slice(0, 4)))) return null;
    const still = stopped(day);
    if (still === 'for good') return null;
    if (worksOn(day, paper) && !still) left -= 1;
    if (left === 0) return day;
  }
}

/** The last day of what runs: to reply, or for the applicant to pay; undefined where nothing runs. */
export function lastDay(app: OnPaper, paper: PaperCalendar): Day | null | undefined {
  if (app.closed) return undefined;
  if (app.feeTold && !app.paid) return crossOff(app.feeTold, 20, paper, () => false);
  if (app.delayedTo) return app.delayedTo;
  const start = [app.received, app.corrected ?? '', app.paid ?? ''].sort().at(-1) as Day;
  return crossOff(start, 20 + (app.extendedBy ?? 0), paper, (day) => {
    const letters = (app.asked ?? []).filter(({ sent }) => day > sent);
    if (letters.some(({ answered }) => answered === undefined)) return 'for good';
    return letters.some(({ answered }) => day <= (answered as Day));
  });
}
