import { useSuspenseQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { type Colleague, colleaguesQuery, offered } from '../../api/colleagues';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { fieldsAt, offering } from '../../parts/action-form';
import { CardTable } from '../../parts/card-table';
import { OrderDrawer } from '../../parts/order-drawer';

/** 外出与代理: one's own, and for the head of the office that of every colleague. */
export function Absences() {
  const { organ, account, roles } = useSession();
  const { data } = useSuspenseQuery(colleaguesQuery(organ.code));
  const own = data.colleagues.find(({ id }) => id === account.id);
  const isHead = roles.some(({ code }) => code === 'office_head');
  const others = isHead ? data.colleagues.filter(({ id, open }) => id !== account.id && open) : [];
  return (
    <section className="panel" aria-labelledby="absence">
      <h2 id="absence">外出与代理</h2>
      <p className="muted">
        外出期间，交办、征求意见和提醒同时给代理人；代理人以自己的名义办理，记录写明代谁。代理人不因此得到别的角色，审签仍由有角色的人员办理。
      </p>
      {own && (
        <div className="row" style={{ gap: 12 }}>
          <AbsenceSaid of={own} />
          <AbsenceOrders of={own} everybody={data.colleagues} />
        </div>
      )}
      {others.length > 0 && (
        <CardTable
          rows={others}
          keyOf={({ id }) => id}
          columns={[
            { title: '姓名', cell: ({ name }) => name },
            { title: '处室', cell: ({ unit }) => unit ?? <span className="muted">未写明</span> },
            { title: '外出与代理', cell: (one) => <AbsenceSaid of={one} /> },
            { title: '办理', cell: (one) => <AbsenceOrders of={one} everybody={data.colleagues} /> },
          ]}
        />
      )}
    </section>
  );
}

const AbsenceSaid = ({ of: { absence } }: { of: Colleague }) =>
  absence ? (
    <span className="numbers">
      {absence.from}至{absence.through}外出，由{absence.deputyName ?? '他人'}代理
    </span>
  ) : (
    <span className="muted">没有登记外出</span>
  );

interface Props {
  of: Colleague;
  everybody: readonly Colleague[];
}

function AbsenceOrders({ of, everybody }: Props) {
  const [open, show] = useState<'recording' | 'ending'>();
  const orders = [
    { which: 'recording', label: of.absence ? '改登外出' : '登记外出' },
    ...(of.absence ? [{ which: 'ending', label: '结束外出' } as const] : []),
  ] as const;
  return (
    <span className="row" style={{ gap: 8 }}>
      {orders.map(({ which, label }) => (
        <Button key={which} size="small" aria-label={`${label}：${of.name}`} onClick={() => show(which)}>
          {label}
        </Button>
      ))}
      {open === 'recording' && <Recording {...{ of, everybody }} close={() => show(undefined)} />}
      {open === 'ending' && <Ending of={of} close={() => show(undefined)} />}
    </span>
  );
}

function Recording({ of, everybody, close }: Props & { close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const deputies = offered(everybody.filter(({ id }) => id !== of.id));
  return (
    <OrderDrawer
      title={`登记外出：${of.name}`}
      about="已经登记的外出由这一次代替。"
      address={addressAt(organ.code, `colleagues/${of.id}/absence`)}
      seenVersion={of.version}
      fields={offering(fieldsAt('colleagues/{id}/absence'), { deputy: deputies })}
      done={() => {
        void message.success('已登记外出');
        close();
      }}
      close={close}
    />
  );
}

function Ending({ of, close }: { of: Colleague; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  return (
    <OrderDrawer
      title={`结束外出：${of.name}`}
      about="从现在起由本人办理，代理人不再代理。"
      address={addressAt(organ.code, `colleagues/${of.id}/absence-end`)}
      seenVersion={of.version}
      fields={[]}
      sendLabel="结束外出"
      done={() => {
        void message.success('外出已经结束');
        close();
      }}
      close={close}
    />
  );
}
