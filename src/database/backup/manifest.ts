import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, reasonOf } from '../cannot-start.js';
import type { Head, Sequence, Table } from './contents.js';

export const FORMAT = 1;
const NAME = 'manifest.json';

/** What a backup says of itself. Beside it lies one file a table, the text form of COPY. */
export interface Manifest {
  about: string;
  format: typeof FORMAT;
  /** The program that wrote it, and the server that it was read from. */
  program: string;
  postgres: string;
  /** The moment, UTC. */
  at: string;
  /** The register, as its anchors name it. */
  register: string;
  /** The version of the schema. */
  migrations: string[];
  /** Which key file opens what is sealed here, and which of its wrapping keys are needed. The file itself is never in a backup. */
  keys: { contained: false; fingerprint: string | null; wrapping: string[] };
  heads: Head[];
  sequences: Sequence[];
  tables: StoredTable[];
}

export interface StoredTable extends Table {
  rows: number;
  bytes: number;
  sha256: string;
}

export const fileOf = ({ name }: Table): string => `${name}.copy`;
export const manifestIn = (folder: string): string => join(folder, NAME);

/** The manifest as it is written: JSON whose last member is the SHA-256 of all that stands before it. */
export function sealed(manifest: Manifest): { text: string; sha256: string } {
  const body = JSON.stringify(manifest, null, 1).replace(/\n}$/, '');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { text: `${body},\n "sha256": "${sha256}"\n}\n`, sha256 };
}

const SEALED = /^([\s\S]*),\n "sha256": "([0-9a-f]{64})"\n\}\n$/;

/** Throws `CannotStart` for one that is missing, damaged or of another format. */
export function readManifest(folder: string): Manifest {
  const [, body, sha256] = SEALED.exec(textOf(folder)) ?? [];
  if (body === undefined || createHash('sha256').update(body).digest('hex') !== sha256)
    throw new CannotStart(`备份的清单 ${manifestIn(folder)} 不完整或者被改动过，没有恢复。`);
  const manifest = JSON.parse(`${body}\n}`) as Manifest;
  if (manifest.format !== FORMAT)
    throw new CannotStart(`备份的格式是第${manifest.format}版，本程序只认第${FORMAT}版：请使用较新的程序。`);
  return manifest;
}

function textOf(folder: string): string {
  try {
    return readFileSync(manifestIn(folder), 'utf8');
  } catch (error) {
    throw new CannotStart(`${folder} 里没有完整的备份（读不到清单 ${NAME}：${reasonOf(error)}）。`);
  }
}

/** The blocks of a table's file; at its end, a `CannotStart` where they are not those that were written. */
export async function* blocksOf(folder: string, table: StoredTable): AsyncGenerator<Buffer> {
  const [path, hash] = [join(folder, fileOf(table)), createHash('sha256')];
  try {
    for await (const block of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      hash.update(block);
      yield block;
    }
  } catch (error) {
    throw new CannotStart(`备份的文件 ${path} 读不了：${reasonOf(error)}。`);
  }
  if (hash.digest('hex') !== table.sha256)
    throw new CannotStart(`备份的文件 ${path} 不完整或者被改动过（SHA-256 与清单不符），没有恢复。`);
}

/** Reads every file to its end. Throws `CannotStart`. */
export async function refuseDamaged(folder: string, { tables }: Manifest): Promise<void> {
  for (const table of tables) for await (const _ of blocksOf(folder, table));
}
