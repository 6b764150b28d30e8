import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { Account, AccountOrdered } from '../../api/admin';
import { order } from '../../api/client';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { Refused } from '../../parts/failure';
import { OrderDrawer } from '../../parts/order-drawer';
import { showPassword } from './one-time-password';

interface AccountOrder {
  path: string;
  label: string;
  needs: string;
  /** What follows from it, said before it is done. */
  means: string;
  applies: (account: Account) => boolean;
}

const always = () => true;
const ORDERS: readonly AccountOrder[] = [
  {
    ...{ path: 'disabling', label: '停用账号', needs: 'DisableAccount', applies: ({ disabled }) => !disabled },
    means: '不能再登录，正在用的会话立即结束。办过的事仍在记录里。',
  },
  {
    ...{ path: 'enabling', label: '启用账号', needs: 'EnableAccount', applies: ({ disabled }) => disabled !== null },
    means: '可以用原来的口令登录。',
  },
  {
    ...{ path: 'password-reset', label: '重置口令', needs: 'ResetPassword', applies: ({ disabled }) => !disabled },
    means: '原来的口令作废，会话立即结束；得到的一次性口令只显示一次。',
  },
  { path: 'roles', label: '授予角色', needs: 'GrantRoles', means: '', applies: always },
  { path: 'unit', label: '变更所在处室', needs: 'PlaceAccount', means: '', applies: always },
  {
    ...{ path: 'sessions-end', label: '结束会话', needs: 'EndSessions', applies: always },
    means: '在所有地方退出登录，可以重新登录。',
  },
  {
    ...{
      path: 'unlocking',
      label: '解除登录锁定',
      needs: 'Unlock',
      applies: ({ lockedUntil }) => lockedUntil !== null,
    },
    means: '可以马上再登录。请先问清本人是不是自己输错了口令。',
  },
  {
    path: 'second-factor-removal',
    label: '解除动态口令',
    needs: 'RemoveSecondFactor',
    means: '原来的验证器和恢复码作废，本人下次登录后重新绑定。请先当面核实是本人。',
    applies: ({ secondFactor }) => secondFactor,
  },
];

/** What this administrator may order of somebody's account. */
export function AccountOrders({ account }: { account: Account }) {
  const { permissions } = useSession();
  const { modal } = App.useApp();
  const [form, open] = useState<'roles' | 'unit'>();
  const send = useSendOrder(account);
  const orders = ORDERS.filter(({ needs, applies }) => permissions.includes(needs) && applies(account));
  if (orders.length === 0) return null;
  const ask = (chosen: AccountOrder) => {
    if (chosen.path === 'roles' || chosen.path === 'unit') return open(chosen.path);
    void modal.confirm({
      title: `${chosen.label}：${account.name}（${account.login}）？`,
      content: chosen.means,
      okText: chosen.label,
      onOk: () => send(chosen),
    });
  };
  const items = orders.map((one) => ({ key: one.path, label: one.label, onClick: () => ask(one) }));
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button size="small" aria-label={`办理 ${account.login}`}>
          办理
        </Button>
      </Dropdown>
      {form === 'roles' && <Grant account={account} close={() => open(undefined)} />}
      {form === 'unit' && <Place account={account} close={() => open(undefined)} />}
    </>
  );
}

/** Says that it is done, shows a new password once, or says why it was refused. */
function useSendOrder(account: Account) {
  const { organ } = useSession();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  return async ({ path, label }: AccountOrder): Promise<void> => {
    const address = addressAt(organ.code, `accounts/${account.id}/${path}`);
    try {
      const sent = { seenVersion: account.version, key: crypto.randomUUID() };
      const ordered = await order<AccountOrdered>(address, {}, sent);
      void message.success(`已${label}`);
      showPassword(modal, ordered);
    } catch (error) {
      void modal.error({ title: `没有${label}`, content: <Refused error={error as Error} /> });
    } finally {
      void queries.invalidateQueries();
    }
  };
}

function Grant({ account, close }: { account: Account; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  return (
    <OrderDrawer<AccountOrdered>
      title={`授予角色：${account.name}（${account.login}）`}
      about="所选的角色代替现有的角色，本人的会话随之结束。管理员的角色不能与其他角色兼任。"
      address={addressAt(organ.code, `accounts/${account.id}/roles`)}
      seenVersion={account.version}
      fields={fieldsAt('accounts/{id}/roles')}
      initial={{ roles: account.roles.map(({ code }) => code) }}
      sendLabel="授予"
      done={() => {
        void message.success('已授予角色');
        close();
      }}
      close={close}
    />
  );
}

function Place({ account, close }: { account: Account; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  return (
    <OrderDrawer<AccountOrdered>
      title={`变更所在处室：${account.name}（${account.login}）`}
      about="交办给处室的申请由处室里的人员签收。不属于某一处室的（例如政府信息公开工作机构的人员）不填，各处室的都可以签收。"
      address={addressAt(organ.code, `accounts/${account.id}/unit`)}
      seenVersion={account.version}
      fields={fieldsAt('accounts/{id}/unit')}
      initial={{ unit: account.unit }}
      sendLabel="变更"
      done={() => {
        void message.success('已变更所在处室');
        close();
      }}
      close={close}
    />
  );
}
