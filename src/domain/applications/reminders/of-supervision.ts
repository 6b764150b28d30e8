import type { LegalDate } from '../../law/legal-date.js';
import type { Application } from '../application.js';
import type { Reminder } from './reminders.js';

/** 催办 and 督办 are told to whoever handles it, and the answer to whoever has asked for it. */
export function supervisionReminders({ state, supervision }: Application, today: LegalDate): (Reminder | null)[] {
  const { urged, urgedOn, urgedFromAbove, ordered, open, answer } = supervision;
  const still = state !== 'closed' && state !== 'discarded' && state !== 'voided';
  const urging: Reminder | null =
    urgedOn && still
      ? {
          kind: `urged.${urged}`,
          dueOn: urgedOn,
          to: 'handler',
          said: `${urgedFromAbove ? '上级机关' : '工作机构负责人'}催办，请抓紧办理。`,
        }
      : null;
  const answered: Reminder | null = answer && {
    kind: `answered.${ordered}`,
    dueOn: answer.answeredOn,
    to: { account: answer.to },
    said: '督办单已有反馈，请查看办理情况。',
  };
  return [urging, ...(open ? ofOrder(open, `supervised.${ordered}`, today) : []), answered];
}

type Open = NonNullable<Application['supervision']['open']>;

/** One from above is told to the head of the office as well. */
function ofOrder({ answerBy, authority }: Open, kind: string, today: LegalDate): (Reminder | null)[] {
  const above = authority ? '上级机关的' : '';
  const due = { dueOn: answerBy, to: 'handler' } as const;
  return [
    { ...due, kind, said: `收到${above}督办单，请在${answerBy}以前反馈办理情况。` },
    authority
      ? { ...due, kind: `${kind}.head`, to: 'head', said: `上级机关对本件发出督办单，要求在${answerBy}以前反馈。` }
      : null,
    answerBy < today
      ? { ...due, kind: `${kind}.overdue`, said: `${above}督办单的反馈期限（${answerBy}）已过，请立即反馈。` }
      : null,
  ];
}
