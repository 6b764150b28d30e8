import { createPrivateKey, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import { CannotStart } from '../database/cannot-start.js';
import { readerOf } from '../database/with-organ.js';

/** What the anchors of a register say of the log of one organ, each position once. */
export interface Anchored {
  position: number;
  /** Hex; the same position twice with different values is itself a fault. */
  chain: string;
}

export interface AnchorFile {
  byOrgan: Map<number, Anchored[]>;
  /** Lines whose signature is not ours: changed, or signed with another key. */
  forged: { line: number; organ: number; position: number }[];
  /** Lines that are no anchors: a power cut leaves half a line. */
  unreadable: number[];
  /** Anchors of other registers: a data directory outlives its database. */
  foreign: number;
}

/** Reads anchors without the code that wrote them. Throws what the file system says. */
export function readAnchors(file: string, register: string, seed: Buffer): AnchorFile {
  const found: AnchorFile = { byOrgan: new Map(), forged: [], unreadable: [], foreign: 0 };
  const key = publicKey(seed);
  for (const [i, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text === '') continue;
    const anchor = parsed(text);
    if (!anchor) found.unreadable.push(i + 1);
    else if (!isSigned(anchor, key)) found.forged.push({ line: i + 1, organ: anchor.organ, position: anchor.position });
    else if (anchor.register !== register) found.foreign += 1;
    else found.byOrgan.set(anchor.organ, [...(found.byOrgan.get(anchor.organ) ?? []), anchor]);
  }
  for (const anchors of found.byOrgan.values()) anchors.sort((one, other) => one.position - other.position);
  return found;
}

interface Line extends Anchored {
  register: string;
  organ: number;
  at: string;
  signature: string;
}

function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text);
    const whole = Number.isSafeInteger(line.organ) && Number.isSafeInteger(line.position);
    return whole && typeof line.signature === 'string' ? line : null;
  } catch {
    return null;
  }
}

function isSigned({ register, organ, position, chain, at, signature }: Line, key: KeyObject): boolean {
  const text = `mingzhang anchor\n${register}\n${organ}\n${position}\n${chain}\n${at}`;
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

function publicKey(seed: Buffer): KeyObject {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

/**
 * A log that is shorter than an anchor says, or says something else there, has lost its end or goes on from an older backup:
 * whoever goes on with it forks it. Throws `CannotStart`.
 */
export async function refuseOlderLog(db: Pool, { file, seed }: { file: string; seed: Buffer }): Promise<void> {
  if (!existsSync(file)) return;
  const heads = 'select r.register_id as register, h.organ, h.pos from register r left join log_heads() h on true';
  const { rows } = await db.query<{ register: string; organ: number; pos: number }>(heads);
  const { byOrgan } = readAnchors(file, rows[0]?.register ?? '', seed);
  const positions = new Map(rows.map(({ organ, pos }) => [organ, pos]));
  for (const [organ, anchors] of byOrgan) {
    const [found, last] = [positions.get(organ) ?? 0, anchors.at(-1) as Anchored];
    if (found < last.position)
      throw new CannotStart(
        `数据库比锚点文件 ${file} 旧：机关${organ}的日志只到第${found}条，锚点记有第${last.position}条。${REMEDY}`,
      );
    const { rows: there } = await readerOf(db, organ).query('select chain_at($1, $2) as chain', [organ, last.position]);
    if (there[0].chain !== last.chain)
      throw new CannotStart(
        `数据库与锚点文件 ${file} 不符：机关${organ}的日志第${last.position}条不是锚点所记的那一条，可能是恢复较旧的备份以后又有登记。${REMEDY}`,
      );
  }
}

const REMEDY = '请恢复较新的备份；确实要从这里继续的，先把锚点文件移走并留存。';
