import { Button, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { Field } from '../../parts/action-form';
import { FILTER_FIELDS, type LedgerFilters } from './search';

interface Props {
  filters: LedgerFilters;
  change: (filters: LedgerFilters) => void;
}

/** One input for each filter that the server knows. */
export function Filters({ filters, change }: Props) {
  const set = (name: string, value: string | undefined) => {
    const { [name]: _, ...others } = filters;
    change(value ? { ...others, [name]: value } : others);
  };
  return (
    <div className="filters">
      {FILTER_FIELDS.map((field) => (
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
