import { receiptBasis } from '../../law/receipt-date.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { statisticalYear } from '../report-years.js';

/** Art. 29: an application comes in; it counts nowhere before its receipt is certain. */
export function lodge(command: Does<'Lodge'>, app: Application | null): ApplicationEvent[] {
  if (app !== null) throw new Refusal('already_lodged');
  return [{ ...command, type: 'ApplicationLodged' }];
}

/** Art. 31: an applicant who never confirms has not applied. */
export const discard = (command: Does<'Discard'>): ApplicationEvent => ({ ...command, type: 'LodgingDiscarded' });

/** Art. 31: the day of receipt, by the channel. */
export function confirm(
  command: Does<'Confirm'>,
  app: Application,
  { years }: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { registerNo, receivedOn, arrivedOn, handlingUnit, splitFrom } = command;
  if (receivedOn < app.submittedOn)
    throw new Refusal('receipt_before_submission', { receivedOn, submittedOn: app.submittedOn });
  judge.demand(app.channel !== 'in_person' || receivedOn === app.submittedOn, 'in_person_same_day');
  judge.note(app.channel !== 'post_ordinary' || receivedOn === (arrivedOn ?? receivedOn), 'confirmed_late');
  return judge.on({
    type: 'ApplicationReceived',
    registerNo,
    receivedOn,
    basis: app.channel && receiptBasis(app.channel),
    statisticalYear: statisticalYear(receivedOn, years),
    ...(handlingUnit && { handlingUnit }),
    ...(splitFrom && { splitFrom }),
  });
}

/** Art. 29, 一事一申请: each further matter becomes an application of its own. */
export function split(command: Does<'Split'>, app: Application, judge: Judgement): ApplicationEvent {
  const untouched = !app.corrections.length && !app.consultations.length && !app.fees.length && !app.closure;
  judge.demand(untouched && !app.clock?.extensions.length, 'split_too_late');
  judge.demand(command.childRegisterNos.length > 0, 'split_into_nothing');
  return judge.on({ ...command, type: 'ApplicationSplit' });
}
