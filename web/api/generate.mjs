// Writes the page's client out of docs/openapi.json: schema.d.ts (types) and forms.json (the fields of every order).
// node web/api/generate.mjs [folder]; a test writes into an empty folder and compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const here = import.meta.dirname;
const [folder = here] = process.argv.slice(2);
const description = JSON.parse(readFileSync(join(here, '../../docs/openapi.json'), 'utf8'));

mkdirSync(folder, { recursive: true });
const types = await openapiTS(structuredClone(description), { defaultNonNullable: false });
writeFileSync(join(folder, 'schema.d.ts'), astToString(types));
writeFileSync(join(folder, 'forms.json'), `${JSON.stringify(forms(), null, 1)}\n`);

/** By the last word of the address: the fields of the body, in order. */
function forms() {
  const orders = Object.entries(description.paths).flatMap(([address, { post }]) => {
    const body = post?.requestBody?.content?.['application/json']?.schema;
    return body
      ? [[address.replace('/api/v1/organs/{code}/', ''), { title: post.summary, fields: fieldsOf(resolved(body)) }]]
      : [];
  });
  return Object.fromEntries([...orders, ...questions()]);
}

/** The filters of every question, under `GET ` and its address. */
function questions() {
  return Object.entries(description.paths).flatMap(([address, { get }]) => {
    const asked = (get?.parameters ?? []).filter((one) => one.in === 'query');
    const fields = asked.map(({ name, schema, required }) => field(name, resolved(schema), required));
    return asked.length
      ? [[`GET ${address.replace('/api/v1/organs/{code}/', '')}`, { title: get.summary, fields }]]
      : [];
  });
}

function fieldsOf({ properties = {}, required = [] }) {
  return Object.entries(properties).map(([name, schema]) => field(name, resolved(schema), required.includes(name)));
}

function field(name, schema, required) {
  const types = [schema.type].flat();
  const { title = name, description: hint, maxLength, minimum, maximum } = schema;
  const allowed = schema.enum ?? schema.items?.enum;
  return {
    ...{ name, title, required, nullable: schema.nullable ?? types.includes('null'), kind: kindOf(schema, types) },
    ...(hint && hint !== title && { hint }),
    ...(maxLength && { maxLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(allowed && {
      choices: offered(allowed, schema['x-choices'] ?? {}),
    }),
    ...(schema.properties && { fields: fieldsOf(schema) }),
    ...(schema.items && resolved(schema.items).properties && { fields: fieldsOf(resolved(schema.items)) }),
  };
}

/** Of what may be sent those that have a name; what is always refused has none. */
function offered(allowed, names) {
  const values = allowed.filter((value) => value !== null);
  const named = values.filter((value) => value in names);
  return (named.length > 0 ? named : values).map((value) => ({ value, label: names[value] ?? value }));
}

function kindOf(schema, types) {
  if (schema.type === 'array')
    return resolved(schema.items).properties ? 'rows' : schema.items.enum ? 'choices' : 'lines';
  if (schema.properties) return 'group';
  if (schema.enum) return 'choice';
  if (schema.format === 'date') return 'day';
  if (types.includes('boolean')) return 'yes';
  if (types.includes('integer')) return schema.title === '金额' ? 'money' : 'count';
  return schema.maxLength > 200 ? 'text' : 'line';
}

/** Without references, and without the `null` that a field may also be. */
function resolved({ $ref, anyOf, ...schema }) {
  if ($ref) return { ...resolved(description.components.schemas[$ref.split('/').at(-1)]), ...schema };
  const one = anyOf?.find(({ type }) => type !== 'null');
  return one ? { ...resolved(one), ...schema, nullable: anyOf.some(({ type }) => type === 'null') } : schema;
}
