import { Tag } from 'antd';
import { useSession } from '../../api/session';
import type { SentOrder } from '../../api/supervision';
import { CardTable } from '../../parts/card-table';

const COLOUR: Readonly<Record<SentOrder['state'], string>> = {
  ...{ told: 'default', waiting: 'gold', late: 'red', answered: 'green', ended: 'default' },
};

/** The orders that were sent within a year, each with its answer. */
export function Sent({ orders }: { orders: readonly SentOrder[] }) {
  const { organ } = useSession();
  return (
    <section className="panel" aria-labelledby="sent">
      <h2 id="sent">发出的催办、督办单</h2>
      {orders.length === 0 ? (
        <p className="muted">一年以内没有发出过。</p>
      ) : (
        <CardTable
          rows={orders}
          keyOf={({ id }) => id}
          columns={[
            { title: '机关', cell: ({ unit }) => unit.name },
            { title: '事项', cell: whatOf },
            {
              title: '内容',
              cell: ({ words, on, byName, authority }) => (
                <>
                  <div style={{ whiteSpace: 'pre-line' }}>{words}</div>
                  <small className="muted">
                    <span className="numbers">{on}</span>{' '}
                    {authority.code === organ.code ? byName : `${authority.name}（现由本机关承接）`} 发出
                  </small>
                </>
              ),
            },
            {
              title: '反馈',
              cell: ({ state, stateLabel, answerBy, answer }) => (
                <>
                  <Tag color={COLOUR[state]} style={{ marginInlineEnd: 8 }}>
                    {stateLabel}
                  </Tag>
                  {answerBy && !answer && <small className="muted numbers">{answerBy}以前反馈</small>}
                  {answer && (
                    <>
                      <div style={{ whiteSpace: 'pre-line' }}>{answer.words}</div>
                      <small className="muted numbers">{answer.on} 反馈</small>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

const whatOf = ({ registerNo, aboutLabel, about, year, answerBy }: SentOrder) => (
  <>
    <div>{answerBy ? '督办单' : '催办'}</div>
    <small className="muted">
      {about === 'report' && `${year}年`}
      {aboutLabel ?? registerNo}
    </small>
  </>
);
