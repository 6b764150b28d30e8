import { readerOf } from '../../database/with-organ.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import { decidePerson, type PersonEvent, personState } from '../../domain/persons/person.js';
import { askedHash } from '../asked-hash.js';
import type { Answer, EventLog } from '../event-log.js';
import { headOf } from '../fold-log.js';
import { answeredOnce } from './act-on-application.js';

/** Something that happens to the personal data of one person: they are opened, restricted or erased. */
export interface PersonOrder {
  commandId: string;
  organ: number;
  actor: string;
  person: string;
  /** The person's applications. */
  applications: readonly string[];
  /** Without its day, which is that of the order. */
  act: Undated<PersonEvent>;
  /** Done once it is decided, before it is on record; may be done again. */
  beforehand?: () => void;
}

type Undated<E> = E extends unknown ? Omit<E, 'on'> : never;

/**
 * Reads the person's stream, decides, appends; the same order a second time gets the stored answer, which holds no personal data.
 * Throws `Refusal`, `CommandReused`.
 */
export async function actOnPerson(log: EventLog, order: PersonOrder, today: LegalDate): Promise<Answer> {
  const { commandId, organ, actor, person, applications, act } = order;
  const requestHash = askedHash([organ, person, act]);
  const identity = { commandId, organ, actor, requestHash };
  return answeredOnce(log, identity, async () => {
    const erasing = act.type === 'PersonalDataErased';
    const { position } = erasing ? await headOf(readerOf(log.db, organ), organ) : { position: 0 };
    const { events } = await log.historyOf<PersonEvent>(organ, person);
    const open = erasing ? await openMatters(log, organ, applications) : 0;
    const event = decidePerson({ ...act, on: today } as PersonEvent, personState(events), open);
    order.beforehand?.();
    const state = personState([...events, event]);
    const version = events.length + 1;
    return log.append({
      ...identity,
      writes: [{ stream: person, type: 'person', expected: events.length, events: [{ event, on: today }] }],
      guards: erasing ? [{ stream: null, version: position }] : [], // no application may come in or be opened again meanwhile
      rows: { personState: [{ personId: person, version, state }] },
      response: JSON.stringify({ person, version, state }),
    });
  });
}

/** How many of these applications, and of the reviews and suits on them, are not closed. */
async function openMatters({ db }: EventLog, organ: number, applications: readonly string[]): Promise<number> {
  const { rows } = await readerOf(db, organ).query<{ open: number }>(OPEN, [organ, applications]);
  return rows[0]?.open as number;
}

const OPEN = `
select ((select count(*) from ledger where organ_id = $1 and application_id = any ($2) and state not in ('closed', 'voided', 'discarded'))
  + (select count(*) from proceeding where organ_id = $1 and application_id = any ($2) and decided_on is null))::integer as open`;
