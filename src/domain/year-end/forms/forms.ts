import { Refusal } from '../../refusals.js';
import { CN_2019 } from './cn-2019.js';
import { CN_2021 } from './cn-2021.js';
import type { Form } from './form.js';

export const FORMS: readonly Form[] = [CN_2019, CN_2021];

const formOf = (year: number): Form | undefined =>
  FORMS.find(({ forYears: { from, through } }) => from <= year && year <= (through ?? year));

/** Whether an edition covers the year. */
export const hasForm = (year: number): boolean => formOf(year) !== undefined;

/** Art. 50 ¶2: the form of a report year, never that of today. Throws `form_unknown` for a year that no edition covers. */
export function formForYear(year: number): Form {
  const form = formOf(year);
  if (!form) throw new Refusal('form_unknown', { year });
  return form;
}
