import type { LegalDate } from '../law/legal-date.js';
import { payBy } from '../law/other-periods.js';
import { replyDueOn } from '../law/reply-clock.js';
import { calendarAt, causesSince, type WorkingCalendar, whereKnown } from '../law/working-calendar.js';
import type { Application } from './application.js';
import type { Happens } from './events.js';
import type { Facts } from './judgement.js';

/** The last day of what runs in an application, the reply or the payment, by the calendar of its last event and by the one in force. */
export interface TwoDueDays {
  of: 'reply' | 'payment';
  from: LegalDate | null;
  to: LegalDate | null;
}

/**
 * Art. 33, 42: what a changed calendar means for an application that is open. Null where nothing runs whose end hangs on
 * workdays: what is closed stays as it was, and the day until which an applicant may correct was set for him.
 */
export function dueDays(app: Application, calendar: WorkingCalendar): TwoDueDays | null {
  const fee = app.fees.at(-1);
  if (app.state === 'in_progress' && app.clock) {
    const [from, to] = [calendarAt(app.calendar, calendar), calendar].map((one) => dueOn(app, one));
    return { of: 'reply', from: from ?? null, to: to ?? null };
  }
  if (app.state !== 'awaiting_payment' || !fee?.receivedOn) return null;
  const { receivedOn } = fee;
  return { of: 'payment', from: fee.payBy, to: whereKnown(() => payBy(receivedOn, calendar)) };
}

function dueOn({ clock }: Application, calendar: WorkingCalendar): LegalDate | null {
  const due = clock && replyDueOn(clock, calendar);
  return due && 'dueOn' in due ? due.dueOn : null;
}

/** Art. 33: the event that says so, where the calendar has moved the day since the last event of the application. */
export function movedDueDay(app: Application, { calendar, today: on }: Facts): Happens<'DueDayMoved'>[] {
  if (app.calendar === calendar.version) return [];
  const days = dueDays(app, calendar);
  if (!days || days.from === days.to) return [];
  return [{ type: 'DueDayMoved', ...days, notices: causesSince(app.calendar, calendar), on }];
}
