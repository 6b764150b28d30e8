import type { LegalDate } from '../../law/legal-date.js';
import { type WorkingCalendar, whereKnown, workdaysAfter } from '../../law/working-calendar.js';
import type { Application } from '../application.js';
import { ASKED, HANDLING, type InternalRequest } from '../assignment.js';
import type { Reminder } from './reminders.js';

/** What is told of who has an application and who is asked about it. Never a word of what was asked: it stands in the case. */
export const assignmentReminders = (
  app: Application,
  today: LegalDate,
  calendar: WorkingCalendar,
  acceptWithin: number,
): Reminder[] => [
  ...givenOf(app, today, calendar, acceptWithin),
  ...handedBackOf(app),
  ...app.assignment.requests.flatMap((one) => ofRequest(one, today)),
];

/** Told at once to whom it was given; to both sides once it has not been accepted in time. */
function givenOf(
  { assignment: { given, handedOver } }: Application,
  today: LegalDate,
  calendar: WorkingCalendar,
  acceptWithin: number,
): Reminder[] {
  if (!given) return [];
  const { unit, person, from, handedOn, draftBy } = given;
  const wanted = draftBy ? `，要求在${draftBy}以前拟出答复` : '';
  const told: Reminder = {
    kind: `handed.${handedOver}`,
    dueOn: handedOn,
    to: { unit, person, roles: HANDLING },
    said: `有一件申请交办，请签收或者退回${wanted}。`,
  };
  const acceptBy = whereKnown(() => workdaysAfter(handedOn, acceptWithin, calendar));
  if (acceptBy === null || today <= acceptBy) return [told];
  const late = { kind: `handed.${handedOver}.waiting`, dueOn: acceptBy };
  const since = `${handedOn}交办，已过${acceptWithin}个工作日没有签收`;
  return [
    told,
    { ...late, to: { unit, person, roles: HANDLING }, said: `${since}，请签收或者退回。` },
    { ...late, kind: `${late.kind}.giver`, to: { account: from }, said: `${since}，请催促或者另行交办。` },
  ];
}

const handedBackOf = ({ assignment: { handedBack, handedBackTimes } }: Application): Reminder[] =>
  handedBack
    ? [
        {
          kind: `handed-back.${handedBackTimes}`,
          dueOn: handedBack.handedBackOn,
          to: { account: handedBack.to },
          said: '交办已经退回，请查看理由，另行交办或者自行办理。',
        },
      ]
    : [];

function ofRequest({ request, unit, person, from, answerBy, state, answered }: InternalRequest, today: LegalDate) {
  const kind = `request.${request}`;
  const answer: Reminder[] = answered
    ? [
        {
          kind: `${kind}.answered`,
          dueOn: answered.repliedOn,
          to: { account: from },
          said: '征求的内部意见已有回复，请查看。',
        },
      ]
    : [];
  if (state !== 'open') return answer;
  const asked: Reminder = {
    kind,
    dueOn: answerBy,
    to: { unit, person, roles: ASKED },
    said: `有一项内部意见请在${answerBy}以前回复。`,
  };
  if (today < answerBy) return [asked];
  const over = today > answerBy ? '已过，请立即回复' : '就是今天，请回复';
  const due: Reminder = {
    kind: `${kind}.${today > answerBy ? 'overdue' : 'today'}`,
    dueOn: answerBy,
    to: { unit, person, roles: ASKED },
    said: `一项内部意见的回复期限（${answerBy}）${over}。`,
  };
  const late: Reminder = {
    kind: `${kind}.unanswered`,
    dueOn: answerBy,
    to: { account: from },
    said: `征求的一项内部意见到期（${answerBy}）没有回复，请催促，或者撤回后自行判断；答复期限不因此顺延。`,
  };
  return today > answerBy ? [asked, due, late] : [asked, due];
}
