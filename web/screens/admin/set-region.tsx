import { useQuery } from '@tanstack/react-query';
import { App, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { type CalendarView, organsQuery, type RegionPreview } from '../../api/admin';
import { useSession } from '../../api/session';
import { Fields, fieldsAt } from '../../parts/action-form';
import { DAY } from '../../parts/time';
import { RegionPreviewed } from './calendar-preview';
import { LookedAt } from './looked-at';
import { asChoice, below } from './organ-choice';

/** Says nothing of its own. */
const AS_ABOVE = 'as-above';

interface Typed {
  unit: string;
  region: string;
  on: Dayjs;
  reason: string;
}

/** 所属地区: by whose local days an organ counts, and those below it that say nothing of their own. */
export function SetRegion({ regions, close }: { regions: CalendarView['regions']; close: () => void }) {
  const { organ } = useSession();
  const { message } = App.useApp();
  const { data: organs = [] } = useQuery(organsQuery());
  const choices = [
    ...regions.map(({ code, name }) => ({ value: code, label: name })),
    { value: 'none', label: '不属于任何地区（只按全国的节假日）' },
    { value: AS_ABOVE, label: '与上级机关相同' },
  ];
  return (
    <LookedAt<Typed, RegionPreview>
      title="变更机关所属地区"
      order="calendar/regions"
      initial={{ unit: organ.code }}
      above={() => (
        <p className="muted">下级机关没有另行设定的，随它变更。自变更之日起按新地区计算，此前的日子不变。</p>
      )}
      inputs={
        <>
          <Fields fields={asChoice(fieldsAt('calendar/regions', 'unit'), 'unit', below(organs, organ.code))} />
          <Form.Item name="region" label="所属地区" rules={[{ required: true, message: '请选择所属地区' }]}>
            <Select options={choices} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
          <Fields fields={fieldsAt('calendar/regions', 'on', 'reason')} />
        </>
      }
      toBody={({ region, on, ...typed }) => ({
        ...{ ...typed, region: region === AS_ABOVE ? null : region, on: on.format(DAY) },
      })}
      preview={(list) => <RegionPreviewed list={list} />}
      confirmLabel="确认变更"
      done={() => {
        void message.success('已变更所属地区，正在移动未办结申请的期限');
        close();
      }}
      close={close}
    />
  );
}
