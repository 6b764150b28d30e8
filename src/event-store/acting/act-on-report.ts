import { readerOf, withOrgan } from '../../database/with-organ.js';
import type { Actor } from '../../domain/applications/judgement.js';
import { breachesOf, type Judged } from '../../domain/applications/violations.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { Refusal } from '../../domain/refusals.js';
import { type OrganYear, untouchedYear } from '../../domain/year-end/organ-year.js';
import type { AuthorityCommand, ReportCommand } from '../../domain/year-end/report/report-commands.js';
import { decideReport } from '../../domain/year-end/report/report-decisions.js';
import type { ReportEvent } from '../../domain/year-end/report/report-events.js';
import { decideFromAbove } from '../../domain/year-end/report/report-from-above.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog } from '../event-log.js';
import { organItself } from '../organ-itself.js';
import { reportFacts, reportSources } from '../year-end/report-sources.js';
import { organStream } from '../years.js';
import { answeredOnce, asSeen } from './act-on-application.js';
import { yearAppend } from './act-on-year.js';

interface OrderOnReport<Command> {
  commandId: string;
  actor: string;
  roles: Actor['roles'];
  /** Whose report it is. */
  organ: number;
  year: number;
  command: Command;
  /** The version of the organ-year that was seen (`If-Match`); without it the newest one is acted on. */
  seenVersion?: number;
}

export type ReportOrder = OrderOnReport<ReportCommand>;
/** `authority`: whoever orders it from above. */
export type AuthorityOrder = OrderOnReport<AuthorityCommand> & { authority: { id: number; code: string } };

/**
 * Reads the report and all its figures at one moment, decides, appends to the organ-year. Signatures name what was read, so a
 * figure that moves meanwhile voids them and nothing has to wait; the chain of the organ must not have moved. The same order a
 * second time gets the stored answer. Throws `Refusal`, `StaleVersion`, `CommandReused`.
 */
export async function actOnReport(log: EventLog, order: ReportOrder, today: LegalDate): Promise<Answer> {
  const { organ, year, actor: account, roles } = order;
  const identified = { ...order, requestHash: hashOf(order) };
  return answeredOnce(log, identified, async () => {
    const itself = await organItself(log, organ);
    if (!itself) throw new Refusal('organ_unknown', { code: String(organ) });
    const { code } = itself.state;
    const known = await withOrgan(log.db, organ, (db) => reportSources(db, organ, code, year), 'at one moment');
    asSeen(order.seenVersion, known.year.version);
    const event = decideReport(order.command, reportFacts(known, itself.state, today, { account, roles }));
    const guards = [{ stream: organStream(organ), version: itself.version }];
    return log.append({ ...reportAppend(identified, known.year, event), guards });
  });
}

/** The word of the authority, in the log of the organ whose report it is. Throws as `actOnReport` does, `ForeignOrgan`. */
export async function actFromAbove(log: EventLog, order: AuthorityOrder, today: LegalDate): Promise<Answer> {
  const { organ, year, authority, actor: account, roles, command } = order;
  const identified = { ...order, requestHash: hashOf(order) };
  return answeredOnce(log, identified, async () => {
    const state = await yearBelow(log, authority.id, organ, year);
    asSeen(order.seenVersion, state.version);
    const above = { authority: authority.code, by: { account, roles }, year: state, today };
    return log.append(reportAppend(identified, state, decideFromAbove(command, above)));
  });
}

/** The year of an organ below, as the one above may see it. */
export async function yearBelow({ db }: EventLog, above: number, organ: number, year: number): Promise<OrganYear> {
  const { rows } = await readerOf(db, above).query<{ year: number; state: OrganYear | null }>(
    'select year, state from known_years($1, $2, $2)',
    [[organ], year],
  );
  return rows.find((one) => one.year === year)?.state ?? untouchedYear(year);
}

const hashOf = ({ organ, year, command, seenVersion }: OrderOnReport<ReportCommand | AuthorityCommand>): Buffer =>
  askedHash(['report', organ, year, command, seenVersion]);

function reportAppend(command: Parameters<typeof yearAppend>[0], before: OrganYear, event: ReportEvent) {
  const { year, version } = before;
  const violations = breachesOf(event as Judged);
  const response = JSON.stringify({ year, version: version + 1, events: [event.type], violations });
  return { ...yearAppend(command, year, [before], [event]), response };
}
