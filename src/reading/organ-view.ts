import type { LegalDate } from '../domain/law/legal-date.js';
import { type NumberScheme, schemeOn } from '../domain/organs/document-numbers.js';
import type { OrganEvent, OrganState } from '../domain/organs/organ.js';
import { POLICIES, POLICY_NAMES, type Policy, policyOn, rangeOf } from '../domain/organs/policies.js';
import { chainOn, type SignOffChain } from '../domain/organs/sign-off-chain.js';
import type { EventLog } from '../event-store/event-log.js';
import type { KnownOrgan } from '../event-store/forest.js';
import { organStream } from '../event-store/years.js';
import { recordOf } from './recorded.js';

/** An organ as it stands today. */
export interface OrganView {
  code: string;
  name: string;
  parent: string | null;
  version: number;
  createdOn: LegalDate;
  ended: OrganState['ended'];
  settings: Setting[];
  numberScheme: NumberScheme | null;
  signOffChain: SignOffChain;
  history: OrganHappened[];
}

export interface Setting {
  name: string;
  label: string;
  value: boolean | number | string;
  default: boolean | number | string;
  /** What it can be, in Chinese. */
  range: string;
  source: string;
  area: Policy['area'];
  settable: boolean;
}

export interface OrganHappened {
  version: number;
  type: OrganEvent['type'];
  label: string;
  on: LegalDate;
  recordedAt: string;
  actor: string;
  facts: Record<string, unknown>;
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
};

/** What is set of each policy on a day. */
export const settingsOn = ({ policies }: Pick<OrganState, 'policies'>, day: LegalDate): Setting[] =>
  POLICY_NAMES.map((name) => {
    const { label, source, area, settable, default: otherwise } = POLICIES[name];
    const value = policyOn(name, day, policies);
    return { name, label, value, default: otherwise, range: rangeOf(name), source, area, settable };
  });

/** The organ of today with its history. */
export async function organView(
  log: EventLog,
  { id, version, state }: KnownOrgan,
  today: LegalDate,
): Promise<OrganView> {
  const { code, name, parent, createdOn, ended } = state;
  return {
    ...{ code, name, parent, version, createdOn, ended },
    settings: settingsOn(state, today),
    numberScheme: schemeOn(today, state.schemes),
    signOffChain: chainOn(today, state.chains),
    history: await historyOf(log, id),
  };
}

async function historyOf(log: EventLog, organ: number): Promise<OrganHappened[]> {
  const recorded = await recordOf<OrganEvent>(log, organ, { id: organStream(organ), type: 'organ' });
  return recorded.map(({ event: { type, on, ...facts }, ...entry }, i) => {
    return { version: i + 1, type, label: ORGAN_LABELS[type], on, ...entry, facts };
  });
}
