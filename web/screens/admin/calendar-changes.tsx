import { Tag } from 'antd';
import type { CalendarView } from '../../api/admin';
import { timeOf } from '../../parts/time';

/** Everything that was ever laid down, and what it moved here. */
export function CalendarChanges({ changes }: { changes: CalendarView['changes'] }) {
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">历次录入与变更</h2>
      {changes.length === 0 && <p className="muted">还没有录入过；各年度是程序自带的。</p>}
      <ul className="history">
        {changes.map(({ version, reason, by, recordedAt, moved, applied, ...change }) => (
          <li key={version}>
            <Said {...change} />
            <div>理由：{reason}</div>
            <div>
              {applied ? (
                <>
                  本机关 <span className="numbers">{moved}</span> 件未办结申请的期限移动，逐件记入办理经过。
                </>
              ) : (
                <Tag color="processing">正在移动未办结申请的期限</Tag>
              )}
            </div>
            <small className="muted">
              {by}　于 <span className="numbers">{timeOf(recordedAt)}</span> 录入
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Change = Pick<CalendarView['changes'][number], 'year' | 'notice' | 'region' | 'changed'>;

function Said({ year, notice, region, changed }: Change) {
  if (changed)
    return (
      <>
        <strong>所属地区</strong>　{changed.organName}
        {changed.organs > 1 && `等${changed.organs}个机关`}
        {region ? `现属${region.name}` : '现不属于任何地区'}
      </>
    );
  return (
    <>
      <strong>
        {region?.name}
        {year}年
      </strong>
      {'　'}
      {notice?.title}（{notice?.number}）
    </>
  );
}
