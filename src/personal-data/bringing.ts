import { createHmac } from 'node:crypto';
import type { Brought, BroughtRow, Sealed } from '../domain/persons/brought.js';
import { Refusal } from '../domain/refusals.js';
import { type Details, fieldsOf } from './details.js';
import { bytea, digestFor, type KeptPerson, newPerson } from './person-key.js';
import { ALGORITHM, seal } from './sealing.js';
import { aboutRecord, type Kept, type Place, placeKey, type Vault } from './vault.js';

/** The fields of an order; those it does not name stay as they are. `from`: whose record a new one begins with. */
export function bringing(
  vault: Vault,
  organ: number,
  details: Details,
  { letter = '', from }: { letter?: string; from?: string } = {},
): Brought {
  return {
    digest: digestOf(vault, details),
    async seal(application, version, isNew) {
      const place = from ?? application;
      const all = isNew && place === application ? NOTHING : await vault.kept(organ, [place]);
      const kept = all.get(placeKey({ application: place, letter })) ?? null;
      const texts = () => (letter === '' ? textsOf(all, application) : []);
      const identity = vault.indexOf(organ).identity({ ...kept?.details, ...details });
      const persons = await vault.byIdentity(organ, identity ? [identity] : []);
      return sealed(vault, organ, { application, letter, version }, details, { kept, texts }, persons);
    },
  };
}

/** The text of a reply to the applicant: a record of its own under the applicant's key, erased with him. */
export function bringingText(vault: Vault, organ: number, details: Details, letter: string): Brought {
  return {
    digest: digestOf(vault, details),
    async seal(application, version) {
      const applicant = await vault.keptAt(organ, { application });
      if (applicant?.state === 'erased') throw erased('拟制答复');
      const person = applicant?.key ?? newPerson(vault.keys, organ, null);
      return record(vault, organ, { application, letter, version }, details, person);
    },
  };
}

/** The same for many rows with two questions; rows of one new person share that person. A blank field says nothing. */
export async function bringingRows(
  vault: Vault,
  organ: number,
  rows: readonly { application: string; details: Details }[],
): Promise<BroughtRow[]> {
  const given = rows.map(({ application, details }) => ({ application, details: said(details) }));
  const kept = await vault.kept(
    organ,
    given.map(({ application }) => application),
  );
  const index = vault.indexOf(organ);
  const keptOf = (application: string) => kept.get(placeKey({ application })) ?? null;
  const identities = given.flatMap(({ application, details }) => {
    const identity = index.identity({ ...keptOf(application)?.details, ...details });
    return identity ? [identity] : [];
  });
  const persons = await vault.byIdentity(organ, identities);
  return given.map(({ application, details }) => {
    const before = keptOf(application);
    const again = bringing(vault, organ, details);
    let attempts = 0;
    return {
      digest: again.digest,
      changed: before?.state === 'erased' ? [] : changedFields(before?.details ?? {}, details),
      async seal(_, version) {
        if (attempts++ > 0) return again.seal(application, version);
        const texts = () => textsOf(kept, application);
        return sealed(vault, organ, { application, version }, details, { kept: before, texts }, persons);
      },
    };
  });
}

const NOTHING: ReadonlyMap<string, Kept> = new Map();

/** Under what keys the texts of replies lie: what they say is about the applicant, and moves with the applicant's record. */
export const TEXT_LETTER = 'reply-';

interface Text {
  letter: string;
  details: Details;
}

const textsOf = (kept: ReadonlyMap<string, Kept>, application: string): Text[] => {
  const before = placeKey({ application });
  return [...kept]
    .filter(([key]) => key.startsWith(before + TEXT_LETTER))
    .map(([key, { details }]) => ({ letter: key.slice(before.length), details }));
};

/** Adds a person met for the first time to `persons`. Where the record goes to another person, the texts go with it. */
function sealed(
  vault: Vault,
  organ: number,
  { version, ...place }: Place & { version: number },
  details: Details,
  { kept, texts }: { kept: Kept | null; texts: () => readonly Text[] },
  persons: Map<string, KeptPerson>,
): Sealed {
  if (kept?.state === 'erased') throw erased('更正个人信息');
  const whole = { ...kept?.details, ...details };
  const index = vault.indexOf(organ);
  const identity = index.identity(whole);
  const stays = kept && index.identity(kept.details) === null ? kept.key : null;
  const known = identity ? persons.get(identity.toString('hex')) : stays;
  const person = known ?? newPerson(vault.keys, organ, identity);
  if (identity) persons.set(identity.toString('hex'), person);
  const own = record(vault, organ, { version, ...place }, whole, person);
  if (!kept || kept.person === person.person) return own;
  const moved = texts().flatMap(
    ({ letter, details }) => record(vault, organ, { version, ...place, letter }, details, person).rows,
  );
  return { ...own, rows: [...own.rows, ...moved] };
}

const erased = (action: string): Refusal => new Refusal('person_state', { state: '依法删除', action });

/** What is to be kept at a place, sealed with the key of the person. */
function record(
  vault: Vault,
  organ: number,
  { version, ...place }: Place & { version: number },
  whole: Details,
  person: KeptPerson,
): Sealed {
  const clear = Buffer.from(JSON.stringify(whole));
  const ciphertext = bytea(seal(person.key, clear, aboutRecord(organ, person.person, place)));
  return {
    person: person.person,
    digest: digestFor(person, clear),
    rows: [
      {
        applicationId: place.application,
        letter: place.letter ?? '',
        version,
        personId: person.person,
        algorithm: ALGORITHM,
        ciphertext,
        digests: vault.indexOf(organ).digestsOf(whole),
        tokens: vault.indexOf(organ).tokensOf(whole),
        ...person.born,
      },
    ],
  };
}

const said = (details: Details): Details =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null && value !== ''));

const changedFields = (before: Details, given: Details): string[] =>
  fieldsOf(Object.keys(given).filter((field) => before[field] !== given[field]));

const digestOf = ({ keys }: Vault, details: Details): string =>
  createHmac('sha256', requestKey(keys)).update(JSON.stringify(details)).digest('hex');

const requestKeys = new WeakMap<object, Buffer>();
function requestKey(keys: Vault['keys']): Buffer {
  const key = requestKeys.get(keys) ?? keys.named('requests');
  requestKeys.set(keys, key);
  return key;
}
