import type { ApplicationCommand } from '../../../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../../../src/domain/applications/events.js';
import type { PaperKind } from '../../../../src/domain/applications/papers/catalogue.js';
import { type Named, type Paper, paperOf } from '../../../../src/domain/applications/papers/paper.js';
import { papersIn } from '../../../../src/domain/applications/papers/papers-in.js';
import { WORKING_CALENDAR } from '../../../../src/domain/law/working-calendar.js';
import type { PolicyChange } from '../../../../src/domain/organs/policies.js';
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

/** The last paper of this kind that these orders have brought about. */
export const printed = (kind: PaperKind, orders: Orders, named: Named = NAMED, policies = POLICIES): Paper =>
  printedFrom(kind, given(...orders).history(), named, policies);

/** The same of what has happened. */
export function printedFrom(
  kind: PaperKind,
  history: readonly ApplicationEvent[],
  named: Named = NAMED,
  policies = POLICIES,
): Paper {
  const paper = papersIn(history).findLast((one) => one.kind === kind);
  if (!paper) throw new Error(`no ${kind}`);
  const { version, consultation, docNo } = paper;
  const sources = { organ: '某市财政局', policies, calendar: WORKING_CALENDAR, consultation, named };
  return paperOf(kind, { ...sources, history: history.slice(0, version) }, docNo);
}

/** All that stands between addressee and date. */
export const bodyOf = (...[kind, orders, named, policies]: Parameters<typeof printed>): string =>
  printed(kind, orders, named, policies).paragraphs.join('\n');

/** Which papers there are after these orders, by kind and number. */
export const listOf = (...orders: Orders): [PaperKind, string | null][] =>
  papersIn(given(...orders).history()).map(({ kind, docNo }) => [kind, docNo]);
