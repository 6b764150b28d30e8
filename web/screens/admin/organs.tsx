import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, DatePicker, Empty } from 'antd';
import { useState } from 'react';
import { type Organ, organsQuery } from '../../api/admin';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { OrderDrawer } from '../../parts/order-drawer';
import { dutiesSaid } from './duties';
import { Head } from './head';
import { asChoice, below } from './organ-choice';

/** 机关: one's own organ and those below it, today or on any day. */
export function Organs() {
  const { organ, permissions } = useSession();
  const [on, setOn] = useState<string>();
  const [creating, create] = useState(false);
  const { data: organs } = useSuspenseQuery(organsQuery(on));
  const own = organs.find(({ code }) => code === organ.code);
  return (
    <>
      <Head>{dutiesSaid(permissions)}</Head>
      <section className="panel" aria-labelledby="tree">
        <h2 id="tree">本机关和下级机关</h2>
        <div className="row">
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the input inside */}
          <label>
            看哪一天 <DatePicker placeholder="今天" onChange={(day) => setOn(day?.format('YYYY-MM-DD'))} />
          </label>
          {permissions.includes('CreateOrgan') && <Button onClick={() => create(true)}>新建下级机关</Button>}
        </div>
        {own ? (
          <ul className="tree">
            <Node organ={own} all={organs} />
          </ul>
        ) : (
          <Empty description="这一天还没有本机关，请换一天看。" />
        )}
      </section>
      {creating && <Create organs={organs} close={() => create(false)} />}
    </>
  );
}

function Node({ organ, all }: { organ: Organ; all: readonly Organ[] }) {
  const units = all.filter(({ parent }) => parent === organ.code);
  return (
    <li>
      <Link to="/admin/organs/$unit" params={{ unit: organ.code }}>
        {organ.name}
      </Link>{' '}
      <span className="muted">{organ.code}</span>
      {units.length > 0 && (
        <ul>
          {units.map((unit) => (
            <Node key={unit.code} organ={unit} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Create({ organs, close }: { organs: readonly Organ[]; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const fields = asChoice(fieldsAt('/api/v1/organs'), 'parent', below(organs, organ.code));
  return (
    <OrderDrawer<Organ>
      title="新建下级机关"
      about="代码定下以后不能更改：登记编号以它开头。"
      address="/api/v1/organs"
      fields={fields}
      initial={{ parent: organ.code }}
      sendLabel="新建"
      done={({ name }) => {
        void message.success(`已新建“${name}”`);
        close();
      }}
      close={close}
    />
  );
}
