import { createPrivateKey, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
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

/** Reads anchors without the code that wrote them. Rejects with what the file system says. */
export async function readAnchors(file: string, register: string, seed: Buffer): Promise<AnchorFile> {
  const found: AnchorFile = { byOrgan: new Map(), forged: [], unreadable: [], foreign: 0 };
  const key = publicKey(seed);
  for await (const { no, text } of linesOf(file)) {
    const anchor = parsed(text);
    if (!anchor) found.unreadable.push(no);
    else if (!isSigned(anchor, key)) found.forged.push({ line: no, organ: anchor.organ, position: anchor.position });
    else if (anchor.register !== register) found.foreign += 1;
    else keep(found.byOrgan, anchor);
  }
  for (const anchors of found.byOrgan.values()) anchors.sort((one, other) => one.position - other.position);
  return found;
}

/** Several programs that write one file say the same again and again. */
function keep(byOrgan: AnchorFile['byOrgan'], { organ, position, chain }: Line): void {
  const known = byOrgan.get(organ);
  const last = known?.at(-1);
  if (!known) byOrgan.set(organ, [{ position, chain }]);
  else if (last?.position !== position || last.chain !== chain) known.push({ position, chain });
}

/** A file of years is longer than any text may be. */
async function* linesOf(file: string): AsyncGenerator<{ no: number; text: string }> {
  let [no, rest] = [0, ''];
  for await (const piece of createReadStream(file, 'utf8')) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      no += 1;
      if (text !== '') yield { no, text };
    }
  }
  if (rest !== '') yield { no: no + 1, text: rest };
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

/** Where the log of each organ stood when it was last anchored. */
export type Newest = Map<number, Anchored & { at: string }>;

/** Only what counts is proved, and one signature takes longer than reading a hundred lines; where one is not ours, all are looked at. */
async function newestAnchors(file: string, register: string, seed: Buffer): Promise<Newest> {
  const key = publicKey(seed);
  const newest = await newestOf(file, register, () => true);
  if ([...newest.values()].every((anchor) => isSigned(anchor, key))) return newest;
  return newestOf(file, register, (anchor) => isSigned(anchor, key));
}

async function newestOf(file: string, register: string, counts: (anchor: Line) => boolean): Promise<Map<number, Line>> {
  const newest = new Map<number, Line>();
  for await (const { text } of linesOf(file)) {
    const anchor = parsed(text);
    if (anchor?.register !== register || anchor.position < (newest.get(anchor.organ)?.position ?? 0)) continue;
    if (counts(anchor)) newest.set(anchor.organ, anchor);
  }
  return newest;
}

/**
 * A log that is shorter than an anchor says, or says something else there, has lost its end or goes on from an older backup:
 * whoever goes on with it forks it. Gives the newest anchor of each organ. Throws `CannotStart`.
 */
export async function refuseOlderLog(db: Pool, { file, seed }: { file: string; seed: Buffer }): Promise<Newest> {
  if (!existsSync(file)) return new Map();
  const heads = 'select r.register_id as register, h.organ, h.pos from register r left join log_heads() h on true';
  const { rows } = await db.query<{ register: string; organ: number; pos: number }>(heads);
  const newest = await newestAnchors(file, rows[0]?.register ?? '', seed);
  const positions = new Map(rows.map(({ organ, pos }) => [organ, pos]));
  for (const [organ, { position, chain }] of newest) {
    const found = positions.get(organ) ?? 0;
    if (found < position)
      throw new CannotStart(
        `数据库比锚点文件 ${file} 旧：机关${organ}的日志只到第${found}条，锚点记有第${position}条。${REMEDY}`,
      );
    const { rows: there } = await readerOf(db, organ).query('select chain_at($1, $2) as chain', [organ, position]);
    if (there[0].chain !== chain)
      throw new CannotStart(
        `数据库与锚点文件 ${file} 不符：机关${organ}的日志第${position}条不是锚点所记的那一条，可能是恢复较旧的备份以后又有登记。${REMEDY}`,
      );
  }
  return newest;
}

const REMEDY = '请恢复较新的备份；确实要从这里继续的，先把锚点文件移走并留存。';
