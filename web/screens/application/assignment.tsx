import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { type Colleague, colleaguesQuery, offered } from '../../api/colleagues';
import { useSession } from '../../api/session';
import { ActionDrawer } from './actions';
import { AssignmentHistory } from './assignment-history';
import { InternalRequests } from './internal-requests';
import { whomOf } from './whom';

type Action = ApplicationView['actions'][number];
type Assignment = ApplicationView['assignment'];

/** What is done with who has it; the answers to requests stand with the requests. */
const DEEDS = ['AcceptHandOver', 'HandBack', 'HandOver', 'SendInternalRequests'];

/** 分派: who has it, who is to take it, who is asked about it, and what whoever looks may do. */
export function Assignment({ view }: { view: ApplicationView }) {
  const [chosen, choose] = useState<Action>();
  const { assignment } = view;
  const deeds = DEEDS.flatMap((type) => view.actions.find((action) => action.type === type) ?? []);
  const { given, handedBack, requests, person } = assignment;
  if (deeds.length === 0 && !person && !given && !handedBack && requests.length === 0) return null;
  const label = ({ type, label }: Action) => (type === 'HandOver' && person ? '转办' : label);
  return (
    <section className="panel" aria-labelledby="assignment">
      <h2 id="assignment">分派</h2>
      <Holder assignment={assignment} />
      {given && <Given given={given} />}
      {handedBack && (
        <Alert
          {...{ type: 'warning', showIcon: true, style: { margin: '8px 0' } }}
          title={`${handedBack.byName ?? '他人'}于${handedBack.handedBackOn}退回：${handedBack.reason}`}
          description={`现在回到${handedBack.toName ?? '交办的人员'}，请另行交办或者自行办理。`}
        />
      )}
      <InternalRequests view={view} />
      <div className="row no-print" style={{ gap: 8, marginTop: 12 }}>
        {deeds.map((action) => (
          <Button
            key={action.type}
            type={action.type === 'AcceptHandOver' ? 'primary' : 'default'}
            onClick={() => choose(action)}
          >
            {label(action)}
          </Button>
        ))}
      </div>
      <AssignmentHistory view={view} />
      {chosen && (
        <Deed key={chosen.type} view={view} action={chosen} label={label(chosen)} close={() => choose(undefined)} />
      )}
    </section>
  );
}

function Holder({ assignment }: { assignment: Assignment }) {
  const { unit, personName, deputyName, since, draftBy, given } = assignment;
  return (
    <>
      <p>
        承办：<strong>{[unit, personName].filter(Boolean).join('　') || '登记人员'}</strong>
        <span className="muted numbers">
          {since ? `　${since} 签收` : !given && '　还没有交办'}
          {draftBy && `，${draftBy}以前拟出答复`}
        </span>
      </p>
      {deputyName && (
        <p role="note">
          {personName}外出，今天由{deputyName}代理。
        </p>
      )}
    </>
  );
}

function Given({ given }: { given: NonNullable<Assignment['given']> }) {
  const { deputyName, words, draftBy, handedOn, fromName } = given;
  return (
    <Alert
      {...{ type: 'info', showIcon: true, style: { margin: '8px 0' } }}
      title={`等待${whomOf(given)}签收${deputyName ? `（外出，今天由${deputyName}代理）` : ''}`}
      description={
        <>
          <div style={{ whiteSpace: 'pre-line' }}>{words}</div>
          <small className="numbers">
            {fromName ?? '他人'} 于 {handedOn} 交办{draftBy && `，${draftBy}以前拟出答复`}
          </small>
        </>
      }
    />
  );
}

const ABOUT: Readonly<Record<string, string>> = {
  HandOver:
    '处室和人员至少填一个：只填处室的，由处室里的人员签收；填了人员的，由本人或者其代理人签收。答复期限照常计算。',
  SendInternalRequests: '可以同时向几个处室、几个人征求。这不是征求第三方或者其他机关的意见，答复期限照常计算。',
};

function Deed({ action, ...more }: { view: ApplicationView; action: Action; label: string; close: () => void }) {
  const { organ } = useSession();
  const { data } = useQuery(colleaguesQuery(organ.code));
  if (!data) return null;
  const able = ({ handles, isAsked }: Colleague) => (action.type === 'HandOver' ? handles : isAsked);
  const choices = {
    person: offered(data.colleagues.filter(able)),
    unit: data.units.map((unit) => ({ value: unit, label: unit })),
  };
  return <ActionDrawer {...more} action={action} about={ABOUT[action.type]} choices={choices} />;
}
