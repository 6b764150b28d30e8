import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Pool } from 'pg';
import type { Newest } from './verify-anchors.js';

/** Signed: in this register, the log of `organ` stood at `position` with the chain value `chain` (hex) at the moment `at` (UTC). */
export interface Anchor {
  algorithm: 'ed25519';
  register: string;
  organ: number;
  position: number;
  chain: string;
  at: string;
  /** Base64. */
  signature: string;
}

/** The purpose under which the key file gives the seed of the key. */
export const ANCHORS = 'anchors';

const EVENTS = 1_000;
const MINUTES = 10;

/** Puts checkpoints of every log outside the database, where whoever can rewrite the database does not reach. */
export class Anchors {
  private readonly key: KeyObject;
  /** What was last anchored, by organ. */
  private readonly last: Map<number, { position: number; at: number }>;

  /** `seed`: 32 bytes from outside the database, from which the key derives. `newest`: what the file is known to hold. */
  constructor(
    private readonly db: Pool,
    readonly file: string,
    seed: Buffer,
    newest: Newest = new Map(),
  ) {
    this.key = signingKey(seed);
    this.last = new Map([...newest].map(([organ, { position, at }]) => [organ, { position, at: Date.parse(at) }]));
  }

  /** Each log that has grown by a thousand events, or at all in ten minutes; with `all` each that has grown. Gives how many. */
  async write(now: Date, { all = false } = {}): Promise<number> {
    const { rows } = await this.db.query<{ register: string; organ: number; pos: number; chain: string }>(
      'select r.register_id as register, h.* from register r, log_heads() h',
    );
    const due = rows.filter(({ organ, pos }) => this.isDue(organ, pos, now, all));
    if (due.length === 0) return 0;
    const at = now.toISOString();
    const anchors = due.map(({ register, organ, pos, chain }) =>
      this.signed({ register, organ, position: pos, chain, at }),
    );
    appendLines(
      this.file,
      anchors.map((anchor) => JSON.stringify(anchor)),
    );
    for (const { organ, position } of anchors) this.last.set(organ, { position, at: now.getTime() });
    return anchors.length;
  }

  private isDue(organ: number, position: number, now: Date, all: boolean): boolean {
    const last = this.last.get(organ);
    if (!last || position === last.position) return !last;
    return all || position - last.position >= EVENTS || now.getTime() - last.at >= MINUTES * 60_000;
  }

  private signed(about: Omit<Anchor, 'algorithm' | 'signature'>): Anchor {
    const { register, organ, position, chain, at } = about;
    const text = ['mingzhang anchor', register, organ, position, chain, at].join('\n');
    return { algorithm: 'ed25519', ...about, signature: sign(null, Buffer.from(text), this.key).toString('base64') };
  }
}

/** The head of a PKCS #8 key of Ed25519 (RFC 8410); the 32 bytes of the key follow. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const signingKey = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });

/** Whole lines, down to the disk; a line that a power cut has left half written stays a line of its own. */
function appendLines(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const out = openSync(file, 'a+', 0o640);
  try {
    writeSync(out, `${isTorn(out) ? '\n' : ''}${lines.join('\n')}\n`);
    fsyncSync(out);
  } finally {
    closeSync(out);
  }
}

/** Looks at the last sign alone: the file grows for years. */
function isTorn(file: number): boolean {
  const last = Buffer.from('\n');
  const { size } = fstatSync(file);
  if (size > 0) readSync(file, last, 0, 1, size - 1);
  return last.toString() !== '\n';
}
