import type { SupervisionFact } from '../applications/supervision.js';
import { addDays, type LegalDate } from '../law/legal-date.js';
import { type OrganOrder, type OrganSupervisionEvent, owesAnswer, PRESSED_FOR } from './organ-supervision.js';

/** What an organ, or one that it stands for now, has told those below it, as it stands in their logs, oldest first within its stream. */
export interface SaidBelow {
  /** The id of the organ that was told. */
  organ: number;
  stream: string;
  version: number;
  event: (SupervisionFact | OrganSupervisionEvent) & { authority: string };
  /** When it was recorded. */
  saidAt: Date;
  /** The application that it is about; null where it is about the organ as a whole. */
  application: { id: string; registerNo: string | null; owesAnswer: boolean } | null;
}

/** Told (催办) · waits for its answer · waits past its day · answered · the application ended first. */
export const ORDER_STATES = {
  told: '已告知',
  waiting: '待答复',
  late: '逾期未答复',
  answered: '已答复',
  ended: '已办结',
} as const;
export type OrderState = keyof typeof ORDER_STATES;

/** One order that was sent, with its answer. */
export interface SentOrder {
  /** Of the event, unlike that of any other order. */
  id: string;
  organ: number;
  /** The code of the organ that has sent it. */
  authority: string;
  application: string | null;
  registerNo: string | null;
  /** What the organ as a whole was pressed for, and in which year; null for an application. */
  about: OrganOrder['about'] | null;
  year: number | null;
  words: string;
  by: string;
  on: LegalDate;
  saidAt: Date;
  answerBy: LegalDate | null;
  answer: { words: string; on: LegalDate } | null;
  state: OrderState;
}

/** The orders that an organ has sent, newest first. Pure. */
export function sentOrders(said: readonly SaidBelow[], today: LegalDate): SentOrder[] {
  const orders = new Map<string, SentOrder>();
  for (const one of said) {
    const key = keyOf(one);
    const before = orders.get(key);
    if (isAnswer(one)) {
      if (before) orders.set(key, answered(before, one));
      continue;
    }
    if (before) orders.set(before.id, before.state === 'answered' ? before : { ...before, state: 'ended' });
    orders.set(key, sentOrder(one, today));
  }
  return [...orders.values()].sort((a, b) => b.saidAt.getTime() - a.saidAt.getTime());
}

const isAnswer = ({ event }: SaidBelow): boolean =>
  event.type === 'SupervisionAnswered' || event.type === 'OrganSupervisionAnswered';

/** By what an answer finds its order: of an application the newest, of an organ the one of its number. A 催办 has none. */
function keyOf({ stream, version, event }: SaidBelow): string {
  if (event.type === 'HandlingUrged') return `${stream}:${version}`;
  return 'no' in event ? `${stream}:no ${event.no}` : `${stream}:order`;
}

const answered = (order: SentOrder, { event }: SaidBelow): SentOrder => ({
  ...order,
  answer: { words: event.words, on: 'on' in event ? event.on : (event as { answeredOn: LegalDate }).answeredOn },
  state: 'answered',
});

function sentOrder({ organ, stream, version, event, saidAt, application }: SaidBelow, today: LegalDate): SentOrder {
  const { words, by, authority } = event;
  const answerBy = 'answerBy' in event ? event.answerBy : null;
  const about = 'about' in event ? event.about : null;
  return {
    id: `${stream}:${version}`,
    saidAt,
    organ,
    authority,
    words,
    by,
    answerBy,
    answer: null,
    about,
    application: application?.id ?? null,
    registerNo: application?.registerNo ?? null,
    on: 'on' in event ? event.on : (event as { sentOn: LegalDate }).sentOn,
    year: 'year' in event ? event.year : null,
    state: stateOf(answerBy, application, today),
  };
}

function stateOf(answerBy: LegalDate | null, application: SaidBelow['application'], today: LegalDate): OrderState {
  if (answerBy === null) return 'told';
  if (application && !application.owesAnswer) return 'ended';
  return answerBy < today ? 'late' : 'waiting';
}

/** What somebody is told of orders from above; `by`: of whoever gave the order, the heads of the office otherwise. */
export interface OrderReminder {
  kind: string;
  dueOn: LegalDate;
  said: string;
  by: string | null;
}

/** What is over for so long is news to nobody. */
const NEWS_FOR_DAYS = 7;

/** Art. 47: what the organ above is told: that it was answered, or that it was not by its day. Pure. */
export function remindersOfSent(
  orders: readonly SentOrder[],
  names: ReadonlyMap<number, string>,
  today: LegalDate,
): OrderReminder[] {
  return orders.flatMap(({ id, organ, registerNo, about, by, answerBy, answer, state }) => {
    const what = `“${names.get(organ) ?? '下级机关'}”${about ? `（${PRESSED_FOR[about]}）` : `（${registerNo ?? '未编号'}）`}`;
    if (answer && answer.on >= addDays(today, -NEWS_FOR_DAYS))
      return [{ kind: `sent.${id}.answered`, dueOn: answer.on, by, said: `${what}已反馈督办单，请查看。` }];
    if (state !== 'late' || answerBy === null) return [];
    const said = `${what}逾期没有反馈督办单，应于${answerBy}以前反馈。`;
    return [{ kind: `sent.${id}.overdue`, dueOn: answerBy, by, said }];
  });
}

/** Art. 47: what the heads of an organ are told of the orders that it was given as a whole. Pure. */
export function remindersOfReceived(
  orders: readonly (OrganOrder & { year: number })[],
  names: ReadonlyMap<string, string>,
  today: LegalDate,
): OrderReminder[] {
  return orders.flatMap((order) => {
    const { no, year, authority, about, on, answerBy } = order;
    const from = `“${names.get(authority) ?? authority}”`;
    const kind = `pressed.${year}.${no}`;
    const what = about === 'report' ? `${year}年度报告的报送` : PRESSED_FOR.overdue;
    if (answerBy === null)
      return on >= addDays(today, -NEWS_FOR_DAYS)
        ? [{ kind, dueOn: on, by: null, said: `${from}催办${what}，请抓紧办理。` }]
        : [];
    if (!owesAnswer(order)) return [];
    const told = { kind, dueOn: answerBy, by: null, said: `${from}就${what}发来督办单，请在${answerBy}以前反馈。` };
    const late = `${from}督办单的反馈期限（${answerBy}）已过，请立即反馈。`;
    return [told, ...(answerBy < today ? [{ ...told, kind: `${kind}.overdue`, said: late }] : [])];
  });
}
