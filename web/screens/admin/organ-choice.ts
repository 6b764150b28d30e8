import type { Organ } from '../../api/admin';
import type { Field } from '../../parts/action-form';

/** The organ and all below it. */
export function below(organs: readonly Organ[], code: string): Organ[] {
  const own = organs.filter((one) => one.code === code);
  const units = organs.filter(({ parent }) => parent === code);
  return [...own, ...units.flatMap((unit) => below(organs, unit.code))];
}

/** The same fields, with one of these organs to choose where its code is asked for. */
export const asChoice = (fields: readonly Field[], name: string, organs: readonly Organ[]): Field[] =>
  fields.map((field) =>
    field.name === name
      ? {
          ...field,
          kind: 'select',
          choices: organs.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` })),
        }
      : field,
  );
