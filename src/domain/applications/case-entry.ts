import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import type { ProceedingCommand } from './commands.js';
import { decideProceeding, fileAppeal, fileProceeding } from './decisions/disputes.js';
import type { ProceedingEvent, ProceedingResult, ProceedingRoute } from './events.js';
import { type Facts, Judgement } from './judgement.js';
import { type Proceeding, RESULTS, ROUTES } from './proceedings.js';

/** One understood row of a file of reviews and suits (复议诉讼台账); null where the cell is blank. */
export interface CaseEntry {
  line: number;
  /** The application it is about; some cases are about none (silence, proactive disclosure). */
  registerNo: string | null;
  route: ProceedingRoute;
  caseNo: string;
  acceptedOn: LegalDate;
  decidedOn: LegalDate | null;
  result: ProceedingResult | null;
  /** 仅列共同被告 */
  coDefendantOnly: boolean;
}

/** The commands that a row adds to the cases on record: none when it is read again. Throws `ledger_contradiction`. */
export function missingCommands(entry: CaseEntry, cases: readonly Proceeding[]): ProceedingCommand[] {
  const { caseNo, route, acceptedOn, decidedOn, result, coDefendantOnly } = entry;
  const known = cases.find((one) => one.caseNo === caseNo);
  const review = route === 'review';
  const commands: ProceedingCommand[] = [];
  if (!known) {
    const about = { caseNo, route, acceptedOn, ...(coDefendantOnly && { coDefendantOnly }) };
    commands.push({ type: review ? 'FileReview' : 'FileSuit', ...about });
  } else {
    same('类型', ROUTES[route], ROUTES[known.route]);
    same('受理日期', acceptedOn, known.instances[0]?.acceptedOn ?? null);
    same('仅列共同被告', coDefendantOnly ? '是' : '否', known.coDefendantOnly ? '是' : '否');
  }
  const last = known?.instances.at(-1);
  if (decidedOn && result && !last?.decidedOn) {
    const appeal = (known?.instances.length ?? 0) > 1;
    commands.push({
      type: review ? 'DecideReview' : appeal ? 'DecideAppeal' : 'DecideSuit',
      caseNo,
      decidedOn,
      result,
    });
  } else if (decidedOn && result && last) {
    same('结案日期', decidedOn, last.decidedOn);
    same('结果', RESULTS[result], last.result && RESULTS[last.result]);
  }
  return commands;
}

function same(field: string, value: string, recorded: string | null): void {
  if (value !== recorded) throw new Refusal('ledger_contradiction', { field, recorded: recorded ?? '空白' });
}

/** Art. 51: a review or suit that hangs on no application. Throws `Refusal`. */
export function decideCase(command: ProceedingCommand, cases: Proceeding[], facts: Facts): ProceedingEvent {
  const judge = new Judgement(facts);
  const on = 'decidedOn' in command ? command.decidedOn : command.acceptedOn;
  if (on > facts.today) throw new Refusal('future_date', { date: on });
  switch (command.type) {
    case 'FileReview':
    case 'FileSuit':
      return fileProceeding(command, cases, facts, judge, null);
    case 'FileAppeal':
      return fileAppeal(command, cases, facts, judge);
    case 'DecideReview':
    case 'DecideSuit':
    case 'DecideAppeal':
      return decideProceeding(command, cases, facts, judge);
  }
}
