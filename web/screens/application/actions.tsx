import { App, Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView, OrderReply } from '../../api/application';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { bodyOf, type Choices, fieldsAt, offering } from '../../parts/action-form';
import { Conflict } from '../../parts/conflict';
import { OrderDrawer } from '../../parts/order-drawer';
import { OPENS_WITH } from './opens-with';

type Action = ApplicationView['actions'][number];

/** What stands beside the paper that it is about, once there is one. */
const WITH_THE_REPLY = ['SignReply', 'ReturnReply', 'IssueReply', 'DraftReply', 'DraftReplyOnRecord'];
const WITH_THE_EXTENSION = ['ApproveExtension', 'DeclineExtension'];
const WITH_THE_ORDER = 'AnswerSupervision';
const WITH_WHO_HAS_IT = [
  ...['HandOver', 'AcceptHandOver', 'HandBack'],
  ...['SendInternalRequests', 'AnswerInternalRequest', 'WithdrawInternalRequest'],
];

/** What may be done now, each with the article it rests on. */
export function Actions({ view }: { view: ApplicationView }) {
  const [chosen, choose] = useState<Action>();
  const elsewhere = [
    WITH_THE_ORDER,
    ...WITH_WHO_HAS_IT,
    ...view.prompts.map(({ action }) => action),
    ...(view.signOff ? WITH_THE_REPLY : []),
    ...(view.extension ? WITH_THE_EXTENSION : []),
  ];
  const actions = view.actions.filter(({ type }) => !elsewhere.includes(type));
  return (
    <section className="panel no-print" aria-labelledby="actions">
      <h2 id="actions">现在可以办理</h2>
      {actions.length === 0 && (
        <p className="muted">
          {view.actions.length > 0 ? '见本页其他各栏中的按钮。' : '这件申请现在没有您可以办理的事项。'}
        </p>
      )}
      <div className="row" style={{ gap: 8 }}>
        {actions.map((action) => (
          <Button key={action.type} onClick={() => choose(action)}>
            {action.label}
          </Button>
        ))}
      </div>
      {chosen && (
        <ActionDrawer
          {...{ key: chosen.type, view, action: chosen, close: () => choose(undefined) }}
          {...OPENS_WITH[chosen.type]?.(view)}
        />
      )}
    </section>
  );
}

export interface ActionProps {
  view: ApplicationView;
  action: Action;
  close: () => void;
  /** What it is called where it stands; without it, what the server calls it. */
  label?: string;
  about?: string | undefined;
  initial?: object;
  /** What fields without choices of their own offer. */
  choices?: Choices;
  /** What is asked once more before it is sent. */
  confirm?: { title: string; content: string };
  /** What is sent beside what stands in the form. */
  given?: Readonly<Record<string, unknown>>;
}

/** The form of an action on an application. */
export function ActionDrawer({
  view,
  action,
  close,
  label = action.label,
  about,
  initial,
  given = {},
  choices = {},
  confirm,
}: ActionProps) {
  const { message } = App.useApp();
  const { organ } = useSession();
  // As it was when the form was opened, or looked at since.
  const [seen, see] = useState(view);
  const known = fieldsAt(`applications/{id}/${action.path}`).filter(({ name }) => !(name in given));
  const fields = offering(known, choices);
  const done = ({ violations }: OrderReply) => {
    const said = `已登记“${label}”`;
    if (violations.length > 0) void message.warning(`${said}，同时照实记下${violations.length}个问题`);
    else void message.success(said);
    close();
  };
  return (
    <OrderDrawer<OrderReply>
      title={label}
      about={
        <>
          {view.facts.registerNo as string}　{action.basis && <>依据：{action.basis}</>}
          {about && <p>{about}</p>}
        </>
      }
      address={addressAt(organ.code, `applications/${seen.id}/${action.path}`)}
      seenVersion={seen.version}
      fields={fields}
      initial={initial}
      toBody={(values) => ({ ...bodyOf(fields, values), ...given })}
      sendLabel={label === action.label ? undefined : label}
      conflict={(goOn, leave) => (
        <Conflict
          {...{ seen, leave }}
          goOn={(now) => {
            see(now);
            goOn(now.version);
          }}
        />
      )}
      {...(confirm && { confirm: () => confirm })}
      done={done}
      close={close}
    />
  );
}
