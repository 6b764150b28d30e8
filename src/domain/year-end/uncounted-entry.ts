import type { RegisterEntry } from '../proactive/register-entry.js';
import { REGISTER_ACTIONS, REGISTERS } from '../proactive/registers.js';
import { FORMS, formForYear } from './forms/forms.js';
import { givenTo } from './tabulate-registers.js';

const FIRST_YEAR = Math.min(...FORMS.map(({ forYears }) => forYears.from));

/**
 * Why an entry gives nothing to any figure of Table 二 (annual-report-form §4), which its edition may have no row or column for:
 * it is kept all the same, and whoever enters it is told. Null where something counts it, of years before the first edition as
 * what they hand on.
 */
export function uncountedBecause({ register, action, counted }: RegisterEntry): string | null {
  const year = Math.max(counted.year, FIRST_YEAR);
  const one = { quantity: 1, amountFen: 1, disclosed: 1 };
  const entry = { action, ...one, counted: { ...one, year: counted.year, disclosedYear: counted.year } };
  const columns = formForYear(year).table2.flatMap((block) =>
    block.rows.some(({ code }) => code === register) ? block.columns : [],
  );
  if (columns.some(({ counts }) => [year, year + 1].some((each) => givenTo(counts, each, entry) !== 0))) return null;
  const said = `“${REGISTERS[register].label}”的“${REGISTER_ACTIONS[action]}”`;
  return `${counted.year}年的表二不统计${said}，这条登记只留存，不计入任何一格；请核对项目、动作和日期。`;
}
