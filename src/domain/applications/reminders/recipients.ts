import type { LegalDate } from '../../law/legal-date.js';
import { type Colleague, deputyOf, whomOf } from '../../organs/colleagues.js';
import { type SignOffChain, whyNotSign } from '../../organs/sign-off-chain.js';
import type { Application } from '../application.js';
import { signaturesInForce } from '../sign-off.js';
import type { Reminder } from './reminders.js';

/**
 * The accounts that are told. Whoever has accepted an application handles it, else whoever has registered it; where that
 * account is gone, or an old ledger brought it, every clerk does. What is for a person is for his deputy as well while he is
 * away; what is for a role needs the role.
 */
export function recipientsOf(
  { to }: Pick<Reminder, 'to'>,
  app: Application,
  registeredBy: string,
  chain: SignOffChain,
  colleagues: readonly Colleague[],
  today: LegalDate,
): string[] {
  const { draft } = app;
  const open = colleagues.filter((one) => one.open);
  const withDeputies = (some: readonly Colleague[]) => {
    const deputies = some.flatMap(({ account }) => deputyOf(account, today, colleagues) ?? []);
    return [...new Set([...some, ...deputies])];
  };
  const named = (account: string) => open.filter((one) => one.account === account);
  const chosen = (): readonly Colleague[] => {
    if (typeof to === 'object') return withDeputies('account' in to ? named(to.account) : whomOf(to, to.roles, open));
    switch (to) {
      case 'handler':
        return withDeputies(handlersOf(app, registeredBy, open));
      case 'signer':
        return open.filter((who) => draft && whyNotSign(chain, signaturesInForce(app, draft), draft.by, who) === null);
      case 'head':
        return open.filter(({ account, roles }) => account !== app.extension?.by && roles.includes('office_head'));
    }
  };
  return chosen().map(({ account }) => account);
}

function handlersOf({ assignment }: Application, registeredBy: string, open: readonly Colleague[]) {
  const clerks = open.filter(({ roles }) => roles.includes('clerk'));
  const one = [assignment.holding?.person, registeredBy].find((who) => clerks.some(({ account }) => account === who));
  return one === undefined ? clerks : clerks.filter(({ account }) => account === one);
}
