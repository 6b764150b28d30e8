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
  type FormRule as Rule,
  Select,
  type SelectProps,
} from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { ReactNode } from 'react';
import FORMS from '../api/forms.json';
import { DAY, DAYS_AS_TYPED, DAYS_IN_SHORT } from './time';

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

dayjs.extend(customParseFormat);

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
    <Form.Item name={name} label={field.title} extra={note ?? hintOf(field)} rules={rulesOf(field, needed)}>
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

/** What was typed and is no day stays there, as a day that is none, until somebody has put it right. */
function Day({ value, onChange, ...rest }: { value?: Dayjs | null; onChange?: (day: Dayjs | null) => void }) {
  const left = (typed: string) => {
    if (!typed && value) onChange?.(null);
    if (typed && !dayjs(typed, DAYS_AS_TYPED, true).isValid()) onChange?.(dayjs(typed, DAYS_IN_SHORT, true)); // or none
  };
  return (
    <DatePicker
      {...rest}
      value={value?.isValid() ? value : null}
      onChange={(day) => onChange?.(day as Dayjs | null)}
      onBlur={({ target }) => left((target as HTMLInputElement).value.trim())}
      format={DAYS_AS_TYPED}
      preserveInvalidOnBlur
      style={{ width: 200 }}
    />
  );
}

const WRITTEN = ['text', 'line', 'suggested'];

/** What must be there, and what can be no number of the field: it stays as it was typed until somebody has put it right. */
function rulesOf({ title, kind, minimum, maximum }: Field, needed: boolean): Rule[] {
  const blanks = WRITTEN.includes(kind) && { whitespace: needed }; // of anything else it would ask for a text
  const there: Rule = { required: needed, message: `请填写${title}`, ...blanks };
  const range = maximum === undefined ? `不小于${minimum ?? 0}` : `${minimum ?? 0}至${maximum}`;
  if (kind === 'count')
    return [there, { type: 'integer', min: minimum, max: maximum, message: `${title}应当是${range}的整数` }];
  if (kind === 'day') return [there, { validator: (_, day) => isDay(title, day) }];
  return kind === 'money' ? [there, { type: 'number', min: 0, message: `${title}应当不小于0` }] : [there];
}

async function isDay(title: string, day?: Dayjs | null): Promise<void> {
  if (day && !day.isValid()) throw new Error(`${title}不是日历上有的日期，请写成 2026-03-05 或者 2026年3月5日`);
}

function inputOf({ title, kind, choices = [], maxLength }: Field): ReactNode {
  switch (kind) {
    case 'day':
      return <Day />;
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
      return <InputNumber />;
    case 'money':
      return <InputNumber precision={2} suffix="元" style={{ width: 160 }} />;
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
                        rules={rulesOf(one, one.required)}
                      >
                        {inputOf(one)}
                      </Form.Item>
                    ))
                  ) : (
                    <Form.Item
                      name={index}
                      noStyle
                      rules={[{ required: true, whitespace: true, message: `请填写${title}` }]}
                    >
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
  const empty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
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
