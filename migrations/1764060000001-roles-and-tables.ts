import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log, its ledger and what stands beside them. Rights and functions follow in the next migrations. */
export class RolesAndTables1764060000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ROLES);
    await db.query(LOG);
    await db.query(LEDGER);
    await db.query(YEARS);
    await db.query(BESIDE);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken down.');
  }
}

/** `mingzhang_log` owns the functions, `mingzhang_app` calls them; neither may log in. Roles are shared by all databases of a server. */
const ROLES = `
do $$
declare name text;
begin
  foreach name in array array['mingzhang_log', 'mingzhang_app'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', name);
  end loop;
  execute 'grant create, usage on schema public to mingzhang_log';
  execute 'grant usage on schema public to mingzhang_app';
end $$`;

/** Positions are 1..N in each organ. \`json\`, not \`jsonb\`: the hashed bytes stay; the check refuses what jsonb cannot hold. */
const LOG = `
create table command (
  command_id uuid primary key,
  organ_id integer not null,
  request_hash bytea not null,
  actor_id text not null,
  response text not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create table event (
  organ_id integer not null,
  pos bigint not null check (pos > 0),
  event_id uuid not null,
  stream_id uuid not null,
  stream_type text collate "C" not null,
  version integer not null check (version > 0),
  type text collate "C" not null,
  schema_version smallint not null,
  command_id uuid not null,
  actor_id text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  payload json not null check (payload::jsonb is not null),
  digest bytea not null,
  chain bytea not null,
  primary key (organ_id, pos),
  unique (organ_id, stream_id, version)
)`;

/** One row an application and one an instance of a review or suit; the columns are those of \`LedgerRow\` and \`ProceedingRow\`. */
const LEDGER = `
create table ledger (
  organ_id integer not null,
  application_id uuid not null,
  version integer not null,
  register_no text collate "C",
  state text collate "C" not null,
  channel text collate "C",
  category text collate "C" not null,
  counted_category text collate "C" not null,
  submitted_on date not null,
  received_on date,
  received_year integer,
  closed_on date,
  closed_year integer,
  outcome text collate "C",
  counted_outcome text collate "C",
  doc_no text,
  due_on date,
  handling_unit text,
  violations integer not null,
  facts jsonb not null,
  carried_from integer[] not null,
  primary key (organ_id, application_id)
) with (fillfactor = 70);
create unique index ledger_register_no on ledger (organ_id, register_no);
create index ledger_received on ledger (organ_id, received_year) include (counted_category, closed_year);
create index ledger_closed on ledger (organ_id, closed_year) include (counted_category, counted_outcome, received_year);
create index ledger_by_receipt on ledger (organ_id, received_on desc, application_id desc);
create index ledger_due on ledger (organ_id, due_on) where due_on is not null;
create table proceeding (
  organ_id integer not null,
  case_no text collate "C" not null,
  seq integer not null,
  stream_id uuid not null,
  version integer not null,
  application_id uuid,
  route text collate "C" not null,
  accepted_on date not null,
  accepted_year integer not null,
  decided_on date,
  decided_year integer,
  result text collate "C",
  co_defendant_only boolean not null,
  challenged jsonb,
  primary key (organ_id, case_no, seq)
);
create index proceeding_of_stream on proceeding (organ_id, stream_id)`;

/** The state of each \`organ-year\` stream. \`state\` is whole (published and adjusted cells); the columns are what every command asks. */
const YEARS = `
create table organ_year (
  organ_id integer not null,
  year integer not null,
  stream_id uuid not null,
  version integer not null,
  run_begun boolean not null,
  run_completed boolean not null,
  locked boolean not null,
  state json not null,
  primary key (organ_id, year)
)`;

/**
 * \`applicant_details\` holds what no event may hold. \`number_series\` hands out register numbers under the organ's lock.
 * \`outbox\` is what a commit asks the job queue to do. \`…_before_rebuild\` keeps the rows that a rebuild has replaced.
 */
const BESIDE = `
create table organ (
  organ_id integer primary key,
  stream_id uuid not null,
  version integer not null,
  code text collate "C" not null unique,
  name text not null,
  parent_id integer references organ
);
create sequence organ_id_series as integer owned by organ.organ_id;
create table applicant_details (
  organ_id integer not null,
  application_id uuid not null,
  version integer not null,
  details jsonb not null,
  primary key (organ_id, application_id)
);
create table number_series (
  organ_id integer not null,
  prefix text collate "C" not null,
  last integer not null,
  primary key (organ_id, prefix)
);
create table outbox (
  organ_id integer not null,
  pos bigint not null,
  kind text collate "C" not null,
  payload json not null,
  primary key (organ_id, pos, kind)
);
create table ledger_before_rebuild (replaced_at timestamptz not null, like ledger);
create table proceeding_before_rebuild (replaced_at timestamptz not null, like proceeding);
create unlogged table ledger_rebuilt (like ledger including defaults, primary key (organ_id, application_id));
create unlogged table proceeding_rebuilt (like proceeding including defaults, primary key (organ_id, case_no, seq));
create unlogged table organ_year_rebuilt (like organ_year including defaults, primary key (organ_id, year))`;
