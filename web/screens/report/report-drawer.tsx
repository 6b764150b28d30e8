import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { addressAt } from '../../api/order';
import { type ReportDone, type ReportView, reportQuery } from '../../api/report';
import { useSession } from '../../api/session';
import { bodyOf, fieldsAt } from '../../parts/action-form';
import { actorOf } from '../../parts/actor';
import { OrderDrawer } from '../../parts/order-drawer';

interface Props {
  view: ReportView;
  path: string;
  label: string;
  /** What it rests on, in words. */
  basis: string;
  about?: ReactNode;
  /** What is sent beside what stands in the form. */
  given?: Readonly<Record<string, unknown>>;
  close: () => void;
}

/** The form of an order on the report. */
export function ReportDrawer({ view, path, label, basis, about, given = {}, close }: Props) {
  const { message } = App.useApp();
  const { organ } = useSession();
  // As it was when the form was opened.
  const [seen] = useState(view);
  const fields = fieldsAt(`years/{year}/report/${path}`).filter(({ name }) => !(name in given));
  const done = ({ violations }: ReportDone) => {
    const said = `已登记“${label}”`;
    if (violations.length > 0) void message.warning(`${said}，同时照实记下：${violations[0]?.sentence}`);
    else void message.success(said);
    close();
  };
  return (
    <OrderDrawer<ReportDone>
      title={label}
      about={
        <>
          依据：{basis}
          {about}
        </>
      }
      address={addressAt(organ.code, `years/${seen.year}/report/${path}`)}
      seenVersion={seen.version}
      fields={fields}
      toBody={(values) => ({ ...bodyOf(fields, values), ...given })}
      sendLabel={label}
      conflict={(_, leave) => <ReportConflict seen={seen} again={leave} />}
      done={done}
      close={close}
    />
  );
}

function ReportConflict({ seen, again }: { seen: ReportView; again: () => void }) {
  const { organ } = useSession();
  const { data: now } = useQuery({ ...reportQuery(organ.code, seen.year), staleTime: 0 });
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title="您打开之后，这份报告已经有了变动，您填写的内容没有登记。"
      description={
        <>
          <Since seen={seen} now={now} />
          <Button onClick={again}>关闭，看现在的情况</Button>
        </>
      }
    />
  );
}

/** What has happened to the report since it was looked at. */
export function Since({ seen, now }: { seen: ReportView; now: ReportView | undefined }) {
  return (
    <ul style={{ paddingLeft: 18 }}>
      {now?.timeline.slice(seen.timeline.length).map((one) => (
        <li key={one.recordedAt}>
          {actorOf(one)} 登记了“{one.label}”（{one.on}）
        </li>
      ))}
    </ul>
  );
}
