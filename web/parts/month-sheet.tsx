import { Fragment, type ReactNode } from 'react';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];
/** Monday 0 … Sunday 6, of a day as text, without any zone. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** One month as a sheet, Monday first; `cell` gives the table cell of a day. */
export function MonthSheet({ month, cell }: { month: string; cell: (date: string) => ReactNode }) {
  return (
    <table>
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
            {week.map((date, i) => (date ? <Fragment key={date}>{cell(date)}</Fragment> : <td key={WEEK[i]} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The weeks of a month, Monday first; places before the first and after the last day are empty. */
function weeksOf(month: string): (string | undefined)[][] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells: (string | undefined)[] = Array(weekdayOf(`${month}-01`)).fill(undefined);
  for (let day = 1; day <= last; day++) cells.push(`${month}-${String(day).padStart(2, '0')}`);
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}
