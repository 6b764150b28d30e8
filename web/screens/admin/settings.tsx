import { App, Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { OrganView } from '../../api/admin';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { OrderDrawer } from '../../parts/order-drawer';

type Setting = OrganView['settings'][number];

interface Group {
  title: string;
  /** The order that changes them, and who may give it. */
  path: 'settings' | 'security-settings';
  needs: string;
  by: string;
  has: (setting: Setting) => boolean;
}

const GROUPS: readonly Group[] = [
  {
    ...{ title: '办理与报告', path: 'settings', needs: 'ChangeSettings', by: '系统管理员' },
    has: ({ area, settable }) => settable && area !== 'security',
  },
  {
    ...{ title: '安全', path: 'security-settings', needs: 'ChangeSecuritySettings', by: '安全管理员' },
    has: ({ area, settable }) => settable && area === 'security',
  },
];

/** What the law leaves to the organ, what it has chosen, and what is decided by rule. */
export function Settings({ view, readOnly }: { view: OrganView; readOnly: boolean }) {
  const { permissions } = useSession();
  const [changing, change] = useState<Group>();
  const byRule = view.settings.filter(({ settable }) => !settable);
  return (
    <section className="panel" aria-labelledby="settings">
      <h2 id="settings">设置</h2>
      {GROUPS.map((group) => (
        <div key={group.path}>
          <h3>{group.title}</h3>
          <SettingTable settings={view.settings.filter(group.has)} />
          {permissions.includes(group.needs) ? (
            !readOnly && <Button onClick={() => change(group)}>变更{group.title}设置</Button>
          ) : (
            <p className="muted">由{group.by}变更。</p>
          )}
        </div>
      ))}
      <details>
        <summary>依规则确定、不能变更的（{byRule.length}项）</summary>
        <SettingTable settings={byRule} />
      </details>
      {changing && <Change view={view} group={changing} close={() => change(undefined)} />}
    </section>
  );
}

function SettingTable({ settings }: { settings: readonly Setting[] }) {
  return (
    <table className="plain halves">
      <tbody>
        {settings.map(({ name, label, said, defaultSaid, value, default: otherwise }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>
              {said}
              {value !== otherwise && <span className="muted">（本机关另行设置；没有设置时为“{defaultSaid}”）</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Change({ view, group, close }: { view: OrganView; group: Group; close: () => void }) {
  const { message } = App.useApp();
  const values = Object.fromEntries(view.settings.filter(group.has).map(({ name, value }) => [name, value]));
  return (
    <OrderDrawer
      title={`变更${group.title}设置`}
      about="改要改的，其余不动；自生效之日起适用，以前已经办的不变。"
      address={addressAt(view.code, group.path)}
      seenVersion={view.version}
      fields={fieldsAt(group.path)}
      initial={{ values, on: dayjs() }}
      sendLabel="变更"
      done={() => {
        void message.success('已变更设置');
        close();
      }}
      close={close}
    />
  );
}
