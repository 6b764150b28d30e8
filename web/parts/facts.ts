import FORMS from '../api/forms.json';
import type { Field } from './action-form';

interface Word {
  title: string;
  choices: ReadonlyMap<string, string>;
}

/** What the forms call each fact; the events bear the same names as the fields they came from. */
const WORDS = new Map<string, Word>();
/** What several forms call by different words. */
const NEUTRAL: Readonly<Record<string, string>> = {
  dueOn: '期限',
  decidedOn: '成文（结案）日期',
  words: '内容',
  requests: '征求的各项',
  unit: '处室',
};
const learn = (fields: readonly Field[]): void => {
  for (const { name, title, choices = [], fields: inner = [] } of fields) {
    const known = WORDS.get(name)?.choices ?? new Map();
    const all = new Map([...known, ...choices.map(({ value, label }) => [value, label] as const)]);
    WORDS.set(name, { title: NEUTRAL[name] ?? WORDS.get(name)?.title ?? title, choices: all });
    learn(inner);
  }
};
// what is done to a person or written down of one, or laid down for all, is no fact of the application
for (const [address, { fields }] of Object.entries(FORMS as Record<string, { fields: Field[] }>))
  if (!/\/person\/|\/papers$|^(calendar|colleagues)/.test(address)) learn(fields);

// what the program says of itself, in no form
WORDS.set('remedy', { title: '救济告知', choices: new Map() });

/** What a choice of a field is called. */
export const labelOf = (name: string, value: string): string => WORDS.get(name)?.choices.get(value) ?? value;

/** The facts of an event in words; what no form names is of no use to a reader and left out. */
export function factsOf(facts: Record<string, unknown>): { name: string; title: string; value: string }[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const word = WORDS.get(name);
    if (
      !word ||
      isOfAnother(word, value) ||
      value === null ||
      value === undefined ||
      value === '' ||
      (Array.isArray(value) && value.length === 0)
    )
      return [];
    return [{ name, title: word.title, value: saidOf(name, value, word) }];
  });
}

/** None of the choices of this word: another thing of the same name, and not meant for a reader. */
const isOfAnother = ({ choices }: Word, value: unknown): boolean =>
  choices.size > 0 && typeof value === 'string' && !choices.has(value);

function saidOf(name: string, value: unknown, word: Word): string {
  if (Array.isArray(value)) return value.map((one) => saidOf(name, one, word)).join('；');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (name === 'digest') return String(value).slice(0, 12);
  if (name.endsWith('Fen') && typeof value === 'number') return `${(value / 100).toFixed(2)} 元`;
  if (typeof value === 'object') return Object.values(value as object).join(' ');
  return word.choices.get(String(value)) ?? String(value);
}
