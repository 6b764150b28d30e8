import { createHash } from 'node:crypto';

/** SHA-256 of what was asked for: by it the same order again is told from another one under its key. Stored with each command, so never computed otherwise. */
export const askedHash = (asked: unknown): Buffer => createHash('sha256').update(JSON.stringify(asked)).digest();
