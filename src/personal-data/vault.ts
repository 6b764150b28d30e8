import type { Pool } from 'pg';
import { Lane, type Settled } from '../database/lane.js';
import { organOfRequest, readerOf } from '../database/with-organ.js';
import type { PersonState } from '../domain/persons/person.js';
import { BlindIndex } from './blind-index.js';
import type { Details } from './details.js';
import type { Keys } from './keys.js';
import { type KeptPerson, unwrapped } from './person-key.js';
import { unseal } from './sealing.js';

/** One record as it is kept: whose it is, and what it says; nothing once the person is erased. */
export interface Kept {
  person: string;
  state: PersonState;
  version: number;
  details: Details;
  /** Null once the person is erased. */
  key: KeptPerson | null;
}

/** Where a record belongs: an application and, for its third parties, the letter to them. */
export interface Place {
  application: string;
  letter?: string;
}

/** Persons and what is kept of them, of all organs. It reads; what is to be written leaves with the events (`Brought`). */
export class Vault {
  private readonly indexes = new Map<number, BlindIndex>();
  private readonly persons: Lane<Identities, Map<string, KeptPerson>>;

  constructor(
    readonly db: Pool,
    readonly keys: Keys,
  ) {
    this.persons = new Lane((asks) => this.identified(asks));
  }

  /** The blind index of an organ. */
  indexOf(organ: number): BlindIndex {
    const index = this.indexes.get(organ) ?? new BlindIndex(this.keys.named(`index ${organ}`));
    this.indexes.set(organ, index);
    return index;
  }

  /** What is kept under these places, by `placeKey`. */
  async kept(organ: number, applications: readonly string[]): Promise<Map<string, Kept>> {
    const { rows } = await readerOf(this.db, organ).query<StoredRecord>({ ...RECORDS, values: [organ, applications] });
    return new Map(rows.map((row) => [placeKey(row), this.opened(organ, row)]));
  }

  /** What is kept at one place; null where nothing is. */
  async keptAt(organ: number, { application, letter = '' }: Place): Promise<Kept | null> {
    return (await this.kept(organ, [application])).get(placeKey({ application, letter })) ?? null;
  }

  /** The persons with these identities, by the digest in hex. In a request: those of its organ, whatever `organ` says. */
  async byIdentity(organ: number, identities: readonly Buffer[]): Promise<Map<string, KeptPerson>> {
    if (identities.length === 0) return new Map();
    return this.persons.ask({ organ: organOfRequest() ?? organ, identities });
  }

  /** Persons of several organs with one question. */
  private async identified(asks: readonly Identities[]): Promise<Settled<Map<string, KeptPerson>>[]> {
    const each = asks.flatMap(({ organ, identities }) => identities.map((identity) => ({ organ, identity })));
    const values = [each.map(({ organ }) => organ), each.map(({ identity }) => identity)];
    const { rows } = await this.db.query<StoredPerson & { ix: number }>({ values, ...BY_IDENTITY });
    const byIx = new Map(rows.map((row) => [row.ix, row]));
    let ix = 0;
    return asks.map(({ organ, identities }) => {
      const stored = identities.map((identity) => ({ identity, row: byIx.get(++ix) }));
      try {
        return { answer: this.unwrappedAll(organ, stored) };
      } catch (error) {
        return { error };
      }
    });
  }

  private unwrappedAll(organ: number, stored: readonly { identity: Buffer; row: StoredPerson | undefined }[]) {
    const persons = new Map<string, KeptPerson>();
    for (const { identity, row } of stored)
      if (row) persons.set(identity.toString('hex'), unwrapped(this.keys, organ, row));
    return persons;
  }

  /** Whether there is such a person whose data can still be read. */
  async isReadable(organ: number, person: string): Promise<boolean> {
    const sql = 'select from person where organ_id = $1 and person_id = $2 and wrapped_key is not null';
    return ((await readerOf(this.db, organ).query(sql, [organ, person])).rowCount ?? 0) > 0;
  }

  /** The applications of a person, as applicant or third party. */
  async applicationsOf(organ: number, person: string): Promise<string[]> {
    const sql = 'select distinct application_id as id from person_record where organ_id = $1 and person_id = $2';
    const { rows } = await readerOf(this.db, organ).query<{ id: string }>(sql, [organ, person]);
    return rows.map(({ id }) => id);
  }

  private opened(organ: number, row: StoredRecord): Kept {
    const { person, state, version, ciphertext } = row;
    if (!ciphertext || !row.wrapped) return { person, state, version, details: {}, key: null };
    const key = unwrapped(this.keys, organ, row);
    const clear = unseal(key.key, row.recordAlgorithm, ciphertext, aboutRecord(organ, person, row));
    return { person, state, version, details: JSON.parse(clear.toString()), key };
  }
}

/** What ties a sealed record to its place: moved to another one, it opens no more. */
export const aboutRecord = (organ: number, person: string, { application, letter = '' }: Place) => [
  ...['record', organ, person, application, letter],
];

export const placeKey = ({ application, letter = '' }: Place): string => `${application}\n${letter}`;

interface Identities {
  organ: number;
  identities: readonly Buffer[];
}

interface StoredPerson {
  person: string;
  algorithm: string | null;
  keyId: string | null;
  wrapped: Buffer | null;
}

interface StoredRecord extends StoredPerson {
  application: string;
  letter: string;
  version: number;
  state: PersonState;
  recordAlgorithm: string;
  ciphertext: Buffer | null;
}

const PERSON = 'p.person_id as person, p.algorithm, p.key_id as "keyId", p.wrapped_key as wrapped';
const RECORDS = {
  name: 'person_records',
  text: `select r.application_id as application, r.letter, r.version, p.state, r.algorithm as "recordAlgorithm", r.ciphertext, ${PERSON}
    from person_record r join person p using (organ_id, person_id) where r.organ_id = $1 and r.application_id = any ($2)`,
};
const BY_IDENTITY = {
  name: 'persons_by_identity',
  text: 'select ix, person, algorithm, key_id as "keyId", wrapped from persons_by_identity($1, $2)',
};
