import type { ApplicationView } from '../../api/application';
import { DayCalendar } from '../../parts/day-calendar';
import { workdaysLeft } from '../../parts/days-left';

type ClockView = NonNullable<ApplicationView['clock']>;

/** Why the reply is due when it is: the sentence, and each day counted or not. */
export function Clock({ clock }: { clock: ClockView }) {
  return (
    <section className="panel" aria-labelledby="clock">
      <h2 id="clock">期限</h2>
      <p>
        {clock.summary}
        {clock.daysLeft !== null && (
          <strong style={{ color: clock.daysLeft < 0 ? 'var(--bad)' : undefined }}>
            {workdaysLeft(clock.daysLeft)}。
          </strong>
        )}
      </p>
      {clock.days.length > 0 && <DayCalendar days={clock.days} dueOn={clock.dueOn} />}
    </section>
  );
}
