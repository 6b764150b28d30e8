import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { Field } from './action-form';

/** What is asked, by the names of the API; stands in the address, so that it can be kept and sent. */
export type Asked = Record<string, string>;

interface Props {
  fields: readonly Field[];
  filters: Asked;
  change: (filters: Asked) => void;
}

/** One input for each filter that the server knows. */
export function Filters({ fields, filters, change }: Props) {
  const set = (name: string, value: string | undefined) => {
    const { [name]: _, ...others } = filters;
    change(value ? { ...others, [name]: value } : others);
  };
  return (
    <div className="filters">
      {fields.map((field) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is the input drawn inside
        <label key={field.name}>
          <span>{field.title}</span>
          <FilterInput field={field} value={filters[field.name]} set={(value) => set(field.name, value)} />
        </label>
      ))}
      {Object.keys(filters).length > 0 && <Button onClick={() => change({})}>清除筛选</Button>}
    </div>
  );
}

function FilterInput({
  field,
  value,
  set,
}: {
  field: Field;
  value?: string;
  set: (value: string | undefined) => void;
}) {
  const { kind, choices, hint, minimum, maximum } = field;
  if (choices)
    return (
      <Select
        value={value}
        options={choices}
        allowClear
        placeholder="全部"
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(chosen) => set(chosen)}
        style={{ width: '100%' }}
        popupMatchSelectWidth={false}
      />
    );
  if (kind === 'day')
    return (
      <DatePicker
        value={value ? dayjs(value) : null}
        onChange={(day) => set(day?.format('YYYY-MM-DD'))}
        style={{ width: '100%' }}
      />
    );
  if (kind === 'count')
    return (
      <InputNumber
        value={value ? Number(value) : null}
        min={minimum}
        max={maximum}
        precision={0}
        placeholder="全部"
        onChange={(number) => set(number ? String(number) : undefined)}
        changeOnBlur
        style={{ width: '100%' }}
      />
    );
  return (
    <Input.Search
      key={value}
      defaultValue={value}
      allowClear
      placeholder={hint?.slice(0, 24)}
      title={hint}
      onSearch={(text) => set(text.trim() || undefined)}
    />
  );
}

/** What is asked on this screen, out of its address. */
export function useFilters(
  to: '/ledger' | '/admin/audit',
  fields: readonly Field[],
): [Asked, (filters: Asked) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const known = fields.flatMap(({ name }) =>
    search[name] === undefined ? [] : [[name, String(search[name])] as const],
  );
  return [Object.fromEntries(known), (filters) => void navigate({ to, search: filters as never })];
}
