import { countedOf, reportYear } from '../../oracle/book.js';
import type { Organ } from '../../oracle/oracle.js';
import { type Told, type ToldOfApplication, yearOf } from '../../oracle/told.js';

/** What makes a line of a history hard to count, judged before it is told. The test counts how often each came. */
export const SITUATIONS = [
  'told after the run of its year',
  'told after the lock of its year',
  'a receipt told after the lock',
  'a result told after the lock',
  'a case told after the lock',
  'category fixed after the lock',
  'receipt date fixed after the lock',
  'receipt date fixed into another year',
  'result fixed after the lock',
  'result fixed into another year',
  'result fixed after it was redone',
  'redone in the same year',
  'redone in a later year',
  'redone after the lock',
  'voided after the run',
  'a case goes on although the registration is voided',
  'a case that hangs on no application',
  'a suit in which the organ is only co-defendant',
  'the first lock closes earlier years',
  'a lock across the change of the form',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export function situationsOf(told: Told, organ: Organ): Situation[] {
  if (!('application' in told)) return told.kind === 'locked' ? ofLock(told.year, organ) : [];
  const closed = organ.closedThrough !== null && yearOf(told.on) <= organ.closedThrough;
  const ran = !closed && organ.ran.has(yearOf(told.on));
  const late: [boolean, Situation][] = [
    [ran, 'told after the run of its year'],
    [closed, 'told after the lock of its year'],
    [closed && told.kind === 'received', 'a receipt told after the lock'],
    [closed && (told.kind === 'replied' || told.kind.endsWith('lapsed')), 'a result told after the lock'],
    [closed && 'caseNo' in told, 'a case told after the lock'],
    [told.application === null, 'a case that hangs on no application'],
    [told.kind === 'suit filed' && told.coDefendantOnly, 'a suit in which the organ is only co-defendant'],
  ];
  const own = told.application === null ? [] : ofFile(told, organ);
  return [...late, ...own].filter(([is]) => is).map(([, situation]) => situation);
}

function ofFile(told: ToldOfApplication, organ: Organ): [boolean, Situation][] {
  const file = organ.files.get(told.application);
  const counted = file && countedOf(file, organ);
  if (!file || !counted) return [[file?.state === 'voided', 'a case goes on although the registration is voided']];
  const { received, closed } = file.printed;
  const into = (day: string, year: number | null) => reportYear(day, organ) !== year;
  switch (told.kind) {
    case 'category fixed':
      return [[received !== undefined, 'category fixed after the lock']];
    case 'receipt date fixed': {
      const moved = received === undefined && into(told.receivedOn, counted.received);
      return [
        [received !== undefined, 'receipt date fixed after the lock'],
        [moved, 'receipt date fixed into another year'],
      ];
    }
    case 'result fixed':
      return [
        [closed !== undefined, 'result fixed after the lock'],
        [closed === undefined && into(told.closedOn, counted.closed), 'result fixed into another year'],
        [file.endings.length > 1, 'result fixed after it was redone'],
      ];
    case 'replied again':
      return [
        [!into(told.on, counted.closed), 'redone in the same year'],
        [closed === undefined && into(told.on, counted.closed), 'redone in a later year'],
        [closed !== undefined, 'redone after the lock'],
      ];
    case 'voided':
      return [[organ.ran.has(counted.received), 'voided after the run']];
    default:
      return [];
  }
}

function ofLock(year: number, organ: Organ): Situation[] {
  const earlier = [...organ.files.values()].some((file) => (countedOf(file, organ)?.received ?? year) < year);
  const first: Situation[] = organ.closedThrough === null && earlier ? ['the first lock closes earlier years'] : [];
  return organ.closedThrough === 2020 && year === 2021 ? [...first, 'a lock across the change of the form'] : first;
}
