import { useSuspenseQuery } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import { useState } from 'react';
import { type Account, type AccountOrdered, accountsQuery } from '../../api/admin';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { CardTable } from '../../parts/card-table';
import { OrderDrawer } from '../../parts/order-drawer';
import { timeOf } from '../../parts/time';
import { AccountOrders } from './account-orders';
import { dutiesSaid } from './duties';
import { Head } from './head';
import { showPassword } from './one-time-password';

/** 人员: who has an account, what he may do, and what this administrator may order of it. */
export function Accounts() {
  const { organ, account: own, permissions } = useSession();
  const [creating, create] = useState(false);
  const { data: accounts } = useSuspenseQuery(accountsQuery(organ.code));
  return (
    <>
      <Head>{dutiesSaid(permissions)}</Head>
      <section className="panel" aria-labelledby="accounts">
        <div className="row" style={{ justifyContent: 'space-between', marginBottom: 12 }}>
          <h2 id="accounts" style={{ margin: 0 }}>
            账号（{accounts.length}）
          </h2>
          {permissions.includes('CreateAccount') && <Button onClick={() => create(true)}>新建账号</Button>}
        </div>
        <CardTable
          rows={accounts}
          keyOf={({ id }) => id}
          columns={[
            { title: '姓名', cell: (one) => <Who account={one} /> },
            { title: '状态', cell: (one) => <State account={one} /> },
            { title: '处室', cell: ({ unit }) => unit ?? <span className="muted">未写明</span> },
            { title: '角色', cell: (one) => <Roles account={one} /> },
            { title: '动态口令', cell: ({ secondFactor }) => (secondFactor ? '已绑定' : '未绑定') },
            { title: '最近登录（启用）', cell: ({ activeOn }) => <span className="numbers">{activeOn}</span> },
            {
              title: '办理',
              cell: (one) =>
                one.id === own.id ? (
                  <span className="muted">本人的账号由别人办理</span>
                ) : (
                  <AccountOrders account={one} />
                ),
            },
          ]}
        />
      </section>
      {creating && <Create close={() => create(false)} />}
    </>
  );
}

const Who = ({ account: { name, login } }: { account: Account }) => (
  <>
    {name}
    <div className="muted">{login}</div>
  </>
);

const DISABLED = { administrator: '已停用', dormant: '长期不用，已停用' };

const State = ({ account: { disabled, linked, lockedUntil } }: { account: Account }) => (
  <>
    {disabled ? <Tag color="red">{DISABLED[disabled]}</Tag> : <Tag color="green">可以登录</Tag>}
    {lockedUntil && <Tag color="gold">锁定到 {timeOf(lockedUntil).slice(11)}</Tag>}
    {linked && <Tag>统一身份认证</Tag>}
  </>
);

const Roles = ({ account: { roles } }: { account: Account }) =>
  roles.length > 0 ? roles.map(({ label }) => label).join('、') : <span className="muted">还没有角色</span>;

function Create({ close }: { close: () => void }) {
  const { organ } = useSession();
  const { modal } = App.useApp();
  return (
    <OrderDrawer<AccountOrdered>
      title="新建账号"
      about="新账号没有角色，请安全管理员授予。"
      address={addressAt(organ.code, 'accounts')}
      fields={fieldsAt('accounts')}
      sendLabel="新建"
      done={(created) => {
        close();
        showPassword(modal, created);
      }}
      close={close}
    />
  );
}
