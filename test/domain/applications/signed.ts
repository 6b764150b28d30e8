import { UNSIGNED } from '../../../src/domain/applications/actions.js';
import { type Application, evolve } from '../../../src/domain/applications/application.js';
import type { ApplicationCommand, Does } from '../../../src/domain/applications/commands.js';
import { decide } from '../../../src/domain/applications/decide.js';
import type { ApplicationEvent } from '../../../src/domain/applications/events.js';
import type { Actor, Facts } from '../../../src/domain/applications/judgement.js';
import { type Drafted, digestOf } from '../../../src/domain/applications/sign-off.js';
import { chainOn, DEFAULT_CHAIN } from '../../../src/domain/organs/sign-off-chain.js';
import { Refusal } from '../../../src/domain/refusals.js';

export const CLERK: Actor = { account: 'clerk', roles: ['clerk'] };
export const HEAD: Actor = { account: 'head', roles: ['office_head'] };

/** An organ whose replies need one signature: for histories in which many replies leave. */
export const ONE_SIGNATURE = {
  ended: null,
  policies: [],
  chains: [{ on: '1900-01-01', chain: DEFAULT_CHAIN.slice(-1) }],
};

/** A command, and who gives it. */
export interface Ordered {
  by: Actor;
  command: (app: Application) => ApplicationCommand;
}

const clerk = (command: ApplicationCommand): Ordered => ({ by: CLERK, command: () => command });
export const digestNow = (app: Application): string => digestOf(app, app.draft as Drafted);

/** Every signature of the chain, each by somebody of his own. */
export const signatures = ({ today, organ }: Pick<Facts, 'today' | 'organ'>, signedOn?: string): Ordered[] =>
  chainOn(today, organ?.chains ?? []).map(({ step, role }) => ({
    by: { account: step, roles: [role] },
    command: (app) => ({ type: 'SignReply', digest: digestNow(app), ...(signedOn && { signedOn }) }),
  }));

type Told = Does<'Reply' | 'ReplyAgain' | 'ReplyOnRecord' | 'Extend'>;
const ways: Readonly<Record<Told['type'], true>> = { Reply: true, ReplyAgain: true, ReplyOnRecord: true, Extend: true };
const isTold = (command: ApplicationCommand): command is Told => command.type in ways;

/**
 * What a test tells in one word, the way it goes in an office: a reply is drafted, signed by the whole chain and issued on
 * its day, an extension proposed, approved and told. A ledger tells it in one word, too.
 */
export function wayOf(command: ApplicationCommand, facts: Pick<Facts, 'today' | 'organ' | 'historical'>): Ordered[] {
  if (facts.historical || !isTold(command)) return [clerk(command)];
  if (command.type === 'Extend') return extension(command);
  const { decidedOn } = command;
  return [clerk(draftOf(command)), ...signatures(facts, decidedOn), clerk(issueOf(command))];
}

function draftOf(command: Exclude<Told, { type: 'Extend' }>): ApplicationCommand {
  if (command.type === 'ReplyOnRecord') {
    const { decidedOn: draftedOn, ...says } = command;
    return { ...says, type: 'DraftReplyOnRecord', draftedOn };
  }
  const { decidedOn: draftedOn, consultationsMoot: _, ...says } = command as Does<'Reply'>;
  return { ...says, type: 'DraftReply', draftedOn };
}

const issueOf = (command: ApplicationCommand): ApplicationCommand => ({
  type: 'IssueReply',
  ...('consultationsMoot' in command && { consultationsMoot: command.consultationsMoot }),
});

function extension({ workingDays, approvedOn, notifiedOn, noticeNo }: Does<'Extend'>): Ordered[] {
  const proposedOn = approvedOn ?? notifiedOn ?? '';
  return [
    clerk({ type: 'ProposeExtension', workingDays: workingDays ?? 0, proposedOn }),
    { by: HEAD, command: () => ({ type: 'ApproveExtension', approvedOn: proposedOn }) },
    clerk({ type: 'Extend', noticeNo, notifiedOn }),
  ];
}

/** Decides an order as `wayOf` says; `events` are all of them, `last` those of the order itself. */
export function decideWhole(command: ApplicationCommand, app: Application | null, facts: Facts) {
  refusedAsItIs(command, app, facts);
  const events: ApplicationEvent[] = [];
  let after = app;
  let last: ApplicationEvent[] = [];
  for (const { by, command: order } of wayOf(command, facts)) {
    last = decide(order(after as Application), after, { ...facts, by });
    events.push(...last);
    after = last.reduce<Application | null>(evolve, after);
  }
  return { events, last };
}

/** A reply told in one word is refused where it could not be drafted as that: a first reply where one is to be redone. */
export function refusedAsItIs(command: ApplicationCommand, app: Application | null, facts: Facts): void {
  if (facts.historical || !(command.type in UNSIGNED)) return;
  try {
    decide(command, app, facts);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'reply_unsigned')) throw error;
  }
}
