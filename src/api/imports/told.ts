import type { ImportDesk } from '../../documents/import-desk/choices.js';
import type { Column } from '../../documents/import-desk/columns.js';
import type { DeskView } from '../../documents/import-desk/desk.js';
import { TARGETS, type Target } from '../../documents/import-desk/head-words.js';
import { problemSaid, questionSaid, remarkSaid } from '../../documents/import-desk/sentences.js';
import { CHANNELS } from '../../domain/applications/channels.js';
import { ALL_OUTCOMES, OUTCOMES } from '../../domain/applications/outcomes.js';
import { addDays } from '../../domain/law/legal-date.js';
import { yearsAtStake } from '../../domain/year-end/at-stake.js';
import { COLUMNS } from '../../domain/year-end/forms/both-editions.js';
import type { OrganYear } from '../../domain/year-end/organ-year.js';
import { formOfClosedYear } from '../../domain/year-end/organ-year-adjustments.js';
import { dayInShanghai } from '../../event-store/clock.js';
import { masked } from '../../personal-data/details.js';
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

/** What stands in the file, in words: what it says of persons in clear to whoever brought it, and masked to everybody else. */
export function deskTold({ version, begunBy }: KeptImport, { choices }: ImportDesk, view: DeskView, asker: string) {
  const { columns, questions } = begunBy === asker ? view : withoutPersons(view);
  return {
    ...{ version, choices, columns, words: view.words, targets: [...TARGETS], meanings: MEANINGS },
    sheets: view.sheets.map(({ remarks, ...sheet }) => ({
      ...sheet,
      remarks: remarks.map((remark) => ({ code: remark.code, message: remarkSaid(remark) })),
    })),
    questions: questions.map((question) => ({ ...question, message: questionSaid(question) })),
    problems: view.problems.map((problem) => ({ code: problem.code, message: problemSaid(problem) })),
  };
}

/** What personal data a column holds. */
const PERSONAL: Partial<Record<Target, string>> = {
  申请人: 'applicant',
  证件号码: 'idNo',
  联系方式: 'contact',
  申请内容摘要: 'content',
  备注: 'remarks',
  不导入: 'remarks',
};

/** Where somebody has said what a column is, he may have said so to see it. */
const maskedIn = ({ target, by }: Pick<Column, 'target' | 'by'>): string | undefined =>
  PERSONAL[target] ?? (by === 'head' || by === 'content' ? undefined : 'remarks');

function withoutPersons({ columns, questions }: DeskView): Pick<DeskView, 'columns' | 'questions'> {
  const hidden = (field: string, examples: readonly string[]) =>
    examples.flatMap((example) => masked({ [field]: example })[field] ?? []);
  return {
    columns: columns.map((column) => {
      const field = maskedIn(column);
      return field ? { ...column, examples: hidden(field, column.examples) } : column;
    }),
    questions: questions.map((question) =>
      question.code === 'category' ? { ...question, examples: hidden('applicant', question.examples) } : question,
    ),
  };
}

const choice = (value: string, label: string) => ({ value, label });

const MEANINGS = {
  outcome: [...ALL_OUTCOMES.map((code) => choice(code, OUTCOMES[code].label)), choice('open', '还没有办结')],
  category: COLUMNS.map(({ code, label }) => choice(code, label)),
  channel: [...Object.entries(CHANNELS).map(([code, label]) => choice(code, label)), choice('blank', '不填')],
};
