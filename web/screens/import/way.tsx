import { Progress } from 'antd';
import type { Import } from '../../api/imports';

/** How far the work is. */
export function Way({ one: { done, rowCount }, title }: { one: Import; title: string }) {
  const percent = rowCount > 0 ? Math.floor((100 * done) / rowCount) : 0;
  return (
    <section className="panel" aria-labelledby="way">
      <h2 id="way">{title}</h2>
      <Progress percent={percent} status="active" aria-label={title} />
      <p className="muted numbers" role="status">
        已办 {done} 行，共 {rowCount} 行。可以离开这个页面，办好后再来看。
      </p>
    </section>
  );
}
