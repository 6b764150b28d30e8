import type { LegalDate } from '../../law/legal-date.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { actorOf, type Facts, type Judgement } from '../judgement.js';
import { runningPeriod } from '../running-period.js';
import { notBefore } from './deadlines.js';

/** Art. 45, practice (催办): whenever the application is open. Throws `supervision_unit`. */
export function urge(command: Does<'Urge'>, app: Application, facts: Facts): ApplicationEvent {
  const { words, sentOn = facts.today } = command;
  const handlingUnit = unitOf(command, app, facts);
  return { type: 'HandlingUrged', handlingUnit, words, ...byWhom(facts), sentOn };
}

/**
 * Art. 45, practice (督办单): one at a time, and only once the organ's own period is over; art. 47: one from the organ above
 * takes the place of the organ's own. Throws `supervision_unit`, `supervision_open`, `supervision_not_late`, `supervision_answer_by`.
 */
export function orderSupervision(command: Does<'OrderSupervision'>, app: Application, facts: Facts): ApplicationEvent {
  const { words, answerBy, sentOn = facts.today } = command;
  const handlingUnit = unitOf(command, app, facts);
  lateUnit(app, facts, sentOn);
  if (answerBy < sentOn) throw new Refusal('supervision_answer_by', { answerBy, sentOn });
  return { type: 'SupervisionOrdered', handlingUnit, words, answerBy, ...byWhom(facts), sentOn };
}

/** Throws `supervision_open`, and `supervision_not_late` where the organ's own period is not over on the day. */
export function lateUnit(app: Application, { calendar, today, by }: Facts, on: LegalDate = today): void {
  const { open } = app.supervision;
  const givesWay = by?.authority !== undefined && open?.authority === undefined;
  if (open && !givesWay) throw new Refusal('supervision_open', { sentOn: open.sentOn, answerBy: open.answerBy });
  const period = runningPeriod(app, calendar, today);
  const dueOn = period?.of === 'reply' || period?.of === 'order' ? period.dueOn : null;
  if (dueOn === null || on <= dueOn)
    throw new Refusal('supervision_not_late', { until: dueOn ? `到 ${dueOn} 才届满` : '没有正在计算的届满日' });
}

/** Art. 45, practice: the unit says what it has done. Throws `supervision_none`. */
export function answerSupervision(
  command: Does<'AnswerSupervision'>,
  { supervision: { open } }: Application,
  facts: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { words, answeredOn = facts.today } = command;
  if (!open) throw new Refusal('supervision_none');
  notBefore(answeredOn, open.sentOn, judge, ['反馈督办', '督办单']);
  const { account: by } = actorOf(facts);
  const { authority } = open;
  return judge.on({ type: 'SupervisionAnswered', words, by, ...(authority && { authority }), answeredOn });
}

function byWhom(facts: Facts): { by: string; authority?: string } {
  const { account: by, authority } = actorOf(facts);
  return { by, ...(authority && { authority }) };
}

/** Whoever presses from above presses the organ; which unit of it handles the case need not be known there. */
const WHOLE_ORGAN = '本机关';

function unitOf({ handlingUnit }: { handlingUnit?: string }, app: Application, { by }: Facts): string {
  const unit = handlingUnit ?? app.handlingUnit ?? (by?.authority && WHOLE_ORGAN);
  if (!unit) throw new Refusal('supervision_unit');
  return unit;
}
