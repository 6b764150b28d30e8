import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart, reasonOf } from '../database/cannot-start.js';

/** What the key file holds, each key as base64 of 32 bytes. */
interface KeyFile {
  about: string;
  /** All named keys derive from it; it stays for good. */
  root: string;
  /** The id of the key that wraps new persons. */
  current: string;
  /** The keys that wrap the keys of persons, by id: one a year, or one a rotation. */
  wrapping: Record<string, string>;
}

const ABOUT = '明账的密钥。丢失后个人信息再也不能读取；请与数据库分开备份，不要让无关人员读到。';
const BYTES = 32;
const SECOND = 1_000;

/** The keys from outside the database. Other processes may rotate them: a file that has changed is read again. */
export class Keys {
  private content: KeyFile;
  private seen: { at: number; changed: number };

  private constructor(readonly place: string) {
    this.content = readKeyFile(place);
    this.seen = { at: Date.now(), changed: changedAt(place) };
  }

  /** Null where there is no such file. Throws `CannotStart` for one that cannot be read. */
  static read(place: string): Keys | null {
    return changedAt(place) === 0 ? null : new Keys(place);
  }

  /** A new file, readable by its owner alone; the one already there where somebody was quicker. Throws `CannotStart`. */
  static make(place: string, year: number): Keys {
    const first = String(year);
    const content = { about: ABOUT, root: fresh(), current: first, wrapping: { [first]: fresh() } };
    try {
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
      const beside = writtenBeside(place, content);
      try {
        linkSync(beside, place);
        keepDirectory(place);
      } catch (error) {
        if ((error as { code?: string }).code !== 'EEXIST') throw error;
      } finally {
        unlinkSync(beside);
      }
    } catch (error) {
      throw new CannotStart(`密钥文件 ${place} 写不了：${reasonOf(error)}`);
    }
    return new Keys(place);
  }

  /** The key that wraps new persons. */
  get current(): { id: string; key: Buffer } {
    this.readAgainIfChanged();
    const { current } = this.content;
    return { id: current, key: this.wrapping(current) };
  }

  /** The ids of the wrapping keys, oldest first. */
  get ids(): string[] {
    this.readAgainIfChanged();
    return Object.keys(this.content.wrapping);
  }

  /** A wrapping key by its id. Throws where the file does not hold it. */
  wrapping(id: string): Buffer {
    if (!Object.hasOwn(this.content.wrapping, id)) this.readAgain();
    const key = Object.hasOwn(this.content.wrapping, id) ? this.content.wrapping[id] : undefined;
    if (!key) throw new Error(`密钥文件里没有编号为“${id}”的密钥，请找回含有它的密钥文件。`);
    return Buffer.from(key, 'base64');
  }

  /** 32 bytes for one purpose (`totp`, `csrf`, `anchors` …), always the same, that tell nothing of one another. */
  named(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', Buffer.from(this.content.root, 'base64'), '', `mingzhang ${purpose}`, BYTES));
  }

  /** Tells key files apart and gives nothing away; a database remembers which one it belongs to. */
  get fingerprint(): Buffer {
    return createHmac('sha256', this.named('fingerprint')).digest();
  }

  /** Adds a wrapping key and makes it the current one; the older ones stay, for backups are wrapped by them. Gives its id. */
  rotate(year: number): string {
    this.readAgain();
    const { wrapping } = this.content;
    const taken = (id: string) => Object.hasOwn(wrapping, id);
    let id = String(year);
    for (let n = 2; taken(id); n++) id = `${year}-${n}`;
    const content = { ...this.content, current: id, wrapping: { ...wrapping, [id]: fresh() } };
    renameSync(writtenBeside(this.place, content), this.place);
    keepDirectory(this.place);
    this.readAgain();
    return id;
  }

  private readAgainIfChanged(): void {
    if (Date.now() - this.seen.at < SECOND) return;
    this.seen.at = Date.now();
    if (changedAt(this.place) !== this.seen.changed) this.readAgain();
  }

  private readAgain(): void {
    this.seen.changed = changedAt(this.place);
    this.content = readKeyFile(this.place);
  }
}

const fresh = (): string => randomBytes(BYTES).toString('base64');

/** Milliseconds; 0 for a file that is not there. */
const changedAt = (place: string): number => statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Writes a whole file beside its place, down to the disk; gives where. */
function writtenBeside(place: string, content: KeyFile): string {
  const beside = `${place}.${randomBytes(6).toString('hex')}`;
  const file = openSync(beside, 'wx', 0o600);
  writeSync(file, `${JSON.stringify(content, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  return beside;
}

/** A name, too, must outlive a power cut. Windows has no such call. */
function keepDirectory(place: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(dirname(place), 'r');
  fsyncSync(directory);
  closeSync(directory);
}

function readKeyFile(place: string): KeyFile {
  try {
    const content = JSON.parse(readFileSync(place, 'utf8'));
    if (isKeyFile(content)) return content;
  } catch (error) {
    if ((error as { code?: string }).code) throw new CannotStart(`密钥文件 ${place} 读不了：${reasonOf(error)}`);
  }
  throw new CannotStart(`密钥文件 ${place} 不完整或者不是明账的密钥文件，请从备份恢复。`);
}

function isKeyFile(content: unknown): content is KeyFile {
  const { root, current, wrapping } = (content ?? {}) as Partial<KeyFile>;
  return isKey(root) && Object.values(wrapping ?? {}).every(isKey) && isKey(wrapping?.[current ?? '']);
}

const isKey = (text: unknown): boolean => typeof text === 'string' && Buffer.from(text, 'base64').length === BYTES;
