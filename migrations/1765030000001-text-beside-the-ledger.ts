import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the ledger is searched by stands beside it: the dear pairs of signs are made when a number or the unit changes, not with each
 * step of an application that moves its row (docs/decisions/0022).
 */
export class TextBesideTheLedger1765030000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const sql of [TABLE, KEEP, WALL]) await db.query(sql);
    const [{ body }] = await db.query("select pg_get_functiondef('search_ledger'::regproc) as body");
    const beside = (body as string)
      .replaceAll('application_id from ledger where', 'application_id from ledger_text where')
      .replaceAll('search_form(register_no) collate "C"', 'register_form')
      .replaceAll('search_form(doc_no) collate "C"', 'doc_form')
      .replaceAll('doc_no is not null and', '')
      .replaceAll('search_tokens(organ_id, register_no, doc_no, handling_unit) @>', 'tokens @>');
    if (
      beside.match(/ledger_text/g)?.length !== 5 ||
      /search_form\((register|doc)_no\)|search_tokens\(organ/.test(beside)
    )
      throw new Error('search_ledger is not as this migration expects it');
    await db.query(beside);
    await db.query('drop index ledger_tokens, ledger_register_form, ledger_doc_form');
  }

  async down(): Promise<void> {
    throw new Error('The walls between organs are never taken down.');
  }
}

const TABLE = `
create table ledger_text (
  organ_id integer not null,
  application_id uuid not null,
  register_form text collate "C",
  doc_form text collate "C",
  tokens bigint[] not null,
  primary key (organ_id, application_id)
);
alter table ledger no force row level security; -- no organ's rows are hidden from an owner who is no superuser
insert into ledger_text
  select organ_id, application_id, search_form(register_no), search_form(doc_no), search_tokens(organ_id, register_no, doc_no, handling_unit) from ledger;
alter table ledger force row level security;
create index ledger_text_tokens on ledger_text using gin (tokens);
create index ledger_text_register on ledger_text (organ_id, register_form);
create index ledger_text_doc on ledger_text (organ_id, doc_form) where doc_form is not null`;

const KEEP = `
create function keep_ledger_text() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from ledger_text where (organ_id, application_id) = (old.organ_id, old.application_id);
    return null;
  end if;
  insert into ledger_text values (new.organ_id, new.application_id, search_form(new.register_no), search_form(new.doc_no),
      search_tokens(new.organ_id, new.register_no, new.doc_no, new.handling_unit))
    on conflict (organ_id, application_id) do update
    set register_form = excluded.register_form, doc_form = excluded.doc_form, tokens = excluded.tokens;
  return null;
end $$;
create trigger text_of_new after insert or delete on ledger for each row execute function keep_ledger_text();
create trigger text_of_changed after update on ledger for each row
  when ((old.register_no, old.doc_no, old.handling_unit) is distinct from (new.register_no, new.doc_no, new.handling_unit))
  execute function keep_ledger_text()`;

/** Written by its triggers and read by \`search_ledger\` alone. */
const WALL = `
alter table ledger_text enable row level security, force row level security;
create policy of_organ on ledger_text to mingzhang_app using (organ_id = current_organ());
create policy of_all on ledger_text to mingzhang_log, mingzhang_rebuild, mingzhang_audit using (true);
grant select on ledger_text to mingzhang_audit;
grant select, insert, update, delete on ledger_text to mingzhang_log;
revoke all on function keep_ledger_text from public;
alter function keep_ledger_text owner to mingzhang_log`;
