import { readerOf } from '../database/with-organ.js';
import { type AbsenceOrder, orderAbsence } from '../domain/accounts/absence.js';
import type { Role } from '../domain/accounts/roles.js';
import { colleaguesOf } from '../event-store/acting/colleagues.js';
import { type AccountCommand, type Ordered, onAccount } from './administering.js';
import { type Identity, todayOf } from './identity.js';

/**
 * What somebody orders of his own absence, or the head of the office of a colleague's. Null where the organ has no such
 * account. Throws `StaleVersion`, `CommandReused` and what `orderAbsence` refuses.
 */
export async function orderOnAbsence(
  at: Identity,
  command: AccountCommand & { roles: readonly Role[] },
  target: { id: string; seenVersion?: number },
  order: AbsenceOrder,
): Promise<Ordered | null> {
  const { actor: account, roles } = command;
  return onAccount(at, command, target, order, async (absent) =>
    orderAbsence(
      order,
      absent,
      { account, roles },
      await colleaguesOf(readerOf(at.log.db, command.organ), command.organ, todayOf(at)),
    ),
  );
}
