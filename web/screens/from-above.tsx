import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../api/session';
import { type ReceivedOrder, receivedQuery } from '../api/supervision';

const AnswerAbove = lazy(() => import('./answer-above'));

/** What the organ above has asked of this organ as a whole; the head of the office answers. */
export function FromAbove() {
  const { organ, permissions } = useSession();
  const { data: orders } = useSuspenseQuery(receivedQuery(organ.code));
  const [answering, answer] = useState<ReceivedOrder>();
  if (orders.length === 0) return null;
  const waiting = orders.filter(({ owesAnswer }) => owesAnswer);
  const others = orders.filter(({ owesAnswer }) => !owesAnswer);
  return (
    <section className="panel" aria-labelledby="from-above">
      <h2 id="from-above" style={{ color: waiting.length > 0 ? 'var(--bad)' : undefined }}>
        上级机关督办（{waiting.length}）
      </h2>
      {waiting.map((order) => (
        <article key={`${order.year}.${order.no}`} aria-label={`${order.authorityName}的督办单`}>
          <Said order={order} />
          {permissions.includes('AnswerAbove') ? (
            <Button type="primary" className="no-print" onClick={() => answer(order)}>
              反馈督办
            </Button>
          ) : (
            <p className="muted">由信息公开工作机构负责人反馈。</p>
          )}
        </article>
      ))}
      {others.length > 0 && (
        <details>
          <summary>催办和已经反馈的（{others.length}）</summary>
          {others.map((order) => (
            <Said key={`${order.year}.${order.no}`} order={order} />
          ))}
        </details>
      )}
      {answering && (
        <Suspense>
          <AnswerAbove order={answering} about={<Said order={answering} />} close={() => answer(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

function Said({ order }: { order: ReceivedOrder }) {
  const { authorityName, about, aboutLabel, year, overdue, words, on, answerBy, answer } = order;
  const what = about === 'report' ? `${year}年${aboutLabel}` : `${aboutLabel}${overdue}件`;
  return (
    <>
      <p style={{ whiteSpace: 'pre-line', marginBottom: 4 }}>{words}</p>
      <p className="muted">
        <span className="numbers">{on}</span> {authorityName}
        {answerBy ? '发来督办单' : '催办'}：{what}
        {answerBy && !answer && (
          <>
            ，<strong className="numbers">{answerBy}</strong>以前反馈
          </>
        )}
        。
      </p>
      {answer && (
        <p>
          <span className="numbers">{answer.on}</span> 反馈：{answer.words}
        </p>
      )}
    </>
  );
}
