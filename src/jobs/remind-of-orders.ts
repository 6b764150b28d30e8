import { type OrderReminder, remindersOfReceived, remindersOfSent } from '../domain/year-end/orders-from-above.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import { calledNow, ordersSent, pressedIn } from '../reading/supervision.js';
import type { Notice, Office } from './reminders.js';

/** Art. 47: what an organ is told of the orders that it was given from above, and of those that it, or one that it stands for, has sent to organs below. */
export async function noticesOfOrders(log: EventLog, organ: number, code: string, office: Office): Promise<Notice[]> {
  const received = await pressedIn(log, organ);
  const sent = await ordersSent(log, organ, office.today);
  if (received.length + sent.length === 0) return [];
  const known = await knownForest(log.db);
  const byCode = new Map(received.map(({ authority }) => [authority, calledNow(known, authority)]));
  const byId = new Map([...known.byCode.values()].map(({ id, state }) => [id, state.name]));
  return [...remindersOfReceived(received, byCode, office.today), ...remindersOfSent(sent, byId, office.today)].flatMap(
    (reminder) => noticesTo(recipientsOf(reminder, office), code, reminder),
  );
}

/** Whoever gave the order, while he is there; everybody of the authority after him. What came from above goes to the heads. */
function recipientsOf({ by }: OrderReminder, { colleagues }: Office): string[] {
  const open = colleagues.filter((one) => one.open);
  const role = by === null ? 'office_head' : 'authority';
  const named = open.filter(({ account, roles }) => account === by && roles.includes(role));
  const those = named.length > 0 ? named : open.filter(({ roles }) => roles.includes(role));
  return those.map(({ account }) => account);
}

const noticesTo = (recipients: readonly string[], about: string, { kind, dueOn, said }: OrderReminder): Notice[] =>
  recipients.map((recipient) => ({ kind, dueOn, said, about, recipient, application: null, registerNo: null }));
