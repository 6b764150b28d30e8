import { extendedBy, REPLY_PERIOD } from '../../law/reply-clock.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { actorOf, type Facts, type Judgement } from '../judgement.js';
import { notBefore, withinPeriod } from './deadlines.js';

/** Art. 33 ¶2: as many working days as an extension may have. */
export const isExtension = (days: number): boolean =>
  Number.isInteger(days) && days >= 1 && days <= REPLY_PERIOD.longestExtension;

/** Art. 33 ¶2: the clerk asks for more time; a second proposal takes the place of the first. */
export function proposeExtension(command: Does<'ProposeExtension'>, facts: Facts, judge: Judgement): ApplicationEvent {
  const { workingDays, reason, proposedOn = facts.today } = command;
  judge.demand(isExtension(workingDays), 'extension_out_of_range', { days: workingDays });
  const { account: by } = actorOf(facts);
  return judge.on({ type: 'ExtensionProposed', workingDays, ...(reason && { reason }), by, proposedOn });
}

/** Art. 33 ¶2: the head of the disclosure office agrees, who is another than the one who asks. */
export function approveExtension(
  command: Does<'ApproveExtension'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { approvedOn = facts.today } = command;
  const { proposedOn } = proposed(app, facts);
  notBefore(approvedOn, proposedOn, judge, ['批准延期', '提出延期']);
  return judge.on({ type: 'ExtensionApproved', by: actorOf(facts).account, approvedOn });
}

/** Art. 33 ¶2: the head does not agree; the period stays as it is. */
export function declineExtension(
  command: Does<'DeclineExtension'>,
  app: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { reason, declinedOn = facts.today } = command;
  const { proposedOn } = proposed(app, facts);
  notBefore(declinedOn, proposedOn, judge, ['不同意延期', '提出延期']);
  return judge.on({ type: 'ExtensionDeclined', by: actorOf(facts).account, reason, declinedOn });
}

/** Throws `extension_not_proposed`, `extension_approved`, `extension_own_proposal`. */
export function proposed({ extension }: Application, facts: Facts) {
  if (!extension) throw new Refusal('extension_not_proposed');
  if (extension.approved) throw new Refusal('extension_approved');
  if (extension.by === actorOf(facts).account) throw new Refusal('extension_own_proposal');
  return extension;
}

/**
 * Art. 33 ¶2: at most twenty working days, once in each run of the period, approved by the head of the office before the
 * applicant is told, and told before the period ends.
 */
export function extend(command: Does<'Extend'>, app: Application, facts: Facts, judge: Judgement): ApplicationEvent {
  const { notifiedOn } = command;
  const { workingDays, approvedBy, approvedOn } = facts.historical ? saidBy(command) : approval(app);
  judge.demand(
    isExtension(workingDays ?? 1),
    'extension_out_of_range',
    { days: workingDays ?? 0 },
    'extension_too_long',
  );
  judge.note(workingDays !== null, 'extension_days_missing');
  judge.note(app.clock === null || extendedBy(app.clock) === 0, 'extension_repeated');
  judge.note(notifiedOn !== null, 'extension_undated');
  if (notifiedOn) judge.note(withinPeriod(notifiedOn, app, facts), 'extension_notified_late');
  judge.note(!notifiedOn || !approvedOn || approvedOn <= notifiedOn, 'extension_unapproved');
  const { noticeNo } = command;
  const granted = { workingDays, approvedBy, approvedOn, noticeNo, notifiedOn };
  return judge.on({ type: 'DeadlineExtended', ...granted, ...(notifiedOn === null && { addedOn: facts.today }) });
}

const saidBy = ({ workingDays = null, approvedBy = null, approvedOn = null }: Does<'Extend'>) => ({
  workingDays,
  approvedBy,
  approvedOn,
});

/** What the head has agreed to. Throws `extension_not_approved`. */
function approval({ extension }: Application) {
  if (!extension?.approved) throw new Refusal('extension_not_approved');
  const { by: approvedBy, approvedOn } = extension.approved;
  return { workingDays: extension.workingDays, approvedBy, approvedOn };
}
