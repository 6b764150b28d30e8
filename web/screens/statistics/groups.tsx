import type { Sheet } from '../../api/statistics';
import { Opens } from './opens';

type Figure = Sheet['groups'][number]['figures'][number];

/** The figures of the time at one glance, each beside that of the same days a year earlier. */
export function Groups({ groups, opens }: Pick<Sheet, 'groups'> & { opens: boolean }) {
  return (
    <>
      {groups.map(({ label, figures }) => (
        <section key={label} className="panel" aria-label={label}>
          <h2>{label}</h2>
          <dl className="totals">
            {figures.map((figure) => (
              <Total key={figure.code} figure={figure} opens={opens} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Total({
  figure: { code, label, unit, says, counts, now, before },
  opens,
}: {
  figure: Figure;
  opens: boolean;
}) {
  const into = (earlier: boolean) => (counts && opens ? { figure: code, ...(earlier && { earlier }) } : null);
  return (
    <div title={says ?? undefined}>
      <dt>{label}</dt>
      <dd className="numbers">
        <b>
          <Opens label={label} count={now} into={into(false)} />
        </b>{' '}
        {now !== null && unit}
      </dd>
      <dd className="muted numbers">
        去年同期 <Opens label={`去年同期${label}`} count={before} into={into(true)} />
        {difference(now, before)}
      </dd>
    </div>
  );
}

/** How much more or less, a share in points. */
function difference(now: number | null, before: number | null): string {
  if (now === null || before === null) return '';
  const more = Math.round(10 * (now - before)) / 10;
  if (more === 0) return '，持平';
  return more > 0 ? `，多${more}` : `，少${-more}`;
}
