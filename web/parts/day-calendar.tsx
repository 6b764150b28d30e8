import { Tooltip } from 'antd';
import { MonthSheet } from './month-sheet';
import './day-calendar.css';

interface Day {
  date: string;
  counts: boolean;
  why: string;
}

const monthsOf = (days: readonly Day[]): string[] => [...new Set(days.map(({ date }) => date.slice(0, 7)))];

/** Months as sheets; each day says whether it counts and why. The number in a counted day is which working day it is. */
export function DayCalendar({ days, dueOn }: { days: readonly Day[]; dueOn: string | null }) {
  const nth = new Map<string, number>();
  for (const { date, counts } of days) if (counts) nth.set(date, nth.size + 1);
  return (
    <div className="day-calendar">
      {monthsOf(days).map((month) => (
        <MonthSheet
          key={month}
          month={month}
          cell={(date) => <DayCell date={date} day={days.find((one) => one.date === date)} nth={nth} due={dueOn} />}
        />
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
  date: string;
  day?: Day;
  nth: ReadonlyMap<string, number>;
  due: string | null;
}) {
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

/** What is too long for the cell begins with its word: 收到, 缴费, 征求. */
const LONGEST_NOTE = 4;
const shortOf = (why: string): string => (why.length <= LONGEST_NOTE ? why : why.slice(0, 2));
