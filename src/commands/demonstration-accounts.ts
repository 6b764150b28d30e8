import { ALL_ROLES, ROLES } from '../domain/accounts/roles.js';
import { actOnOrgan } from '../event-store/acting/act-on-organ.js';
import { streamIdOf } from '../event-store/years.js';
import { accountAtLogin } from '../identity/accounts.js';
import { createAccount } from '../identity/administering.js';
import { type Identity, todayOf } from '../identity/identity.js';
import { passwordDigest } from '../identity/passwords.js';

/** Who does what nobody of the organs does. */
export const DEMONSTRATION = 'demonstration';
/** Known to everybody, and so for the demonstration alone. */
export const DEMONSTRATION_PASSWORD = 'Yanshi-Mz-26';

/** One person for each role, by the last part of his login; the chain of signatures needs two reviewers. */
const PEOPLE = [
  ...ALL_ROLES.map((role) => ({ who: role as string, role, name: `演示${ROLES[role].label}` })),
  { who: 'leader', role: 'reviewer', name: '演示分管领导' } as const,
];

/**
 * The people of the demonstration's organs, who sign in with a password that is told to everybody, and so nothing more is asked of
 * them there. Gives the logins that this start has made.
 */
export async function loadDemonstrationAccounts(
  at: Identity,
  organs: readonly { id: number; code: string }[],
): Promise<string[]> {
  const made: string[] = [];
  let digest: string | undefined;
  for (const organ of organs) {
    await askNothingMore(at, organ);
    for (const { who, role, name } of PEOPLE) {
      const login = `${organ.code}.${who}`;
      if (await accountAtLogin(at, login)) continue;
      digest ??= await passwordDigest(DEMONSTRATION_PASSWORD);
      const commandId = streamIdOf('demonstration-account', login);
      const command = { organ: organ.id, commandId, actor: DEMONSTRATION, address: null };
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
  await actOnOrgan(at.log, { commandId, organ: code, actor: DEMONSTRATION, command }, on);
}
