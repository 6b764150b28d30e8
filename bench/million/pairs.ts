import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { copyFrom, copyTo } from '../../src/database/backup/copy.js';
import { readerOf } from '../../src/database/with-organ.js';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { todayInShanghai } from '../../src/event-store/clock.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { carryOutExport } from '../../src/jobs/ledger-exports.js';
import { bringingRows } from '../../src/personal-data/bringing.js';
import { newExport } from '../../src/personal-data/ledger-exports.js';
import type { Vault } from '../../src/personal-data/vault.js';
import { ledgerPage, type Place } from '../../src/reading/ledger-list.js';
import { searchLedger } from '../../src/reading/ledger-search.js';
import { type Application, application, ORGAN } from './fill.js';

/** The same thing done by the program and by the plainest SQL that does it. */
export interface Pair {
  title: string;
  /** How often in a row, to be long enough to be timed. */
  times: number;
  ours: () => Promise<void>;
  /** `prepare` is not timed. */
  peer: { name: string; prepare?: () => Promise<void>; act: () => Promise<void> };
  /** The target, where there is one: so many times the peer's time. */
  atMost?: number;
}

export interface Surroundings {
  log: EventLog;
  vault: Vault;
  /** The owner's, for the peers: nothing stands between it and the rows. */
  client: pg.PoolClient;
  all: number;
}

const ACTOR = 'bench';
const PAGE = 50;
const EXPORTED = 200_000;
const IMPORTED = 10_000;

export const pairs = (around: Surroundings): Pair[] => [
  ...listing(around),
  ...searching(around),
  ...exporting(around),
  importing(around),
];

/** The peer stands behind the same wall: a transaction that sees the rows of one organ. */
function listing({ log, all }: Surroundings): Pair[] {
  const reader = readerOf(log.db, ORGAN);
  const oneRow = {
    name: 'one row by its key',
    act: async () => {
      const { id } = application(Math.floor(Math.random() * all), all);
      await reader.query({
        name: 'by_key',
        text: 'select * from ledger where organ_id = $1 and application_id = $2',
        values: [ORGAN, id],
      });
    },
  };
  const page = (title: string, question: object): Pair => ({
    title,
    times: 50,
    peer: oneRow,
    atMost: 3,
    ours: async () => {
      const { lines } = await ledgerPage(log, ORGAN, { ...question, limit: PAGE }, todayInShanghai());
      if (lines.length !== PAGE) throw new Error(`${title}: ${lines.length} lines`);
    },
  });
  const middle = application(Math.floor(all / 2), all);
  const after: Place = { receivedOn: middle.receivedOn, id: middle.id };
  return [page(`the ledger's first page of ${PAGE}`, {}), page('a page in the middle of it', { after })];
}

function searching({ log, vault, client, all }: Surroundings): Pair[] {
  const n = Math.floor(all / 3);
  const old = application(n, all);
  const cases: [title: string, text: string, column: string, sign: 'like' | '=' | 'begins'][] = [
    ['search: a whole number', old.registerNo, 'register_no', '='],
    ['search: how a number begins, of an old year', `依申请〔2019〕${String(n).slice(0, 3)}`, 'register_no', 'begins'],
    ['search: a part of a number', String(n).slice(1), 'register_no', 'like'],
    ['search: a name', old.applicant, 'applicant', '='],
    ['search: two signs that every fifth content has', '柳林', 'content', 'like'],
    ['search: a number and two signs, in few contents', `第${n % 977}号地块 预算`, 'content', 'like'],
    ['search: what is nowhere', '龘靐齉', 'content', 'like'],
  ];
  return cases.map(([title, text, column, sign]) => ({
    title,
    times: 3,
    ours: async () => {
      const asked = { text, persons: true, contents: true, limit: PAGE };
      const { lines } = await searchLedger(log, vault, ORGAN, asked, todayInShanghai());
      if ((lines.length === 0) !== (text === '龘靐齉')) throw new Error(`${title}: ${lines.length} lines`);
    },
    peer: {
      name: 'SQL in the clear',
      act: async () => {
        const words = sign === 'like' ? text.split(' ').map((word) => `%${word}%`) : [sign === '=' ? text : `${text}%`];
        const holds = words.map((_, i) => `${column} ${sign === '=' ? '=' : 'like'} $${i + 1}`).join(' and ');
        await client.query(
          `select * from plain where ${holds} order by received_on desc, application_id desc limit ${PAGE}`,
          words,
        );
      },
    },
  }));
}

function exporting({ vault, client, all }: Surroundings): Pair[] {
  const most = Math.min(EXPORTED, all);
  const receivedThrough = application(most - 1, all).receivedOn;
  const peer = {
    name: 'COPY',
    act: async () => {
      let bytes = 0;
      const sql = `copy (select register_no, received_on, handling_unit, closed_on, doc_no, outcome, state, due_on, violations from ledger
        where organ_id = ${ORGAN} and received_on <= '${receivedThrough}' order by received_on desc, application_id desc) to stdout csv`;
      for await (const block of copyTo(client, sql)) bytes += block.length;
      if (bytes < most) throw new Error('the copy is empty');
    },
  };
  const as = (format: 'csv' | 'xlsx', persons: 'opened' | null): Pair => ({
    title: `export of ${most.toLocaleString('en')} lines, ${format}${persons ? ' with persons' : ''}`,
    times: 1,
    peer,
    ours: async () => {
      const id = randomUUID();
      const asked = { id, account: ACTOR, askedAt: new Date(), format, persons, question: { receivedThrough } };
      const { algorithm, keyId, wrappedKey } = newExport(vault, ORGAN, asked) as Record<string, unknown>;
      const values = [ORGAN, id, ACTOR, format, persons, { receivedThrough }, algorithm, keyId, wrappedKey];
      await client.query(EXPORT, values);
      const done = await carryOutExport(vault, { organ: ORGAN, export: id }, todayInShanghai(), () => {});
      if (!('size' in done)) throw new Error(JSON.stringify(done));
      await client.query('delete from ledger_export where export_id = $1', [id]);
    },
  });
  return [as('csv', null), as('csv', 'opened'), as('xlsx', null)];
}

const EXPORT = `insert into ledger_export (organ_id, export_id, account_id, format, persons, question, algorithm, key_id, wrapped_key)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::bytea)`;

/** The peer writes the rows of the last import into empty tables of the same shape: no command, no law, no chain. */
function importing({ log, vault, client, all }: Surroundings): Pair {
  let round = 0;
  const blocks = new Map<string, Buffer[]>();
  const own = () => `select application_id from ledger where organ_id = ${ORGAN} and register_no like '入${round}-%'`;
  return {
    title: `import of ${IMPORTED.toLocaleString('en')} rows of a ledger file`,
    times: 1,
    ours: async () => {
      const rows = Array.from({ length: IMPORTED }, (_, i) => application(all + round * IMPORTED + i, all * 2));
      round++;
      const { entries } = await readLedgerFile(Buffer.from(fileOf(rows, round)), todayInShanghai());
      const report = await importLedger(
        log,
        { organ: ORGAN, actor: ACTOR, today: todayInShanghai(), bring: (some) => bringingRows(vault, ORGAN, some) },
        entries,
      );
      if (report.imported !== IMPORTED) throw new Error(JSON.stringify(report).slice(0, 500));
    },
    peer: {
      name: 'COPY',
      prepare: async () => {
        for (const [table, which] of Object.entries(ROWS_OF)) {
          await client.query(
            `drop table if exists ${table}_peer; create table ${table}_peer (like ${table} including all)`,
          );
          const sql = `copy (select * from ${table} ${which(own())}) to stdout`;
          blocks.set(table, (await copyTo(client, sql).toArray()) as Buffer[]);
        }
      },
      act: async () => {
        for (const [table, some] of blocks) await copyFrom(client, `copy ${table}_peer from stdin`, each(some));
      },
    },
  };
}

/** Which rows of a table an import has written, given its applications. */
const ROWS_OF: Readonly<Record<string, (applications: string) => string>> = {
  command: (own) =>
    `where command_id in (select command_id from event where organ_id = ${ORGAN} and stream_id in (${own}))`,
  event: (own) => `where organ_id = ${ORGAN} and stream_id in (${own})`,
  ledger: (own) => `where application_id in (${own})`,
  person: (own) => `where person_id in (select person_id from person_record where application_id in (${own}))`,
  person_record: (own) => `where application_id in (${own})`,
};

async function* each(blocks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* blocks;
}

const fileOf = (rows: readonly Application[], round: number): string =>
  [
    '登记编号,申请人,申请人类别,申请渠道,提交日期,收到日期,申请内容摘要,承办处室,答复日期,答复文号,办理结果',
    ...rows.map(
      ({ applicant, receivedOn, closedOn, content, unit }, i) =>
        `入${round}-${i},${applicant},自然人,网上,${receivedOn},${receivedOn},${content},${unit},${closedOn ? `${closedOn},答〔${round}〕${i}号,予以公开` : ',,'}`,
    ),
  ].join('\r\n');
