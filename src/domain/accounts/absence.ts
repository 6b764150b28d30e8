import type { Absence, Colleague } from '../organs/colleagues.js';
import { Refusal } from '../refusals.js';
import type { Account, Deed } from './account.js';
import { AT_WORK } from './permissions.js';

/** What is ordered of somebody's absence (外出与代理); a new one takes the place of the one on record. */
export type AbsenceOrder = ({ type: 'RecordAbsence' } & Absence) | { type: 'EndAbsence' };

/**
 * Art. 45: everybody his own, the head of the disclosure office that of any colleague. A deputy gets no role by it. Throws
 * `absence_of_another`, `absence_backwards`, `deputy_unfit`, `absence_none`.
 */
export function orderAbsence(
  order: AbsenceOrder,
  { id, absence }: Pick<Account, 'id' | 'absence'>,
  by: Pick<Colleague, 'account' | 'roles'>,
  colleagues: readonly Colleague[],
): Deed {
  if (by.account !== id && !by.roles.includes('office_head')) throw new Refusal('absence_of_another');
  if (order.type === 'EndAbsence') {
    if (!absence) throw new Refusal('absence_none');
    return { type: 'AbsenceEnded' };
  }
  const { from, through, deputy } = order;
  if (through < from) throw new Refusal('absence_backwards', { from, through });
  if (deputy === id || !colleagues.some((one) => one.account === deputy && mayDeputise(one)))
    throw new Refusal('deputy_unfit');
  return { type: 'AbsenceRecorded', from, through, deputy };
}

const mayDeputise = ({ open, roles }: Colleague): boolean => open && AT_WORK.some((role) => roles.includes(role));
