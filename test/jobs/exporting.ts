import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { LegalDate } from '../../src/domain/law/legal-date.js';
import { recordLookUp } from '../../src/event-store/acting/record-look-up.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { exportedFile, type LedgerExport, newExport } from '../../src/personal-data/ledger-exports.js';
import type { Vault } from '../../src/personal-data/vault.js';
import type { FreshDatabase } from '../postgres/fresh-database.js';

/** So many closed applications of an organ; rows alone: the log that they come from is not asked here. */
export const fillLedger = ({ owner }: FreshDatabase, organ: number, rows: number): Promise<unknown> =>
  owner.query(LEDGER, [organ, rows]);

const LEDGER = `
insert into ledger (organ_id, application_id, version, register_no, state, channel, category, counted_category, submitted_on, received_on, received_year,
  violations, facts, carried_from, doc_no, outcome, handling_unit)
select $1, gen_random_uuid(), 1, '教-' || n, 'closed', 'online', 'natural_person', 'natural_person', '2024-01-02', date '2024-01-02' + n / 100, 2024,
  0, '{}', '{}', '=公开〔2024〕' || n || '号', 'granted.provided', '第' || n % 4 || '科' from generate_series(1, $2) n`;

/** As a clerk asks for a file of the ledger: on record in one commit with the outbox row. Gives its id. */
export async function askForExport(
  log: EventLog,
  vault: Vault,
  organ: number,
  today: LegalDate,
  {
    format,
    question = {},
    persons = null,
  }: Pick<LedgerExport, 'format'> & { question?: object; persons?: LedgerExport['persons'] },
): Promise<string> {
  const id = randomUUID();
  const asked = { id, account: 'clerk', askedAt: new Date(), format, persons };
  const order = {
    ...{ organ, actor: 'clerk', commandId: id },
    rows: { ledgerExport: [newExport(vault, organ, { ...asked, question })] },
    outbox: [{ kind: 'ledger-export', payload: { organ, export: id } }],
  };
  await recordLookUp(log, order, { type: 'LedgerExported', export: id, format, filters: question }, today);
  return id;
}

export const fileOf = (vault: Vault, organ: number, id: string): Promise<Buffer> =>
  buffer(exportedFile(vault, organ, id));
