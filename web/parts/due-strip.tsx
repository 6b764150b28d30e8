import { Link } from '@tanstack/react-router';
import './due-strip.css';

interface Day {
  date: string;
  workday: boolean;
  why: string;
  due: number;
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六'];
const weekdayOf = (date: string): string => WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** The coming days with how many replies fall due on each, and the way to them. */
export function DueStrip({ days }: { days: readonly Day[] }) {
  return (
    <section className="panel" aria-label="今后三周的期限">
      <ol className="due-strip">
        {days.map(({ date, workday, why, due }) => (
          <li key={date} className={workday ? '' : 'rest'} title={`${date} ${why}`}>
            {due > 0 ? (
              <Link
                to="/ledger"
                search={{ dueFrom: date, dueBy: date } as never}
                className="day"
                title={`${date}到期的${due}件`}
              >
                <InDay date={date} said={`${due}件`} />
              </Link>
            ) : (
              <InDay date={date} said={workday ? '' : '休'} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const InDay = ({ date, said }: { date: string; said: string }) => (
  <>
    <small>{weekdayOf(date)}</small>
    <span className="numbers">{Number(date.slice(8))}</span>
    <b className="numbers">{said}</b>
  </>
);
