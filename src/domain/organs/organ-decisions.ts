import type { LegalDate } from '../law/legal-date.js';
import { Refusal, type RefusalCode } from '../refusals.js';
import { decidedByRule } from './decided-by-rule.js';
import { checkedScheme, type NumberScheme } from './document-numbers.js';
import type { OrganEvent, OrganState, RegionChoice } from './organ.js';
import { fits, isPolicy, POLICIES, type PolicyChange, type PolicyName, policyOn, rangeOf } from './policies.js';
import { checkedChain, type SignOffChain } from './sign-off-chain.js';
import { type Forest, lineOn, standsOn, unitsBelow } from './tree.js';

export interface OrganFacts {
  code: string;
  name: string;
  parent: string | null;
}

/** What may be ordered of an organ that exists; `on` is the day from which it is to hold. */
export type OrganCommand = { on: LegalDate; reason: string } & (
  | { type: 'RenameOrgan'; name: string }
  | { type: 'MoveOrgan'; parent: string | null }
  | { type: 'MergeOrgan'; into: string }
  | { type: 'DissolveOrgan' }
  | { type: 'ChangeOrganSettings'; values: Readonly<Record<string, boolean | number | string>> }
  | { type: 'ChangeNumberScheme'; scheme: NumberScheme | null }
  | { type: 'ChangeSignOffChain'; chain: SignOffChain }
  | { type: 'ChangeReportChain'; chain: SignOffChain }
  | { type: 'ChangeRegion'; region: RegionChoice }
);

/** The code stands in register numbers, file names and addresses. */
const CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,48}[\p{L}\p{N}])?$/u;
const LONGEST_NAME = 100;

/** An organ with its log. Throws `organ_code`, `organ_name`, `organ_unknown`, `organ_ended` (the parent). */
export function createOrgan({ code, name, parent }: OrganFacts, on: LegalDate, forest: Forest): OrganEvent {
  if (!CODE.test(code)) throw new Refusal('organ_code', { code });
  if (parent !== null) standing(forest, parent, on);
  return { type: 'OrganCreated', code, name: nameOf(name), parent, on };
}

/**
 * What happens to the organ on such an order; the organ that takes another over is told by `tookOver`. Throws `Refusal` with a
 * code that begins with `organ_`, `policy_`, `number_scheme_` or `chain_`, `future_date`, `nothing_to_correct`. Pure.
 */
export function decideOrgan(command: OrganCommand, organ: OrganState, forest: Forest, today: LegalDate): OrganEvent {
  const { on, reason, type } = command;
  if (on > today) throw new Refusal('future_date', { date: on });
  // where an organ lies does not hang on when it came into the register
  if (on < organ.createdOn && type !== 'ChangeRegion')
    throw new Refusal('organ_before_creation', { name: organ.name, date: organ.createdOn });
  if (organ.ended) throw gone(organ);
  switch (type) {
    case 'RenameOrgan':
      return { type: 'OrganRenamed', ...renamed(command.name, organ, on), on, reason };
    case 'MoveOrgan':
      return { type: 'OrganMoved', ...moved(command.parent, organ, forest, on), on, reason };
    case 'MergeOrgan':
      ends(organ, forest, on);
      if (command.into === organ.code) throw new Refusal('organ_into_itself');
      standing(forest, command.into, on);
      return { type: 'OrganMerged', into: command.into, on, reason };
    case 'DissolveOrgan':
      ends(organ, forest, on);
      return { type: 'OrganDissolved', on, reason };
    case 'ChangeOrganSettings':
      return { type: 'OrganSettingsChanged', ...settings(command.values, organ, on), on, reason };
    case 'ChangeNumberScheme':
      inOrder(organ.schemes, on);
      return { type: 'NumberSchemeChanged', scheme: command.scheme && checkedScheme(command.scheme), on, reason };
    case 'ChangeSignOffChain':
      inOrder(organ.chains, on);
      return { type: 'SignOffChainChanged', chain: checkedChain(command.chain), on, reason };
    case 'ChangeRegion':
      return { type: 'OrganRegionChanged', ...region(command.region, organ, on), on, reason };
    case 'ChangeReportChain':
      inOrder(organ.reportChains ?? [], on);
      return { type: 'ReportChainChanged', chain: checkedChain(command.chain), on, reason };
  }
}

/** What stands in the log of the organ that another one was merged into. */
export const tookOver = (from: string, on: LegalDate): OrganEvent => ({ type: 'OrganTookOver', from, on });

const gone = ({ code, name, ended }: OrganState): Refusal =>
  new Refusal('organ_ended', { name: `${name}（${code}）`, date: ended?.on ?? '', how: endedHow(ended) });

/** In Chinese: what became of it. */
export const endedHow = (ended: OrganState['ended']): string => (ended?.into ? `并入“${ended.into}”` : '撤销');

/** Throws `organ_unknown`, `organ_ended`, `organ_before_creation`. */
function standing(forest: Forest, code: string, on: LegalDate): OrganState {
  const organ = forest.get(code);
  if (!organ) throw new Refusal('organ_unknown', { code });
  if (organ.ended) throw gone(organ);
  if (!standsOn(organ, on)) throw new Refusal('organ_before_creation', { name: organ.name, date: organ.createdOn });
  return organ;
}

function nameOf(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
  if (!name.trim() || name.length > LONGEST_NAME || /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(name))
    throw new Refusal('organ_name');
  return name.trim();
}

function renamed(to: string, organ: OrganState, on: LegalDate) {
  inOrder(organ.names, on);
  const name = nameOf(to);
  if (name === organ.name) throw new Refusal('nothing_to_correct');
  return { name, from: organ.name };
}

function region(region: RegionChoice, { regions = [] }: OrganState, on: LegalDate) {
  inOrder(regions, on);
  const from = regions.at(-1)?.region ?? null;
  if (region === from) throw new Refusal('nothing_to_correct');
  return { region, from };
}

function moved(parent: string | null, organ: OrganState, forest: Forest, on: LegalDate) {
  inOrder(organ.parents, on);
  if (parent === organ.parent) throw new Refusal('nothing_to_correct');
  if (parent !== null) {
    standing(forest, parent, on);
    for (const day of daysOfMoves(forest, on))
      if (lineOn(forest, parent, day).includes(organ.code)) throw new Refusal('organ_cycle', { parent });
  }
  return { parent, from: organ.parent };
}

/** That day and every later one on which the tree changes: on none of them may an organ stand below itself. */
const daysOfMoves = (forest: Forest, from: LegalDate): LegalDate[] => [
  from,
  ...new Set([...forest.values()].flatMap(({ parents }) => parents.map(({ on }) => on).filter((on) => on > from))),
];

/** An organ ends when nobody stands below it any more, and after everything else that is recorded of it. */
function ends(organ: OrganState, forest: Forest, on: LegalDate): void {
  for (const days of [
    organ.names,
    organ.parents,
    organ.policies,
    organ.schemes,
    organ.chains,
    organ.reportChains ?? [],
    organ.regions ?? [],
  ])
    inOrder(days, on);
  const below = daysOfMoves(forest, on).flatMap((day) => unitsBelow(forest, organ.code, day));
  if (below.length > 0) throw new Refusal('organ_has_units', { units: namesOf(below) });
}

const namesOf = (organs: readonly OrganState[]): string =>
  [...new Set(organs.map(({ code, name }) => `${name}（${code}）`))].join('、');

/** What is recorded of one thing goes forward in time. */
function inOrder(changes: readonly { on: LegalDate }[], on: LegalDate): void {
  const last = changes.at(-1);
  if (last && on < last.on) throw new Refusal('organ_change_out_of_order', { date: on, last: last.on });
}

function settings(values: PolicyChange['values'], { policies }: OrganState, on: LegalDate) {
  inOrder(policies, on);
  const names = Object.keys(values);
  const changed = names.filter((name) => checked(name, values) !== policyOn(name as PolicyName, on, policies));
  if (changed.length === 0) throw new Refusal('nothing_to_correct');
  const pick = (of: (name: PolicyName) => unknown) =>
    Object.fromEntries(changed.map((name) => [name, of(name as PolicyName)])) as PolicyChange['values'];
  return { old: pick((name) => policyOn(name, on, policies)), new: pick((name) => values[name]) };
}

/** Throws `policy_unknown`, `policy_fixed`, `policy_value`. */
function checked(name: string, values: Readonly<Record<string, unknown>>): unknown {
  const refuse = (code: RefusalCode, details: Record<string, string> = {}) => new Refusal(code, { name, ...details });
  const byRule = decidedByRule(name);
  if (byRule) throw refuse('policy_fixed', { label: byRule.label });
  if (!isPolicy(name)) throw refuse('policy_unknown');
  const { label } = POLICIES[name];
  if (!fits(name, values[name])) throw refuse('policy_value', { label, range: rangeOf(name) });
  return values[name];
}
