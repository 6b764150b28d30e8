import { useSuspenseQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { organsQuery } from '../../api/admin';
import { useSession } from '../../api/session';
import { below } from '../admin/organ-choice';

interface Scope {
  unit: string;
  whole: boolean;
}

/** The organ or one below it, alone or with all that is below; for those who may see the figures below. */
export function ScopeChoice({ unit, whole, change }: Scope & { change: (scope: Scope) => void }) {
  const { organ } = useSession();
  const { data } = useSuspenseQuery(organsQuery());
  const organs = below(data, organ.code);
  const parents = new Set(organs.map(({ parent }) => parent));
  return (
    <>
      <Select
        aria-label="统计哪个机关"
        value={unit}
        options={organs.map(({ code, name }) => ({ value: code, label: name }))}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        style={{ minWidth: 200 }}
        onChange={(code) => change({ unit: code, whole: whole && parents.has(code) })}
      />
      {parents.has(unit) && (
        <Checkbox checked={whole} onChange={({ target }) => change({ unit, whole: target.checked })}>
          连同下级机关
        </Checkbox>
      )}
    </>
  );
}
