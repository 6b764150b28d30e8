import './due-strip.css';

interface Day {
  date: string;
  workday: boolean;
  why: string;
  due: number;
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六'];
const weekdayOf = (date: string): string => WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** The coming days with how many replies fall due on each. */
export function DueStrip({ days }: { days: readonly Day[] }) {
  return (
    <section className="panel" aria-label="今后三周的期限">
      <ol className="due-strip">
        {days.map(({ date, workday, why, due }) => (
          <li key={date} className={workday ? '' : 'rest'} title={`${date} ${why}`}>
            <small>{weekdayOf(date)}</small>
            <span className="numbers">{Number(date.slice(8))}</span>
            <b className="numbers">{due > 0 ? `${due}件` : workday ? '' : '休'}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
