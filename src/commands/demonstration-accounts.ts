import { ALL_ROLES, ROLES } from '../domain/accounts/roles.js';
import { actOnOrgan } from '../event-store/act-on-organ.js';
import { organs } from '../event-store/found-organ.js';
import { streamIdOf } from '../event-store/years.js';
import { accountAtLogin } from '../identity/accounts.js';
import { createAccount } from '../identity/administering.js';
import { type Identity, todayOf } from '../identity/identity.js';
import { passwordDigest } from '../identity/passwords.js';
import { ACTOR, DEMONSTRATION_ORGANS } from './demonstration.js';

/** Known to everybody, and so for the demonstration alone. */
export const DEMONSTRATION_PASSWORD = 'Yanshi-Mz-26';

/**
 * One person for each role in each of the demonstration's organs, who signs in with a password that is told to everybody, and so
 * nothing more is asked of him there. Gives the logins that this start has made; none where the register is in use already.
 */
export async function loadDemonstrationAccounts(at: Identity): Promise<string[]> {
  const all = await organs(at.log);
  if (all.some(({ code }) => !DEMONSTRATION_ORGANS.includes(code))) return [];
  const made: string[] = [];
  let digest: string | undefined;
  for (const organ of all) {
    await askNothingMore(at, organ);
    for (const role of ALL_ROLES) {
      const login = `${organ.code}.${role}`;
      if (await accountAtLogin(at, login)) continue;
      digest ??= await passwordDigest(DEMONSTRATION_PASSWORD);
      const command = {
        organ: organ.id,
        commandId: streamIdOf('demonstration-account', login),
        actor: ACTOR,
        address: null,
      };
      const name = `演示${ROLES[role].label}`;
      await createAccount(at, command, { login, name, roles: [role], password: { digest } });
      made.push(login);
    }
  }
  return made;
}

async function askNothingMore(at: Identity, { id, code }: { id: number; code: string }): Promise<void> {
  const on = todayOf(at);
  const values = { secondFactorRequired: false, firstLoginPasswordChange: false };
  const command = { type: 'ChangeOrganSettings', on, reason: '演示机关', values } as const;
  const commandId = streamIdOf('demonstration-settings', id);
  const known = await at.log.db.query('select state from organ where organ_id = $1', [id]);
  if (known.rows[0]?.state.policies.length > 0) return;
  await actOnOrgan(at.log, { commandId, organ: code, actor: ACTOR, command }, on);
}
