import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LegalDate } from '../domain/law/legal-date.js';
import type { Keys } from './keys.js';

/** One line of the erasure ledger: whose data were to be destroyed. It names nobody. */
export interface Erasure {
  organ: number;
  person: string;
  on: LegalDate;
}

/** It lies beside the key file, outside the database: a restored backup must not bring anybody back. */
export const erasuresPlace = ({ place }: Keys): string => join(dirname(place), 'erasures.jsonl');

/**
 * Notes an erasure, down to the disk, before it is carried out: one that is broken off is carried out by the next start. The same
 * person is noted once.
 */
export function noteErasure(keys: Keys, erasure: Erasure): void {
  if (erasures(keys).some(({ organ, person }) => organ === erasure.organ && person === erasure.person)) return;
  const file = openSync(erasuresPlace(keys), 'a', 0o600);
  writeSync(file, `\n${JSON.stringify(erasure)}\n`); // a line that a crash has cut off stands by itself
  fsyncSync(file);
  closeSync(file);
}

/** All erasures that were ever noted; a line that was cut off was never carried out. */
export function erasures(keys: Keys): Erasure[] {
  const place = erasuresPlace(keys);
  return existsSync(place) ? readFileSync(place, 'utf8').split('\n').flatMap(erasureIn) : [];
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A line that names no person, whoever wrote it, names nobody. */
function erasureIn(line: string): Erasure[] {
  try {
    const { organ, person, on } = JSON.parse(line);
    return Number.isInteger(organ) && UUID.test(person) ? [{ organ, person, on }] : [];
  } catch {
    return [];
  }
}
