import type { LegalDate } from '../law/legal-date.js';
import type { NumberScheme } from './document-numbers.js';
import type { PolicyChange } from './policies.js';
import type { SignOffChain } from './sign-off-chain.js';

/** What happened to an organ (行政机关); `on` is the day from which it holds. Other organs are named by their codes, which never change. */
export type OrganEvent = { readonly on: LegalDate } & (
  | { type: 'OrganCreated'; code: string; name: string; parent: string | null }
  | { type: 'OrganRenamed'; name: string; from: string; reason: string }
  | { type: 'OrganMoved'; parent: string | null; from: string | null; reason: string }
  | { type: 'OrganMerged'; into: string; reason: string }
  | { type: 'OrganTookOver'; from: string }
  | { type: 'OrganDissolved'; reason: string }
  | {
      type: 'OrganSettingsChanged';
      /** What held before under the same names. */
      old: PolicyChange['values'];
      new: PolicyChange['values'];
      reason: string;
    }
  | { type: 'NumberSchemeChanged'; scheme: NumberScheme | null; reason: string }
  | { type: 'SignOffChainChanged'; chain: SignOffChain; reason: string }
  | { type: 'ReportChainChanged'; chain: SignOffChain; reason: string }
  | { type: 'OrganRegionChanged'; region: RegionChoice; from: RegionChoice; reason: string }
  /** Where its reminders go besides; null for nowhere of its own. The address itself stands sealed beside the log. */
  | { type: 'NoticeWebhookChanged'; host: string | null }
);

/** By whose local days it counts: the code of a region, none, or, where it says nothing (null), as the organ above. */
export type RegionChoice = string | null;
export const NO_REGION = 'none';

/** An organ with everything that was ever set, each list in the order of its days. */
export interface OrganState {
  readonly code: string;
  /** Today's, as `parent`. */
  readonly name: string;
  readonly parent: string | null;
  readonly createdOn: LegalDate;
  readonly names: readonly { on: LegalDate; name: string }[];
  readonly parents: readonly { on: LegalDate; parent: string | null }[];
  /** Merged into another organ, or dissolved (`into` null): from this day it is no longer there. Its log and its years stay. */
  readonly ended: { on: LegalDate; into: string | null } | null;
  readonly policies: readonly PolicyChange[];
  readonly schemes: readonly { on: LegalDate; scheme: NumberScheme | null }[];
  readonly chains: readonly { on: LegalDate; chain: SignOffChain }[];
  /** Of annual reports; missing until it is changed for the first time. */
  readonly reportChains?: readonly { on: LegalDate; chain: SignOffChain }[];
  /** What it says itself of its region; missing until it says so for the first time. */
  readonly regions?: readonly { on: LegalDate; region: RegionChoice }[];
}

/** The organ after `events`; null where there is none. */
export const replayOrgan = (events: readonly OrganEvent[]): OrganState | null =>
  events.reduce<OrganState | null>(evolveOrgan, null);

/** The organ after one more event. Judges nothing. */
export function evolveOrgan(organ: OrganState | null, event: OrganEvent): OrganState {
  if (event.type === 'OrganCreated') return created(event);
  if (!organ) throw new Error('the log of an organ begins with its creation');
  const { on } = event;
  switch (event.type) {
    case 'OrganRenamed':
      return { ...organ, name: event.name, names: [...organ.names, { on, name: event.name }] };
    case 'OrganMoved':
      return { ...organ, parent: event.parent, parents: [...organ.parents, { on, parent: event.parent }] };
    case 'OrganMerged':
      return { ...organ, ended: { on, into: event.into } };
    case 'OrganDissolved':
      return { ...organ, ended: { on, into: null } };
    case 'OrganTookOver':
    case 'NoticeWebhookChanged':
      return organ;
    case 'OrganSettingsChanged':
      return { ...organ, policies: [...organ.policies, { on, values: event.new }] };
    case 'NumberSchemeChanged':
      return { ...organ, schemes: [...organ.schemes, { on, scheme: event.scheme }] };
    case 'SignOffChainChanged':
      return { ...organ, chains: [...organ.chains, { on, chain: event.chain }] };
    case 'OrganRegionChanged':
      return { ...organ, regions: [...(organ.regions ?? []), { on, region: event.region }] };
    case 'ReportChainChanged':
      return { ...organ, reportChains: [...(organ.reportChains ?? []), { on, chain: event.chain }] };
  }
}

const created = ({ code, name, parent, on }: Extract<OrganEvent, { type: 'OrganCreated' }>): OrganState => ({
  ...{ code, name, parent, createdOn: on, ended: null },
  names: [{ on, name }],
  parents: [{ on, parent }],
  ...{ policies: [], schemes: [], chains: [] },
});
