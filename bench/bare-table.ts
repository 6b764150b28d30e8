import pg from 'pg';
import { besideOf, payloadOf, steps } from './life.js';

/** The columns of an event and their bytes, its primary key and its unique key; positions from a sequence. */
export const BARE_TABLE = `
create table bare (
  organ_id integer not null,
  pos bigint generated always as identity,
  event_id uuid not null,
  stream_id uuid not null,
  stream_type text collate "C" not null,
  version integer not null,
  type text collate "C" not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  payload json not null,
  beside json not null,
  primary key (organ_id, pos),
  unique (organ_id, stream_id, version)
)`;

export function barePayload(): { payload: string; beside: string } {
  const step = steps('one').next().value;
  return { payload: JSON.stringify(payloadOf(step)), beside: JSON.stringify(besideOf(step)) };
}

export async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
