import { App, Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Asked } from '../../parts/filters';

interface View {
  name: string;
  filters: Asked;
}

const KEPT_AS = 'ledger-views';
const OFFERED: readonly View[] = [
  { name: '已超期', filters: { overdue: 'true' } },
  { name: '办理中', filters: { state: 'in_progress' } },
  { name: '等申请人补正', filters: { state: 'awaiting_correction' } },
  { name: '等申请人缴费', filters: { state: 'awaiting_payment' } },
];

/** Filters under a name, kept in this browser. */
export function Views({ filters, open }: { filters: Asked; open: (filters: Asked) => void }) {
  const { modal } = App.useApp();
  const { account } = useSession();
  const mine: View = { name: '我承办的', filters: { heldBy: account.id } };
  const [own, setOwn] = useState<View[]>(() => JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]'));
  const keep = (views: View[]) => {
    localStorage.setItem(KEPT_AS, JSON.stringify(views));
    setOwn(views);
  };
  const save = () => {
    let name = '';
    modal.confirm({
      title: '给现在的筛选起个名字',
      icon: null,
      content: <Input aria-label="名字" maxLength={20} onChange={({ target }) => (name = target.value.trim())} />,
      okText: '保存',
      onOk: () => name && keep([...own.filter((one) => one.name !== name), { name, filters }]),
    });
  };
  const items = [mine, ...OFFERED, ...own].map((view) => ({
    key: view.name,
    label: view.name,
    onClick: () => open(view.filters),
  }));
  const forget = own.map(({ name }) => ({
    key: `forget-${name}`,
    label: `删除“${name}”`,
    onClick: () => keep(own.filter((one) => one.name !== name)),
  }));
  return (
    <>
      <Dropdown
        menu={{ items: forget.length ? [...items, { type: 'divider' }, ...forget] : items }}
        trigger={['click']}
      >
        <Button>常用筛选</Button>
      </Dropdown>
      {Object.keys(filters).length > 0 && <Button onClick={save}>保存这个筛选</Button>}
    </>
  );
}
