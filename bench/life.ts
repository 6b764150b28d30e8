import { randomUUID } from 'node:crypto';
import type { LedgerRow } from '../src/domain/applications/ledger-row.js';

/** What all arms have in common: who writes where, at which version, and how many bytes. */
export const EVENTS_A_STREAM = 6;
export const ORGANS = 10_000;
/** Bytes of an event's payload, and of what stands beside it: metadata, or our stored answer. */
export const PAYLOAD = 300;
export const BESIDE = 100;

/** `many`: each stream in a random one of 10,000 organs. `one`: all in the same. */
export type Organs = 'many' | 'one';

export interface Step {
  organ: number;
  stream: string;
  /** Where the stream must stand; 0 before its first event. */
  version: number;
  registerNo: string;
}

/** The steps of one caller: stream after stream, six events each. */
export function* steps(organs: Organs): Generator<Step, never> {
  for (;;) {
    const organ = organs === 'one' ? 1 : 1 + Math.floor(Math.random() * ORGANS);
    const stream = randomUUID();
    for (let version = 0; version < EVENTS_A_STREAM; version++)
      yield { organ, stream, version, registerNo: numberOf(stream) };
  }
}

/** An event about so long as those of the law: 300 bytes as JSON. */
export const payloadOf = ({ registerNo, version }: Step) => ({
  on: '2026-11-20',
  registerNo,
  version,
  note: PAYLOAD_NOTE,
});
export const besideOf = ({ stream, version }: Step) => ({ stream, version, note: BESIDE_NOTE });

/** About so long as 依申请〔2026〕123号. */
const numberOf = (stream: string): string => `B-${stream.slice(-12)}`;

const SOME: Step = { organ: 1, stream: '', version: 1, registerNo: numberOf(randomUUID()) };
const PAYLOAD_NOTE = filler({ ...SOME, on: '2026-11-20', note: '', organ: undefined, stream: undefined }, PAYLOAD);
const BESIDE_NOTE = filler({ ...SOME, note: '', organ: undefined, registerNo: undefined }, BESIDE);

function filler(facts: object, bytes: number): string {
  return 'x'.repeat(bytes - JSON.stringify(facts).length);
}

/** The row that the desk and the tables read, after a step. */
export const ledgerRowOf = ({ stream, version, registerNo }: Step): LedgerRow => ({
  ...ROW,
  applicationId: stream,
  version: version + 1,
  registerNo,
  facts: { correctionDueOn: null, payBy: null, dueUnknown: null, extended: version > 2 },
});

const ROW: LedgerRow = {
  applicationId: '',
  version: 0,
  registerNo: '',
  state: 'in_progress',
  channel: 'online',
  category: 'natural_person',
  countedCategory: 'natural_person',
  submittedOn: '2026-11-02',
  receivedOn: '2026-11-02',
  receivedYear: 2026,
  closedOn: null,
  closedYear: null,
  outcome: null,
  countedOutcome: null,
  docNo: null,
  dueOn: '2026-11-30',
  handlingUnit: null,
  violations: 0,
  facts: {},
  carriedFrom: [],
};
