import type { Reader } from '../../database/with-organ.js';
import { type Account, disabledFor } from '../../domain/accounts/account.js';
import type { Role } from '../../domain/accounts/roles.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { Colleague } from '../../domain/organs/colleagues.js';

/** A colleague, by name, and the version of his account. */
export interface NamedColleague extends Colleague {
  readonly roles: readonly Role[];
  readonly name: string;
  readonly version: number;
}

/** Everybody who has an account of the organ, by name; whoever has been shut out as well: the record may name him. */
export async function colleaguesOf(db: Reader, organ: number, today: LegalDate): Promise<NamedColleague[]> {
  const { rows } = await db.query<Row>(COLLEAGUES, [organ]);
  return rows.map(({ disabled, activeOn, ...one }) => ({
    ...one,
    open: disabledFor({ disabled, activeOn } as Account, today) === null,
  }));
}

/** By the account. */
export const namesOf = (colleagues: readonly NamedColleague[]): ReadonlyMap<string, string> =>
  new Map(colleagues.map(({ account, name }) => [account, name]));

type Row = Omit<NamedColleague, 'open'> & Pick<Account, 'disabled' | 'activeOn'>;

const COLLEAGUES = `
select account_id as account, version, name, roles, unit, absence, disabled, active_on as "activeOn"
from account where organ_id = $1 order by name, account_id`;
