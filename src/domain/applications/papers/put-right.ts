import type { ApplicationEvent, ApplicationEventType, Happens } from '../events.js';

type History = readonly ApplicationEvent[];
type Change = readonly [ApplicationEventType, object];

/**
 * Art. 45: the history as if it had been entered at once as it stands today: a category, a day of receipt or a result that was entered
 * wrongly stands as it was put right, and what was left blank is filled in. Event by event, in the same order; the same array where
 * nothing was put right. A reply that was signed here stays as it was signed: its entry was wrong, not the paper.
 */
export const putRight = (history: History): History =>
  history.reduce<History>(
    (record, event, at) =>
      event.type === 'ClosureCorrected'
        ? closedAs(record, at, event)
        : changesOf(event).reduce((all, change) => withLast(all, at, change), record),
    history,
  );

/** What a correction changes of which event before it. */
function changesOf(event: ApplicationEvent): readonly Change[] {
  switch (event.type) {
    case 'ApplicantCategoryCorrected':
      return [['ApplicationLodged', { category: event.new }]];
    case 'ReceiptDateCorrected':
      return [
        ['ApplicationLodged', { submittedOn: event.submittedOn }],
        ['ApplicationReceived', { receivedOn: event.new, arrivedOn: event.arrivedOn }],
      ];
    case 'NoticeDetailsAdded':
      return [
        ['ApplicationLodged', { channel: event.channel }],
        ['ApplicationReceived', { handlingUnit: event.handlingUnit }],
        ['CorrectionRequested', { dueOn: event.correctionDueOn }],
        ['DeadlineExtended', { notifiedOn: event.extensionNotifiedOn, workingDays: event.extensionDays }],
        ['FeeNoticeIssued', { amountFen: event.feeAmountFen }],
      ];
    default:
      return [];
  }
}

/** The last event of this type before `at`, with what is named of it. */
function withLast(record: History, at: number, [type, change]: Change): History {
  const last = record.slice(0, at).findLastIndex((event) => event.type === type);
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  return named.length === 0
    ? record
    : record.map((event, i) => (i === last ? ({ ...event, ...Object.fromEntries(named) } as ApplicationEvent) : event));
}

type Reply = Happens<'ReplyIssued' | 'ReprocessedReplyIssued'>;
const isReply = ({ type }: ApplicationEvent): boolean => type === 'ReplyIssued' || type === 'ReprocessedReplyIssued';

/** The day is that of the first reply, result and number are those of the last; by which law another result was decided is not known. */
function closedAs(record: History, at: number, { new: now }: Happens<'ClosureCorrected'>): History {
  const last = record.slice(0, at).findLastIndex(isReply);
  return record.map((event, i) => {
    if (i >= at || !isReply(event) || (event as Reply).digest !== undefined) return event;
    const reply = (event.type === 'ReplyIssued' ? { ...event, decidedOn: now.closedOn } : event) as Reply;
    if (i !== last) return reply;
    const { outcomes: _, legalBasis: __, remedy: ___, ...bare } = reply;
    const facts = reply.principalOutcome === now.outcome ? reply : bare;
    return { ...facts, principalOutcome: now.outcome, docNo: now.docNo } as Reply;
  });
}
