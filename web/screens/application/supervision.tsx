import { Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { ActionDrawer } from './actions';

export interface OpenOrder {
  handlingUnit: string;
  words: string;
  sentOn: string;
  answerBy: string;
  /** The code of the organ above, where it has ordered. */
  authority?: string;
}

/** The 督办单 that still waits for its answer; null where none does. */
export const openOrderOf = ({ facts }: ApplicationView): OpenOrder | null =>
  (facts.supervision as { open: OpenOrder | null } | undefined)?.open ?? null;

/** What the head of the office, or the organ above, wants to know of a late unit, and by when. */
export function Supervision({ view, order }: { view: ApplicationView; order: OpenOrder }) {
  const [answering, answer] = useState(false);
  const action = view.actions.find(({ type }) => type === 'AnswerSupervision');
  return (
    <section className="panel" aria-labelledby="supervision">
      <h2 id="supervision">{order.authority ? '上级机关督办单' : '督办单'}，待反馈</h2>
      <p style={{ whiteSpace: 'pre-line' }}>{order.words}</p>
      <p className="muted numbers">
        {order.sentOn} {view.orderFrom}发给{order.handlingUnit}，{order.answerBy}以前反馈。
      </p>
      {action && (
        <Button type="primary" className="no-print" onClick={() => answer(true)}>
          {action.label}
        </Button>
      )}
      {answering && action && <ActionDrawer view={view} action={action} close={() => answer(false)} />}
    </section>
  );
}
