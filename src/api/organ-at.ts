import { Refusal } from '../domain/refusals.js';
import type { EventLog } from '../event-store/event-log.js';
import { type Organ, organByCode } from '../event-store/found-organ.js';
import { NotThere } from './errors.js';

/** The organ that an address names. Throws `NotThere`. */
export async function organAt(log: EventLog, code: string): Promise<Organ> {
  if (code.includes('\0')) throw new NotThere(); // PostgreSQL takes no such text
  try {
    return await organByCode(log, code);
  } catch (error) {
    if (error instanceof Refusal) throw new NotThere();
    throw error;
  }
}
