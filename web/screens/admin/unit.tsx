import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { organsQuery, type RegionPreview, type Unit, unitQuery } from '../../api/admin';
import { addressAt } from '../../api/order';
import { useSession } from '../../api/session';
import { bodyOf, Fields, fieldsAt } from '../../parts/action-form';
import { FactList } from '../../parts/fact-list';
import { OrderDrawer } from '../../parts/order-drawer';
import { RegionPreviewed } from './calendar-preview';
import { Head } from './head';
import { LookedAt } from './looked-at';
import { asChoice, below } from './organ-choice';

interface Change {
  path: 'rename' | 'move' | 'merge' | 'dissolve';
  label: string;
  needs: string;
  /** What it means, said before it is done. */
  means: string;
}

const CHANGES: readonly Change[] = [
  { path: 'rename', label: '更名', needs: 'RenameOrgan', means: '自这一天起用新名称，以前的年度报告仍用旧名称。' },
  {
    path: 'move',
    label: '改隶',
    needs: 'MoveOrgan',
    means: '自这一天起由新的上级机关汇总；没有另行设定所属地区的，按新的上级机关的地方节假日计算期限。',
  },
  {
    ...{ path: 'merge', label: '并入另一机关', needs: 'MergeOrgan' },
    means: '自这一天起不再收新的申请，已经收到的由它自己办完。不能撤回。',
  },
  { path: 'dissolve', label: '撤销', needs: 'DissolveOrgan', means: '自这一天起不再收新的申请。不能撤回。' },
];

/** An organ below: its names, where it stood, and what may be ordered of it. */
export function UnitPage({ unit }: { unit: string }) {
  const { organ, permissions } = useSession();
  const { data } = useSuspenseQuery(unitQuery(organ.code, unit));
  const { data: organs = [] } = useQuery(organsQuery());
  const [chosen, choose] = useState<Change>();
  const nameOf = (code: string | null) => organs.find((one) => one.code === code)?.name ?? code ?? '没有上级';
  const changes = data.ended ? [] : CHANGES.filter(({ needs }) => permissions.includes(needs));
  return (
    <>
      <Head />
      <section className="panel" aria-labelledby="unit">
        <h2 id="unit">{data.name}</h2>
        <FactList facts={factsOf(data, nameOf)} />
        <p className="muted">下级机关的设置、文号和审签流程由它自己的管理员办理。</p>
        <div className="row">
          {changes.map((change) => (
            <Button key={change.path} danger={change.path === 'dissolve'} onClick={() => choose(change)}>
              {change.label}
            </Button>
          ))}
        </div>
      </section>
      <section className="panel" aria-labelledby="places">
        <h2 id="places">历次名称和上级机关</h2>
        <FactList
          facts={[
            ...data.names.map(({ on, name }) => ({ name: 'name', title: on, value: `名称：${name}` })),
            ...data.parents.map(({ on, parent }) => ({ name: 'parent', title: on, value: `上级：${nameOf(parent)}` })),
          ].sort((a, b) => a.title.localeCompare(b.title))}
        />
      </section>
      {chosen && <ChangeDrawer unit={data} change={chosen} close={() => choose(undefined)} />}
    </>
  );
}

const factsOf = ({ code, parent, createdOn, ended }: Unit, nameOf: (code: string | null) => string) => [
  { name: 'code', title: '机关代码', value: code },
  { name: 'parent', title: '上级机关', value: nameOf(parent) },
  { name: 'createdOn', title: '建立日期', value: createdOn },
  ...(ended ? [{ name: 'ended', title: ended.on, value: ended.into ? `并入“${nameOf(ended.into)}”` : '已撤销' }] : []),
];

function ChangeDrawer({ unit, change, close }: { unit: Unit; change: Change; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const { data: organs = [] } = useQuery(organsQuery());
  const others = below(organs, organ.code).filter(({ code }) => code !== unit.code);
  const { path, label, means } = change;
  const fields = ['parent', 'into'].reduce(
    (all, name) => asChoice(all, name, others),
    fieldsAt(`units/{unit}/${path}`),
  );
  const title = `${unit.name}：${label}`;
  const at = `units/${encodeURIComponent(unit.code)}` as const;
  const done = () => {
    void message.success(`已登记“${label}”`);
    close();
  };
  if (path === 'move')
    return (
      <LookedAt<Record<string, unknown>, RegionPreview>
        title={title}
        order={`${at}/move`}
        initial={{}}
        above={() => <p className="muted">{means}</p>}
        inputs={<Fields fields={fields} />}
        toBody={(typed) => bodyOf(fields, typed)}
        preview={(list) => <RegionPreviewed list={list} />}
        confirmLabel={`确认${label}`}
        done={done}
        close={close}
      />
    );
  return (
    <OrderDrawer
      title={title}
      about={means}
      address={addressAt(organ.code, `${at}/${path}`)}
      seenVersion={unit.version}
      fields={fields}
      confirm={() => ({ title: `${unit.name}${label}？`, content: means })}
      sendLabel={label}
      done={done}
      close={close}
    />
  );
}
