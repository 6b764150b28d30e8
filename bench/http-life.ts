import { randomUUID } from 'node:crypto';
import { ORGANS } from './life.js';

/** One request of a life over HTTP, and how many events it makes. */
export interface HttpStep {
  /** The number of the organ; its code is `o` and the number. */
  organ: number;
  /** Below the address of the organ's applications; '' registers a new one. */
  path: string;
  key: string;
  version: number;
  body: object;
  events: number;
}

const long = (bytes: number) => '甲'.repeat(Math.round(bytes / 3));

const REGISTRATION = {
  channel: 'online',
  submittedOn: '2026-03-02',
  category: 'natural_person',
  receivedOn: '2026-03-02',
  formRequested: long(390),
  handlingUnit: '办公室',
  details: { applicant: '张三', idNo: '120101199003078888', content: long(100) },
};

/** What one clerk does alone: two events come of the registration, one of each of the others; payloads of about 300 bytes. */
const ORDERS: readonly { path: string; body: object }[] = [
  {
    path: 'correction-request',
    body: {
      noticeNo: '补〔2026〕1号',
      issuedOn: '2026-03-04',
      servedOn: '2026-03-05',
      dueOn: '2026-03-19',
      items: [long(160)],
      consequenceStated: true,
    },
  },
  { path: 'correction', body: { receivedOn: '2026-03-10', channel: 'online' } },
  {
    path: 'organ-consultation',
    body: {
      consultation: '征1',
      organ: long(150),
      kind: 'other',
      letterNo: '征〔2026〕1号',
      sentOn: '2026-03-20',
      servedOn: '2026-03-20',
    },
  },
  {
    path: 'withdrawal',
    body: { requestedOn: '2026-04-01', acceptedOn: '2026-04-01', signed: true, docNo: '政公开〔2026〕12号' },
  },
];

/** The requests of one caller, application after application; each is told the id that its registration was answered with. */
export function* httpSteps(): Generator<HttpStep, never, string> {
  for (;;) {
    const organ = 1 + Math.floor(Math.random() * ORGANS);
    const id = yield { organ, path: '', key: randomUUID(), version: 0, body: REGISTRATION, events: 2 };
    for (const [i, { path, body }] of ORDERS.entries())
      yield { organ, path: `/${id}/${path}`, key: randomUUID(), version: i + 2, body, events: 1 };
  }
}
