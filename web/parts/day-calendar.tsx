import { Tooltip } from 'antd';
import './day-calendar.css';

interface Day {
  date: string;
  counts: boolean;
  why: string;
}

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];
/** Monday 0 … Sunday 6, of a day as text, without any zone. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
const monthsOf = (days: readonly Day[]): string[] => [...new Set(days.map(({ date }) => date.slice(0, 7)))];

/** Months as sheets; each day says whether it counts and why. The number in a counted day is which working day it is. */
export function DayCalendar({ days, dueOn }: { days: readonly Day[]; dueOn: string | null }) {
  const nth = new Map<string, number>();
  for (const { date, counts } of days) if (counts) nth.set(date, nth.size + 1);
  return (
    <div className="day-calendar">
      {monthsOf(days).map((month) => (
        <table key={month}>
          <caption>
            {month.slice(0, 4)}年{Number(month.slice(5))}月
          </caption>
          <thead>
            <tr>
              {WEEK.map((day) => (
                <th key={day} scope="col">
                  {day}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((date, i) => (
                  <DayCell
                    key={date ?? i}
                    date={date}
                    day={days.find((one) => one.date === date)}
                    nth={nth}
                    due={dueOn}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="muted legend">
        <span className="key counts" />
        计入的工作日（数字是第几个）　
        <span className="key" />
        不计入（悬停或选中可看原因）　
        <span className="key due" />
        期限届满
      </p>
    </div>
  );
}

function DayCell({
  date,
  day,
  nth,
  due,
}: {
  date?: string;
  day?: Day;
  nth: ReadonlyMap<string, number>;
  due: string | null;
}) {
  if (!date) return <td />;
  const number = Number(date.slice(8));
  if (!day) return <td className="outside">{number}</td>;
  const said = `${date} ${day.counts ? `第${nth.get(date)}个工作日` : '不计入'}：${day.why}${date === due ? '；期限届满' : ''}`;
  return (
    <td className={[day.counts && 'counts', date === due && 'due'].filter(Boolean).join(' ')}>
      <Tooltip title={said}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason is reached by keyboard as well */}
        <span tabIndex={0} role="note" aria-label={said}>
          <b>{number}</b>
          <small>{day.counts ? nth.get(date) : shortOf(day.why)}</small>
        </span>
      </Tooltip>
    </td>
  );
}

const LONGEST_NOTE = 4;
const shortOf = (why: string): string => (why.length <= LONGEST_NOTE ? why : `${why.slice(0, LONGEST_NOTE - 1)}…`);

/** The weeks of a month, Monday first; places before the first and after the last day are empty. */
function weeksOf(month: string): (string | undefined)[][] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells: (string | undefined)[] = Array(weekdayOf(`${month}-01`)).fill(undefined);
  for (let day = 1; day <= last; day++) cells.push(`${month}-${String(day).padStart(2, '0')}`);
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
