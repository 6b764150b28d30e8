import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import {
  AutoComplete,
  Button,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  type SelectProps,
} from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import FORMS from '../api/forms.json';
import { DAY } from './time';

/** One field of an order, as the API description has it. */
export interface Field {
  name: string;
  title: string;
  kind: string;
  required: boolean;
  nullable: boolean;
  hint?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  choices?: { value: string; label: string }[];
  fields?: Field[];
}

/** The fields of the order at this address, in the order of the form; where names are given, these alone. */
export function fieldsAt(address: string, ...names: string[]): Field[] {
  const fields = (FORMS as Record<string, { fields: Field[] }>)[address]?.fields ?? [];
  return names.length > 0 ? fields.filter(({ name }) => names.includes(name)) : fields;
}

/** By the name of a field: what it offers. */
export type Choices = Readonly<Record<string, { value: string; label: string }[]>>;

/** The same fields, those that are named offering choices that stand in no description: one of them, or where anything may be written, a help. */
export const offering = (fields: readonly Field[], choices: Choices): Field[] =>
  fields.map((field) => ({
    ...field,
    ...(choices[field.name] && { choices: choices[field.name], kind: field.maxLength ? 'suggested' : 'select' }),
    ...(field.fields && { fields: offering(field.fields, choices) }),
  }));

const FEW_CHOICES = 4;
const AT_A_GLANCE = 12;
type Name = (string | number)[];

/** The fields of an order; the values stand in the surrounding `Form` and become a body by `bodyOf`. */
export function Fields({ fields, under = [], notes = {} }: { fields: readonly Field[]; under?: Name; notes?: Notes }) {
  return fields.map((field) => (
    <OneField key={field.name} field={field} name={[...under, field.name]} note={notes[field.name]} />
  ));
}

/** What is said of a field as things stand, in place of what is always said of it. */
type Notes = Readonly<Record<string, string | undefined>>;

function OneField({ field, name, note }: { field: Field; name: Name; note: string | undefined }) {
  if (field.kind === 'group') return <Fields fields={insideOf(field)} under={name} />;
  if (field.kind === 'lines' || field.kind === 'rows') return <Rows field={field} name={name} />;
  const needed = field.required && !field.nullable;
  return (
    <Form.Item
      name={name}
      label={field.title}
      extra={note ?? hintOf(field)}
      rules={[{ required: needed, message: `请填写${field.title}` }]}
      {...(field.kind === 'yes' && { initialValue: needed ? undefined : false })}
    >
      {inputOf(field)}
    </Form.Item>
  );
}

/** What a group that may be left out needs is needed only together: the server asks for it where half of it is there. */
const insideOf = ({ required, fields = [] }: Field): Field[] =>
  fields.map((one) => ({ ...one, required: required && one.required }));

/** What the description says beyond the title; what is meant for programs is left out. */
const hintOf = ({ hint = '' }: Field): string | undefined =>
  hint
    .split(/[；，]/)
    .slice(1)
    .filter((clause) => !clause.includes('null'))
    .join('，') || undefined;

function inputOf({ title, kind, choices = [], maxLength, minimum, maximum }: Field): ReactNode {
  switch (kind) {
    case 'day':
      return <DatePicker format={DAY} style={{ width: 200 }} maxDate={undefined} />;
    case 'select':
    case 'choice':
      if (kind === 'select' || choices.length > FEW_CHOICES)
        return <Select options={grouped(choices)} showSearch={{ optionFilterProp: 'label' }} allowClear />;
      return <Radio.Group aria-label={title} options={choices} />;
    case 'suggested':
      return <AutoComplete options={choices} maxLength={maxLength} showSearch={{ filterOption: true }} allowClear />;
    case 'choices':
      if (choices.length <= AT_A_GLANCE) return <Checkbox.Group options={choices} />;
      return <Select mode="multiple" options={grouped(choices)} showSearch={{ optionFilterProp: 'label' }} />;
    case 'yes':
      return (
        <Radio.Group
          aria-label={title}
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
          ]}
        />
      );
    case 'count':
      return <InputNumber min={minimum} max={maximum} precision={0} />;
    case 'money':
      return <InputNumber min={0} precision={2} suffix="元" style={{ width: 160 }} />;
    case 'text':
      return <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={maxLength} />;
    default:
      return <Input maxLength={maxLength} />;
  }
}

type Offered = NonNullable<Field['choices']>;
const headOf = (label: string): string => label.split(/[：（]/)[0] as string;

/** As the official form groups them: what is said before the colon stands once above its choices. */
function grouped(choices: Offered): SelectProps['options'] {
  if (!choices.some(({ label }) => label.includes('：'))) return choices;
  const heads = [...new Set(choices.map(({ label }) => headOf(label)))];
  return heads.map((head) => ({ label: head, options: choices.filter(({ label }) => headOf(label) === head) }));
}

function Rows({ field, name }: { field: Field; name: Name }) {
  const { title, fields } = field;
  return (
    <Form.Item label={title} extra={hintOf(field)} required={field.required}>
      <Form.List name={name} initialValue={field.required ? [fields ? {} : ''] : []}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: index }) => (
              <div key={key} className="row" style={{ alignItems: 'flex-start', marginBottom: 8 }}>
                <div style={{ flex: 1, minWidth: 200 }}>
                  {fields ? (
                    fields.map((one) => (
                      <Form.Item
                        key={one.name}
                        name={[index, one.name]}
                        label={one.title}
                        rules={[{ required: one.required, message: `请填写${one.title}` }]}
                      >
                        {inputOf(one)}
                      </Form.Item>
                    ))
                  ) : (
                    <Form.Item name={index} noStyle rules={[{ required: true, message: `请填写${title}` }]}>
                      <Input.TextArea autoSize aria-label={`${title}第${index + 1}项`} />
                    </Form.Item>
                  )}
                </div>
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label="去掉这一项"
                  onClick={() => remove(index)}
                />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(fields ? {} : '')}>
              再加一项
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

/** The body of an order out of what stands in its form: days as text, money in fen, what is empty left out or null. */
export function bodyOf(fields: readonly Field[], values: Record<string, unknown>): Record<string, unknown> {
  const entries = fields.map((field) => [field.name, fieldValue(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fieldValue(field: Field, value: unknown): unknown {
  const empty = value === undefined || value === null || value === '';
  if (empty) return field.required && field.nullable ? null : undefined;
  switch (field.kind) {
    case 'day':
      return dayjs(value as Dayjs).format(DAY);
    case 'money':
      return Math.round((value as number) * 100);
    case 'group': {
      const body = bodyOf(field.fields ?? [], value as Record<string, unknown>);
      return field.required || Object.values(body).some((one) => one !== null) ? body : undefined;
    }
    case 'rows':
      return (value as Record<string, unknown>[]).map((row) => bodyOf(field.fields ?? [], row));
    case 'lines':
    case 'choices':
      return (value as string[]).length > 0 || field.required ? value : undefined;
    default:
      return value;
  }
}
