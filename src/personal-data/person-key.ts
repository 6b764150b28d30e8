import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Keys } from './keys.js';
import { ALGORITHM, seal, unseal } from './sealing.js';

/** A person and the key that all of the person's records are sealed with. */
export interface KeptPerson {
  person: string;
  key: Buffer;
  /** The columns of a person who is not in the database yet. */
  born?: { wrappedKey: string; keyId: string; idDigest: string | null };
}

interface WrappedKey {
  person: string;
  algorithm: string | null;
  keyId: string | null;
  wrapped: Buffer | null;
}

const aboutKey = (organ: number, person: string) => ['key', organ, person];

/** Somebody new, with a key of 256 bits that is nowhere else. `identity`: see `BlindIndex.identity`. */
export function newPerson(keys: Keys, organ: number, identity: Buffer | null): KeptPerson {
  const person = randomUUID();
  const key = randomBytes(32);
  const { id: keyId, key: wrapping } = keys.current;
  const wrappedKey = bytea(seal(wrapping, key, aboutKey(organ, person)));
  return { person, key, born: { wrappedKey, keyId, idDigest: identity && bytea(identity) } };
}

/** Throws where the person's key is destroyed, or the key file does not hold the key that wraps it. */
export function unwrapped(keys: Keys, organ: number, { person, algorithm, keyId, wrapped }: WrappedKey): KeptPerson {
  if (!wrapped || !keyId || !algorithm) throw new Error(`the key of person ${person} is destroyed`);
  return { person, key: unseal(keys.wrapping(keyId), algorithm, wrapped, aboutKey(organ, person)) };
}

/** The same key, wrapped by the current one. */
export function wrappedAnew(keys: Keys, organ: number, stored: WrappedKey) {
  const { person, key } = unwrapped(keys, organ, stored);
  const { id, key: wrapping } = keys.current;
  const wrapped = bytea(seal(wrapping, key, aboutKey(organ, person)));
  return { person_id: person, algorithm: ALGORITHM, key_id: id, wrapped_key: wrapped, old_key_id: stored.keyId };
}

/** What an event may hold of personal data: a digest that is worth nothing once the person's key is destroyed. */
export function digestFor({ key }: KeptPerson, clear: Buffer): string {
  const own = createHmac('sha256', key).update('digest').digest();
  return createHmac('sha256', own).update(clear).digest('base64url');
}

/** As PostgreSQL reads bytes out of JSON. */
export const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
