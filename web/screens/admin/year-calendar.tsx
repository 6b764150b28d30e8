import type { CalendarYear } from '../../api/admin';
import { MonthSheet } from '../../parts/month-sheet';
import './year-calendar.css';

type Day = CalendarYear['days'][number] & { changed?: boolean };

const MARK: Readonly<Record<Day['kind'], string>> = {
  workday: '',
  weekend: '',
  holiday: '休',
  local_holiday: '地',
  make_up_workday: '班',
};

/** Twelve months with what is off and what is worked; where a change is looked at, the days that it changes are framed. */
export function YearCalendar({ days, changes = false }: { days: readonly Day[]; changes?: boolean }) {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return (
    <div className="year-calendar">
      <p className="muted legend">
        <span>
          <span className="key holiday" />
          休：放假
        </span>
        {days.some(({ kind }) => kind === 'local_holiday') && (
          <span>
            <span className="key local_holiday" />
            地：地方节假日
          </span>
        )}
        <span>
          <span className="key make_up_workday" />
          班：调休上班的周末
        </span>
        {changes && (
          <span>
            <span className="key changed" />
            与现在不同
          </span>
        )}
      </p>
      {months.map((month) => (
        <MonthSheet
          key={month}
          month={month}
          cell={(date) => <Cell day={byDate.get(date) as Day} changes={changes} />}
        />
      ))}
    </div>
  );
}

/** A whole year that is new differs on every day; framed are then the days that a notice is about. */
function Cell({ day, changes }: { day: Day; changes: boolean }) {
  const { date, kind, why, changed } = day;
  const framed = changes && changed && kind !== 'weekend';
  return (
    <td className={framed ? `${kind} changed` : kind} title={why ? `${date} ${why}` : undefined}>
      {Number(date.slice(8))}
      {MARK[kind] && <small>{MARK[kind]}</small>}
    </td>
  );
}
