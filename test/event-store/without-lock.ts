import type pg from 'pg';

/**
 * Takes the guard of the readers out of a test's own database: `append_unlocked` is `append_many` without the organs' locks, and
 * positions come from a sequence, as everybody's first idea has it. The readers must then meet holes, or they prove nothing.
 */
export async function takeTheLockOut(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query("select pg_get_functiondef('append_many'::regproc) as sql");
  const unlocked = without(/perform pg_advisory_xact_lock\(770002, .*?;/s, rows[0].sql);
  await owner.query(unlocked.replace('FUNCTION public.append_many(', 'FUNCTION public.append_unlocked('));
  await owner.query(POSITIONS_FROM_A_SEQUENCE);
}

function without(guard: RegExp, sql: string): string {
  if (!guard.test(sql)) throw new Error(`the function has no ${guard}`);
  return sql.replace(guard, '');
}

const POSITIONS_FROM_A_SEQUENCE = `
create sequence loose_position;
grant usage on sequence loose_position to mingzhang_log;
create function position_from_sequence() returns trigger language plpgsql as $$
begin
  new.pos := nextval('loose_position');
  return new;
end $$;
create trigger position_from_sequence before insert on event for each row execute function position_from_sequence()`;
