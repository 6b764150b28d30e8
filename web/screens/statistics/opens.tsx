import { Link } from '@tanstack/react-router';
import type { Asked } from './asked';

interface Props {
  label: string;
  count: number | null | undefined;
  /** What is to be opened; null where nothing may be. */
  into: Asked | null;
}

/** A figure that opens into what it counts, where there is something and it may be seen. */
export function Opens({ label, count, into }: Props) {
  if (count === null || count === undefined) return <>—</>;
  if (count === 0 || into === null) return <>{count}</>;
  return (
    <Link
      to="/statistics"
      search={((now: object) => ({ ...now, ...into })) as never}
      resetScroll={false}
      aria-label={`${label} ${count}，看是哪些`}
    >
      {count}
    </Link>
  );
}
