import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../../../src/domain/applications/events.js';
import {
  LETTERS,
  type LetterKind,
  type PaperKind,
  type SheetKind,
} from '../../../../src/domain/applications/papers/catalogue.js';
import {
  type Letter,
  type Named,
  type PaperSources,
  paperOf,
  papersOf,
} from '../../../../src/domain/applications/papers/paper.js';
import { type OutgoingPaper, papersIn } from '../../../../src/domain/applications/papers/papers-in.js';
import type { Sheet } from '../../../../src/domain/applications/papers/sheet.js';
import { WORKING_CALENDAR } from '../../../../src/domain/law/working-calendar.js';
import type { PolicyChange } from '../../../../src/domain/organs/policies.js';
import { DEFAULT_CHAIN } from '../../../../src/domain/organs/sign-off-chain.js';
import { given } from '../given.js';

export const NAMED = {
  applicant: '王小明',
  content: '2025年度小区改造工程的竣工验收报告',
  thirdParty: '云溪建设有限公司',
};
const POLICIES: readonly PolicyChange[] = [
  { on: '2019-05-15', values: { enquiryContact: '李某 010-12345678', reviewBody: '某市人民政府' } },
];

type Orders = (ApplicationCommand | ApplicationCommand[])[];

/** What papers are made of, of these histories; every account is called after itself. */
export const sourcesOf = (history: readonly ApplicationEvent[], policies = POLICIES): PaperSources => ({
  ...{ history, policies, chains: [], today: TODAY, calendar: WORKING_CALENDAR },
  recordedBy: history.map(() => '陈登记'),
  organNames: [{ on: '2019-05-15', name: '某市财政局' }],
  names: new Map([
    ...[DEFAULT_CHAIN.map(({ step, label }) => [step, `${label}甲`] as const)].flat(),
    ['clerk', '李拟稿'],
    ['head', '赵主任'],
  ]),
  categories: new Map([['natural_person', '自然人']]),
});
export const TODAY = '2026-11-23';

/** The last letter of this kind that these orders have brought about. */
export const printed = (kind: LetterKind, orders: Orders, named: Named = NAMED, policies = POLICIES): Letter =>
  printedFrom(kind, given(...orders).history(), named, policies);

/** The same of what has happened. */
export function printedFrom(
  kind: LetterKind,
  history: readonly ApplicationEvent[],
  named: Named = NAMED,
  policies = POLICIES,
): Letter {
  const sources = sourcesOf(history, policies);
  return paperOf(lastOf(kind, sources), sources, named) as Letter;
}

/** The last form of this kind, as rows by what they ask. */
export function filledIn(kind: SheetKind, history: readonly ApplicationEvent[], more: Partial<PaperSources> = {}) {
  const sources = { ...sourcesOf(history), ...more };
  const sheet = paperOf(lastOf(kind, sources), sources, NAMED) as Sheet;
  return {
    ...sheet,
    says: (label: string) =>
      sheet.rows
        .filter((row) => row.label === label)
        .map(({ lines }) => lines.join('\n'))
        .join('\n'),
  };
}

function lastOf(kind: PaperKind, sources: PaperSources): OutgoingPaper {
  const paper = papersOf(sources).findLast((one) => one.kind === kind);
  if (!paper) throw new Error(`no ${kind}`);
  return paper;
}

/** All that stands between addressee and date. */
export const bodyOf = (...[kind, orders, named, policies]: Parameters<typeof printed>): string =>
  printed(kind, orders, named, policies).paragraphs.join('\n');

/** Which letters there are after these orders, by kind and number. */
export const listOf = (...orders: Orders): [PaperKind, string | null][] =>
  papersIn(given(...orders).history())
    .filter(({ kind }) => kind in LETTERS)
    .map(({ kind, docNo }) => [kind, docNo]);
