import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { CardTable } from '../../parts/card-table';
import { ActionDrawer } from './actions';
import { whomOf } from './whom';

type Request = ApplicationView['assignment']['requests'][number];
type Action = ApplicationView['actions'][number];

const STATES = { open: '等待回复', answered: '已回复', withdrawn: '已撤回', moot: '随申请办结' } as const;

/** 内部意见: of whom something is asked, by when, and what was answered. */
export function InternalRequests({ view }: { view: ApplicationView }) {
  const [chosen, choose] = useState<{ action: Action; request: Request }>();
  const { requests } = view.assignment;
  if (requests.length === 0) return null;
  const deedsOn = ({ mayAnswer, mayWithdraw }: Request) => {
    const types = [
      ...(mayAnswer ? ['AnswerInternalRequest'] : []),
      ...(mayWithdraw ? ['WithdrawInternalRequest'] : []),
    ];
    return view.actions.filter(({ type }) => types.includes(type));
  };
  const deeds = (request: Request) => (
    <span className="row no-print" style={{ gap: 4 }}>
      {deedsOn(request).map((action) => (
        <Button
          key={action.type}
          size="small"
          type={action.type === 'AnswerInternalRequest' ? 'primary' : 'default'}
          aria-label={`${DEEDS[action.type]}第${request.request}项`}
          onClick={() => choose({ action, request })}
        >
          {DEEDS[action.type]}
        </Button>
      ))}
    </span>
  );
  return (
    <>
      <h3>内部意见</h3>
      <CardTable
        rows={requests}
        keyOf={({ request }) => request}
        columns={[
          { title: '项', width: 48, cell: ({ request }) => <span className="numbers">{request}</span> },
          { title: '向谁征求', cell: whomOf },
          { title: '事项', cell: ({ matter }) => <span style={{ whiteSpace: 'pre-line' }}>{matter}</span> },
          { title: '回复', cell: (request) => <Answer request={request} /> },
          ...(requests.some((request) => deedsOn(request).length > 0) ? [{ title: '办理', cell: deeds }] : []),
        ]}
      />
      {chosen && (
        <ActionDrawer
          key={`${chosen.action.type}${chosen.request.request}`}
          {...{ view, action: chosen.action, close: () => choose(undefined) }}
          about={`第${chosen.request.request}项：${chosen.request.matter}`}
          given={{ request: chosen.request.request }}
        />
      )}
    </>
  );
}

const DEEDS: Readonly<Record<string, string>> = { AnswerInternalRequest: '回复', WithdrawInternalRequest: '撤回' };

function Answer({ request }: { request: Request }) {
  const { state, answer, answeredByName, onBehalfOfName, repliedOn, answerBy, overdue } = request;
  if (answer !== null)
    return (
      <>
        <div style={{ whiteSpace: 'pre-line' }}>{answer}</div>
        <small className="muted numbers">
          {answeredByName}
          {onBehalfOfName && `（代${onBehalfOfName}）`} {repliedOn}
        </small>
      </>
    );
  return (
    <>
      <Tag color={overdue ? 'red' : undefined}>{overdue ? '逾期未回复' : STATES[state]}</Tag>
      {state === 'open' && <small className="numbers">{answerBy}以前</small>}
    </>
  );
}
