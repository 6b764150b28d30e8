import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { applicationQuery, type OrderReply } from '../../api/application';
import { useSession } from '../../api/session';
import { FactList } from '../../parts/fact-list';
import { factsOf } from '../../parts/facts';
import { ReceiptPaper } from './receipt-paper';

/** 登记回执: the number, the day of receipt and when the reply is due; the applicant takes the paper home. */
export function Receipt({ registered, another }: { registered: OrderReply; another: () => void }) {
  const { organ } = useSession();
  const { data: view } = useQuery(applicationQuery(organ.code, registered.id));
  const { channel, submittedOn, receivedOn } = view?.facts ?? {};
  const facts = factsOf({ registerNo: registered.registerNo, channel, submittedOn, receivedOn });
  const due = registered.dueOn ? [{ name: 'dueOn', title: '答复期限', value: registered.dueOn }] : [];
  return (
    <>
      <h1>{registered.registerNo ? '登记回执' : '已登记提交，待与申请人确认'}</h1>
      <div className="panel">
        <p>{organ.name}</p>
        <FactList facts={[...facts, ...due]} />
        {view?.clock && <p className="muted">{view.clock.summary}</p>}
      </div>
      {registered.violations.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="已照实登记，同时记下这些问题"
          description={registered.violations.map(({ code, sentence }) => <div key={code}>{sentence}</div>)}
        />
      )}
      {view?.prompts.map(({ said }) => (
        <Alert
          key={said}
          role="note"
          className="no-print"
          type="warning"
          showIcon
          title={said}
          style={{ marginTop: 12 }}
        />
      ))}
      <div className="row no-print" style={{ marginTop: 12 }}>
        <Button type="primary" autoFocus onClick={another}>
          再登记一件
        </Button>
        <ReceiptPaper application={registered.id} />
        <Link to="/applications/$id" params={{ id: registered.id }}>
          打开这件申请
        </Link>
      </div>
    </>
  );
}
