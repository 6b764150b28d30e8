import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';
import { type Application, evolve } from './application.js';
import type { ApplicationCommand } from './commands.js';
import { decide } from './decide.js';
import type { ApplicationEvent } from './events.js';
import type { Facts } from './judgement.js';
import type { LedgerEntry } from './ledger-entry.js';

export type EntryResult = 'imported' | 'updated' | 'unchanged';

/**
 * What a row of a clerk's ledger adds to what is already on record: nothing, when it is imported again. A blank cell
 * says nothing. Throws `Refusal` for what is impossible or contradicts the record; all else is recorded as it happened.
 */
export function recordLedgerEntry(
  entry: LedgerEntry,
  before: Application | null,
  personalDataChanged: readonly string[],
  facts: Facts,
): { result: EntryResult; events: ApplicationEvent[] } {
  const historical = { ...facts, historical: true };
  const events: ApplicationEvent[] = [];
  let app = before;
  const act = (command: ApplicationCommand) => {
    for (const event of decide(command, app, historical)) {
      events.push(event);
      app = evolve(app, event);
    }
  };
  for (const step of STEPS) for (const command of step(entry, app, facts)) act(command);
  if (before && personalDataChanged.length)
    act({
      type: 'CorrectApplicantDetails',
      correctedOn: facts.today,
      fields: [...personalDataChanged],
      reason: BY_IMPORT,
    });
  return { result: before === null ? 'imported' : events.length ? 'updated' : 'unchanged', events };
}

const BY_IMPORT = '台账重新导入时更正';
const FROM_LEDGER = '台账';

type Step = (entry: LedgerEntry, app: Application | null, facts: Facts) => ApplicationCommand[];

const receipt: Step = (entry, app, { today }) => {
  const { channel, category, receivedOn, registerNo, handlingUnit } = entry;
  if (app === null) {
    const submittedOn = entry.submittedOn ?? receivedOn;
    return [
      { type: 'Lodge', channel, submittedOn, category },
      { type: 'Confirm', registerNo, receivedOn, ...(handlingUnit && { handlingUnit }) },
    ];
  }
  if (entry.channel && entry.channel !== app.channel) contradicts('申请渠道', app.channel);
  if (entry.submittedOn && entry.submittedOn !== app.submittedOn) contradicts('提交日期', app.submittedOn);
  if (handlingUnit && handlingUnit !== app.handlingUnit) contradicts('承办处室', app.handlingUnit);
  const fixes: ApplicationCommand[] = [];
  if (category !== app.category)
    fixes.push({ type: 'CorrectCategory', correctedOn: today, category, reason: BY_IMPORT });
  if (receivedOn !== app.receivedOn)
    fixes.push({ type: 'CorrectReceiptDate', correctedOn: today, receivedOn, reason: BY_IMPORT });
  return fixes;
};

const correction: Step = (entry, app) => {
  const { correctionIssuedOn: issuedOn, correctionDueOn: dueOn, correctionReceivedOn: receivedOn } = entry;
  const known = app?.corrections[0];
  if (known && issuedOn) same('补正告知日期', issuedOn, known.issuedOn);
  if (known && dueOn) same('补正期限', dueOn, known.dueOn);
  if (known?.receivedOn && receivedOn) same('收到补正日期', receivedOn, known.receivedOn);
  const asks: ApplicationCommand[] =
    issuedOn && !known
      ? [{ type: 'RequestCorrection', noticeNo: null, issuedOn, servedOn: null, items: [FROM_LEDGER], dueOn }]
      : [];
  const answers: ApplicationCommand[] =
    receivedOn && !known?.receivedOn ? [{ type: 'ReceiveCorrection', receivedOn }] : [];
  return [...asks, ...answers];
};

const extension: Step = (entry, app) => {
  const { extensionDays: workingDays, extendedOn } = entry;
  if (workingDays === null) return [];
  const known = app?.clock?.extensions[0];
  if (known) {
    same('延期天数', workingDays, known.workingDays);
    if (extendedOn) same('延期日期', extendedOn, known.on);
    return [];
  }
  const notifiedOn = extendedOn ?? app?.receivedOn ?? entry.receivedOn;
  return [{ type: 'Extend', workingDays, approvedBy: null, approvedOn: null, noticeNo: null, notifiedOn }];
};

const consultation: Step = (entry, app) => {
  const { thirdPartySentOn: sentOn, thirdPartyAnsweredOn: answeredOn } = entry;
  const known = app?.consultations.find((letter) => letter.consultation === FROM_LEDGER);
  if (known && sentOn) same('征求第三方日期', sentOn, known.sentOn);
  if (known?.endOn && answeredOn) same('第三方回复日期', answeredOn, known.endOn);
  const sends: ApplicationCommand[] =
    sentOn && !known
      ? [{ type: 'ConsultThirdParty', consultation: FROM_LEDGER, letterNo: null, sentOn, servedOn: null }]
      : [];
  const answers: ApplicationCommand[] =
    answeredOn && !known?.endOn
      ? [
          {
            type: 'ReceiveThirdPartyAnswer',
            consultation: FROM_LEDGER,
            receivedOn: answeredOn,
            position: 'partial',
          },
        ]
      : [];
  return [...sends, ...answers];
};

const fee: Step = (entry, app) => {
  const { feeNoticeOn, feeAmountFen: amountFen, feePaidOn: paidOn } = entry;
  const known = app?.fees[0];
  if (known && feeNoticeOn) same('收费通知日期', feeNoticeOn, known.sentOn);
  if (known && amountFen !== null) same('收费金额', amountFen, known.amountFen);
  if (known?.paidOn && paidOn) same('缴费日期', paidOn, known.paidOn);
  const notice = { method: null, quantity: null, noticeNo: null } as const;
  const charges: ApplicationCommand[] =
    feeNoticeOn && !known
      ? [{ type: 'ChargeFee', ...notice, amountFen, sentOn: feeNoticeOn, receivedOn: feeNoticeOn }]
      : [];
  const pays: ApplicationCommand[] = paidOn && !known?.paidOn ? [{ type: 'PayFee', paidOn, receiptNo: null }] : [];
  return [...charges, ...pays];
};

const closure: Step = (entry, app, { today }) => {
  const { decidedOn, outcome, docNo } = entry;
  if (!decidedOn || !outcome) return [];
  if (!app?.closure) return [closing(decidedOn, entry)];
  const { closure: known } = app;
  const number = docNo ?? known.docNo;
  if (known.closedOn === decidedOn && known.outcome === outcome && known.docNo === number) return [];
  if (app.state !== 'closed') contradicts('办理结果', known.outcome);
  const correctedOn = today;
  return [{ type: 'CorrectClosure', correctedOn, closedOn: decidedOn, outcome, docNo: number, reason: BY_IMPORT }];
};

function closing(decidedOn: LegalDate, { outcome, docNo }: LedgerEntry): ApplicationCommand {
  switch (outcome) {
    case 'other.correction_overdue':
      return { type: 'LapseCorrection', lapsedOn: decidedOn, docNo };
    case 'other.fee_overdue':
      return { type: 'LapseFee', lapsedOn: decidedOn, docNo };
    case 'other.withdrawn':
      return { type: 'Withdraw', requestedOn: decidedOn, acceptedOn: decidedOn, signed: true, docNo };
    default:
      return { type: 'Reply', decidedOn, docNo, principalOutcome: outcome ?? 'other.misc' };
  }
}

const STEPS: readonly Step[] = [receipt, correction, extension, consultation, fee, closure];

function contradicts(field: string, recorded: unknown): never {
  throw new Refusal('ledger_contradiction', { field, recorded: String(recorded ?? '空白') });
}

function same(field: string, value: string | number, recorded: string | number | null | undefined): void {
  if (value !== recorded) contradicts(field, recorded);
}
