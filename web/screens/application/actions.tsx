import { App, Button } from 'antd';
import { useState } from 'react';
import type { ApplicationView, OrderReply } from '../../api/application';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { Conflict } from '../../parts/conflict';
import { OrderDrawer } from '../../parts/order-drawer';

type Action = ApplicationView['actions'][number];

/** What may be done now, each with the article it rests on. */
export function Actions({ view }: { view: ApplicationView }) {
  const [chosen, choose] = useState<Action>();
  return (
    <section className="panel no-print" aria-labelledby="actions">
      <h2 id="actions">现在可以办理</h2>
      {view.actions.length === 0 && <p className="muted">这件申请现在没有您可以办理的事项。</p>}
      <div className="row" style={{ gap: 8 }}>
        {view.actions.map((action) => (
          <Button key={action.type} onClick={() => choose(action)}>
            {action.label}
          </Button>
        ))}
      </div>
      {chosen && <ActionDrawer key={chosen.type} view={view} action={chosen} close={() => choose(undefined)} />}
    </section>
  );
}

interface Props {
  view: ApplicationView;
  action: Action;
  close: () => void;
}

export function ActionDrawer({ view, action, close }: Props) {
  const { message } = App.useApp();
  const { organ } = useSession();
  // As it was when the form was opened.
  const [seen] = useState(view);
  const done = ({ violations }: OrderReply) => {
    const said = `已登记“${action.label}”`;
    if (violations.length > 0) void message.warning(`${said}，同时照实记下${violations.length}个问题`);
    else void message.success(said);
    close();
  };
  return (
    <OrderDrawer<OrderReply>
      title={action.label}
      about={
        <>
          {view.facts.registerNo as string}　{action.article && <>依据：《政府信息公开条例》第{action.article}条</>}
        </>
      }
      address={addressAt(organ.code, `applications/${seen.id}/${action.path}`)}
      seenVersion={seen.version}
      fields={fieldsAt(`applications/{id}/${action.path}`)}
      conflict={<Conflict seen={seen} again={close} />}
      done={done}
      close={close}
    />
  );
}
