import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { LedgerOrder } from '../../src/event-store/acting/import-ledger.js';
import { bringingRows } from '../../src/personal-data/bringing.js';
import { Keys } from '../../src/personal-data/keys.js';
import { Vault } from '../../src/personal-data/vault.js';

const vaults = new WeakMap<Pool, Vault>();

/** The vault of a test's database, with keys of its own. */
export function vaultFor(pool: Pool): Vault {
  const vault = vaults.get(pool) ?? new Vault(pool, freshKeys());
  vaults.set(pool, vault);
  return vault;
}

export const freshKeys = (): Keys => Keys.make(join(freshFolder(), 'keys.json'), 2026);

/** A folder that goes when the run is over. */
export const freshFolder = (): string => mkdtempSync(join(process.env.TEST_FOLDER as string, 'keys-'));

/** An order to import a ledger, with the vault for what it says of persons. */
export const withVault = <Order extends Omit<LedgerOrder, 'bring'>>(pool: Pool, order: Order): Order & LedgerOrder => ({
  ...order,
  bring: (rows) => bringingRows(vaultFor(pool), order.organ, rows),
});
