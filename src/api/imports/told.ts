import type { ImportDesk } from '../../documents/import-desk/choices.js';
import type { DeskView } from '../../documents/import-desk/desk.js';
import { TARGETS } from '../../documents/import-desk/head-words.js';
import { problemSaid, questionSaid, remarkSaid } from '../../documents/import-desk/sentences.js';
import { CHANNELS } from '../../domain/applications/channels.js';
import { ALL_OUTCOMES, OUTCOMES } from '../../domain/applications/outcomes.js';
import { addDays } from '../../domain/law/legal-date.js';
import { yearsAtStake } from '../../domain/year-end/at-stake.js';
import { COLUMNS } from '../../domain/year-end/forms/both-editions.js';
import type { OrganYear } from '../../domain/year-end/organ-year.js';
import { formOfClosedYear } from '../../domain/year-end/organ-year-adjustments.js';
import { dayInShanghai } from '../../event-store/clock.js';
import { IMPORT_KEPT_DAYS, type KeptImport } from '../../personal-data/ledger-imports.js';
import { totalsOf } from './imports.js';

/** An import as its answer tells it. `years`: the closed years that its rows adjust, as they stand. */
export function importTold(kept: KeptImport, { name: fileName }: ImportDesk, years: readonly OrganYear[]) {
  const { id, version, state, begunAt, done, rowCount } = kept;
  const totals = totalsOf(kept);
  const applied = state !== 'checking' && state !== 'checked';
  return {
    ...{ id, version, state, fileName, begunAt, done, rowCount, totals: totals && withoutStakes(totals) },
    keptThrough: addDays(dayInShanghai(new Date(begunAt)), IMPORT_KEPT_DAYS),
    years: yearsAtStake(totals?.stakes ?? {}, years, applied).map(({ cells, ...year }) => ({
      ...year,
      cells: cells.map((cell) => ({ ...cell, label: labelOf(year.year, cell.row) })),
    })),
  };
}

const withoutStakes = ({ stakes: _, ...totals }: NonNullable<ReturnType<typeof totalsOf>>) => totals;

const labelOf = (year: number, row: string): string =>
  formOfClosedYear(year)
    .table3.find(({ code }) => code === row)
    ?.path.at(-1) ?? row;

/** What stands in the file, in words. */
export function deskTold({ version }: KeptImport, { choices }: ImportDesk, view: DeskView) {
  return {
    ...{ version, choices, columns: view.columns, words: view.words, targets: [...TARGETS], meanings: MEANINGS },
    sheets: view.sheets.map(({ remarks, ...sheet }) => ({
      ...sheet,
      remarks: remarks.map((remark) => ({ code: remark.code, message: remarkSaid(remark) })),
    })),
    questions: view.questions.map((question) => ({ ...question, message: questionSaid(question) })),
    problems: view.problems.map((problem) => ({ code: problem.code, message: problemSaid(problem) })),
  };
}

const choice = (value: string, label: string) => ({ value, label });

const MEANINGS = {
  outcome: [...ALL_OUTCOMES.map((code) => choice(code, OUTCOMES[code].label)), choice('open', '还没有办结')],
  category: COLUMNS.map(({ code, label }) => choice(code, label)),
  channel: [...Object.entries(CHANNELS).map(([code, label]) => choice(code, label)), choice('blank', '不填')],
};
