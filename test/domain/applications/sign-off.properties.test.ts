import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand } from '../../../src/domain/applications/commands.js';
import { decide } from '../../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../../src/domain/applications/events.js';
import type { Actor, Facts } from '../../../src/domain/applications/judgement.js';
import { DEFAULT_CHAIN, type SignOffChain } from '../../../src/domain/organs/sign-off-chain.js';
import { Refusal, type RefusalCode } from '../../../src/domain/refusals.js';
import { FACTS, given, received } from './given.js';
import { digestNow } from './signed.js';

jest.setTimeout(60_000);

const ROLES = ['clerk', 'reviewer', 'office_head', 'secrecy_reviewer'] as const;
const CHAINS: readonly SignOffChain[] = [
  DEFAULT_CHAIN.slice(-1),
  [DEFAULT_CHAIN[0], DEFAULT_CHAIN[3]] as SignOffChain,
  DEFAULT_CHAIN.slice(1),
  [{ step: 'secrecy_review', label: '保密审查', role: 'reviewer' }, DEFAULT_CHAIN[3]] as SignOffChain,
];

/** One order of one of five people, who hold any roles; the digest is of the draft as it was so many orders ago. */
interface Turn {
  who: number;
  does: (typeof DEEDS)[number];
  ago: number;
  says: number;
}
const DEEDS = [
  'draft',
  'sign',
  'sign',
  'sign',
  'sign',
  'return',
  'issue',
  'issue',
  'fix',
  'ask',
  'chain',
  'redo',
] as const;

const people = fc.array(fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1 }), { minLength: 5, maxLength: 5 });
const turns = fc.array(
  fc.record({
    who: fc.nat(4),
    does: fc.constantFrom(...DEEDS),
    ago: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
    says: fc.nat(1),
  }),
  { minLength: 10, maxLength: 60, size: 'max' },
);

type Decides = typeof decide;
interface Moment {
  event: ApplicationEvent;
  app: Application;
  by: string;
  chain: SignOffChain;
}

/** What happens in an office in which anybody orders anything; each event with the application after it. */
function played(roles: readonly (readonly string[])[], orders: readonly Turn[], decides: Decides): Moment[] {
  const moments: Moment[] = [];
  let app = given(received('2024-03-01')).now();
  let chain = CHAINS[0] as SignOffChain;
  const digests: string[] = [];
  for (const { who, does, ago, says } of orders) {
    const by: Actor = { account: `p${who}`, roles: roles[who] ?? [] };
    if (does === 'chain') chain = CHAINS[(ago + who + says) % CHAINS.length] as SignOffChain;
    const facts: Facts = { ...FACTS, by, organ: { ended: null, policies: [], chains: [{ on: '2024-01-01', chain }] } };
    digests.push(app.draft ? digestNow(app) : '');
    for (const command of commandsOf(does, says, digests.at(-1 - ago) ?? ''))
      try {
        for (const event of decides(command, app, facts)) {
          app = evolve(app, event);
          moments.push({ event, app, by: by.account, chain });
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
  }
  return moments;
}

const TODAY = FACTS.today;
function commandsOf(does: Turn['does'], says: number, digest: string): ApplicationCommand[] {
  switch (does) {
    case 'draft':
      return [{ type: 'DraftReply', docNo: `公复${says}号`, principalOutcome: 'granted.already_public' }];
    case 'sign':
      return [{ type: 'SignReply', digest }];
    case 'return':
      return says ? [{ type: 'ReturnReply', reason: '…' }] : [];
    case 'issue':
      return [{ type: 'IssueReply' }];
    case 'fix':
      return [{ type: 'CorrectApplicantDetails', correctedOn: TODAY, fields: ['content'], reason: '误记' }];
    case 'ask':
      return [
        { type: 'RequestCorrection', noticeNo: null, issuedOn: TODAY, servedOn: TODAY, items: ['…'], dueOn: null },
        { type: 'ReceiveCorrection', receivedOn: TODAY },
      ];
    case 'redo':
      return [{ type: 'SelfCorrect', correctedOn: TODAY, reason: '…' }];
    case 'chain':
      return [];
  }
}

const CHANGES = ['ReplyDrafted', 'ReplyReturned', 'ApplicantDetailsCorrected', 'CorrectionReceived'];

/** Read by other eyes than those of the program: what is wrong about the replies that have left. */
function wrongs(moments: readonly Moment[]): string[] {
  return moments.flatMap(({ event, chain }, at) => {
    if (event.type !== 'ReplyIssued' && event.type !== 'ReprocessedReplyIssued') return [];
    const before = moments.slice(0, at);
    const changed = before.findLastIndex((one) => CHANGES.includes(one.event.type));
    const drafter = before.findLast((one) => one.event.type === 'ReplyDrafted')?.by;
    const since = before.slice(changed + 1).flatMap((one) => (one.event.type === 'ReplySigned' ? [one.event] : []));
    const signed = chain.map(({ step, role }) => since.find((one) => one.step === step && one.role === role));
    const signers = since.map((one) => one.by);
    const last = since.at(-1)?.signedOn;
    return [
      ...(signed.includes(undefined) ? ['a step is not signed'] : []),
      ...(since.some((one) => one.digest !== event.digest) ? ['another digest was signed'] : []),
      ...(new Set(signers).size < signers.length ? ['somebody has signed twice'] : []),
      ...(drafter !== undefined && signers.includes(drafter) ? ['the drafter has signed'] : []),
      ...(drafter === undefined ? ['nobody has drafted it'] : []),
      ...(event.decidedOn === last ? [] : ['another day than that of the last signature']),
    ];
  });
}

/** The program with guards taken away: what it refuses by these codes happens all the same. */
const without =
  (...guards: RefusalCode[]): Decides =>
  (command, app, facts) => {
    try {
      return decide(command, app, facts);
    } catch (error) {
      if (!(error instanceof Refusal && guards.includes(error.code))) throw error;
      return forced(command, app as Application, facts);
    }
  };

function forced(command: ApplicationCommand, app: Application, { by }: Facts): ApplicationEvent[] {
  const { account } = by as Actor;
  if (command.type === 'SignReply') {
    const [{ step, role }] = DEFAULT_CHAIN.slice(-1) as [(typeof DEFAULT_CHAIN)[number]];
    return [{ type: 'ReplySigned', step, role, by: account, digest: command.digest, signedOn: TODAY }];
  }
  if (command.type !== 'IssueReply' || !app.draft) return [];
  const { docNo } = app.draft.says;
  const reply = { docNo, decidedOn: TODAY, principalOutcome: 'granted.already_public', statisticalYear: 2026 } as const;
  return [{ type: 'ReplyIssued', ...reply, digest: digestNow(app) }];
}

const RUNS = { numRuns: 1_000, seed: 17 };

describe('Art. 17 · whatever anybody orders, whenever', () => {
  it('no reply leaves that the whole chain has not signed after the last change, each signer another and none the drafter', () => {
    let left = 0;
    fc.assert(
      fc.property(people, turns, (roles, orders) => {
        const moments = played(roles, orders, decide);
        left += moments.filter(({ event }) => /Issued$/.test(event.type) && event.type.startsWith('Rep')).length;
        expect(wrongs(moments)).toEqual([]);
      }),
      RUNS,
    );
    expect(left).toBeGreaterThan(300);
  });

  it.each<[string, RefusalCode[]]>([
    ['a step is not signed', ['reply_unsigned']],
    ['another digest was signed', ['draft_changed', 'reply_unsigned']], // such a signature does not count either
    ['somebody has signed twice', ['sign_twice']],
    ['the drafter has signed', ['sign_own_draft']],
  ])('and without its guard it would be found: %s', (wrong, guards) => {
    const found = new Set<string>();
    fc.assert(
      fc.property(people, turns, (roles, orders) => {
        for (const one of wrongs(played(roles, orders, without(...guards)))) found.add(one);
      }),
      RUNS,
    );
    expect([...found]).toContain(wrong);
  });
});
