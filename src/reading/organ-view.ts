import type { LegalDate } from '../domain/law/legal-date.js';
import { DECIDED_BY_RULE } from '../domain/organs/decided-by-rule.js';
import { type NumberScheme, schemeOn } from '../domain/organs/document-numbers.js';
import type { OrganEvent, OrganState } from '../domain/organs/organ.js';
import { POLICIES, POLICY_NAMES, type Policy, policyOn, rangeOf, saidOf } from '../domain/organs/policies.js';
import { chainOn, reportChainOn, type SignOffChain } from '../domain/organs/sign-off-chain.js';
import { asOn } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import type { KnownOrgan } from '../event-store/forest.js';
import { organStream } from '../event-store/years.js';
import { type DocumentNumbering, numberingOn } from './document-numbering.js';
import { organSaid } from './organ-said.js';
import { recordOf, type Timed } from './recorded.js';

/** An organ as it stood on a day, with its whole history. */
export interface OrganView {
  code: string;
  name: string;
  parent: string | null;
  version: number;
  createdOn: LegalDate;
  ended: OrganState['ended'];
  settings: Setting[];
  numberScheme: NumberScheme | null;
  documentNumbers: DocumentNumbering[];
  signOffChain: SignOffChain;
  reportChain: SignOffChain;
  history: OrganHappened[];
}

export interface Setting {
  name: string;
  label: string;
  value: boolean | number | string;
  default: boolean | number | string;
  /** The value and the default in Chinese. */
  said: string;
  defaultSaid: string;
  /** What it can be, in Chinese. */
  range: string;
  source: string;
  area: Policy['area'];
  settable: boolean;
}

export interface OrganHappened extends Timed<OrganEvent> {
  version: number;
  /** The facts in Chinese. */
  said: string;
}

/** What a change of an organ is called. */
export const ORGAN_LABELS: Readonly<Record<OrganEvent['type'], string>> = {
  OrganCreated: '建立',
  OrganRenamed: '更名',
  OrganMoved: '改隶',
  OrganMerged: '并入其他机关',
  OrganTookOver: '并入了其他机关',
  OrganDissolved: '撤销',
  OrganSettingsChanged: '变更设置',
  NumberSchemeChanged: '变更文号规则',
  SignOffChainChanged: '变更审签流程',
  ReportChainChanged: '变更年度报告审签流程',
  OrganRegionChanged: '变更所属地区',
  NoticeWebhookChanged: '变更提醒接口',
};

/** What is set of each policy on a day. */
const settingsOn = ({ policies }: OrganState, day: LegalDate): Setting[] =>
  POLICY_NAMES.map((name) => {
    const { label, source, area, default: otherwise } = POLICIES[name];
    const value = policyOn(name, day, policies);
    const words = { said: saidOf(name, value), defaultSaid: saidOf(name, otherwise) };
    return { name, label, value, default: otherwise, ...words, range: rangeOf(name), source, area, settable: true };
  });

const SETTINGS_BY_RULE: readonly Setting[] = Object.entries(DECIDED_BY_RULE).map(
  ([name, { value, said, ...rule }]) => ({
    ...{ name, ...rule, value, default: value, said, defaultSaid: said, range: said, settable: false },
  }),
);

/** `day`: of what is set; the history is whole. */
export async function organView(log: EventLog, { id, version, state }: KnownOrgan, day: LegalDate): Promise<OrganView> {
  const { createdOn, ended } = state;
  const numberScheme = schemeOn(day, state.schemes);
  return {
    ...asOn(state, day),
    version,
    createdOn,
    ended,
    numberScheme,
    settings: [...settingsOn(state, day), ...SETTINGS_BY_RULE],
    documentNumbers: await numberingOn(log, id, numberScheme, day),
    signOffChain: chainOn(day, state.chains),
    reportChain: reportChainOn(day, state),
    history: await historyOf(log, id),
  };
}

async function historyOf(log: EventLog, organ: number): Promise<OrganHappened[]> {
  const recorded = await recordOf<OrganEvent>(log, organ, { id: organStream(organ), type: 'organ' });
  return recorded.map(({ event, ...entry }, i) => {
    const { type, on, ...facts } = event;
    return { version: i + 1, type, label: ORGAN_LABELS[type], on, ...entry, facts, said: organSaid(event) };
  });
}
