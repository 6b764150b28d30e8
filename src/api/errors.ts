import { TITLES } from './form-words.js';

/** One thing that is wrong with a request: where, and why. */
export interface FieldFault {
  field: string;
  message: string;
}

const MOST_FAULTS = 20;
const LONGEST_FIELD = 100;

/** The request itself is wrong (400): it names every field that is. No value is repeated. */
export class BadRequest extends Error {
  readonly fields: FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    const fields = faults
      .slice(0, MOST_FAULTS)
      .map(({ field, message }) => ({ field: field.slice(0, LONGEST_FIELD), message }));
    super(`请求有误：${fields.map(({ field, message }) => `“${calledInForms(field)}”${message}`).join('；')}。`);
    this.name = 'BadRequest';
    this.fields = fields;
  }
}

/** By the last word of its place, `requests.0.matter`, as a form calls it; what is in no form by that place. */
function calledInForms(field: string): string {
  const word = field.split('.').findLast((step) => !/^\d+$/.test(step)) ?? '';
  return Object.hasOwn(TITLES, word) ? (TITLES[word] ?? field) : field;
}

/** A command on what exists must say which version the clerk has seen (428). */
export class VersionNotSaid extends Error {}

/** No such organ, application or case, or another organ's (404): all the same to whoever asks. */
export class NotThere extends Error {}

/** The same answer, for whoever asked for what belongs to another organ: that is told to whoever watches. */
export class BeyondOrgan extends NotThere {}

/** What was asked for. Throws `NotThere`. */
export function found<T>(thing: T | null): T {
  if (thing === null) throw new NotThere();
  return thing;
}
