import { promisify } from 'node:util';
import { constants, crc32, inflateRaw } from 'node:zlib';
import { FileRefused } from './ledger-refusals.js';

/** What a zip file may unpack to; judged by its directory before anything is unpacked, and held while unpacking. */
export const ZIP_LIMITS = { entries: 2_000, unpackedBytes: 200_000_000, ratio: 100 } as const;

export interface ZipEntry {
  name: string;
  compressed: boolean;
  size: number;
  packedSize: number;
  crc: number;
  offset: number;
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The directory of a zip file. Throws `FileRefused` for one that is damaged, encrypted or far larger than it looks. */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const entries = orDamaged(() => directoryOf(bytes));
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > Math.min(ZIP_LIMITS.unpackedBytes, bytes.length * ZIP_LIMITS.ratio))
    throw new FileRefused('oversized_xlsx');
  return entries;
}

function directoryOf(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(DIRECTORY_END);
  if (end < 0) throw new FileRefused('damaged_xlsx');
  const count = bytes.readUInt16LE(end + 10);
  if (end + 22 + bytes.readUInt16LE(end + 20) > bytes.length) throw new FileRefused('damaged_xlsx');
  if (count > ZIP_LIMITS.entries) throw new FileRefused('oversized_xlsx');
  const entries: ZipEntry[] = [];
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count; ) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new FileRefused('damaged_xlsx');
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    if (flags & ENCRYPTED) throw new FileRefused('encrypted_file');
    if (method !== STORED && method !== DEFLATED) throw new FileRefused('damaged_xlsx');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      compressed: method === DEFLATED,
      size: bytes.readUInt32LE(at + 24),
      packedSize: bytes.readUInt32LE(at + 20),
      crc: bytes.readUInt32LE(at + 16),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** What an entry holds; never more than the directory said. */
export async function unzipped(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  const packed = orDamaged(() => {
    if (bytes.readUInt32LE(entry.offset) !== LOCAL_ENTRY) throw new FileRefused('damaged_xlsx');
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    return bytes.subarray(start, start + entry.packedSize);
  });
  const content = entry.compressed && entry.size > 0 ? await inflated(packed, entry.size) : packed;
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new FileRefused('damaged_xlsx');
  return content;
}

/** Pieces of Node's own 16 kB would cost a large sheet twice the time, most of it spent on putting them together. */
const LARGEST_PIECE = 1 << 24;

async function inflated(packed: Buffer, size: number): Promise<Buffer> {
  const limits = { maxOutputLength: size, chunkSize: Math.min(Math.max(size, constants.Z_MIN_CHUNK), LARGEST_PIECE) };
  try {
    return await promisify<Buffer, typeof limits, Buffer>(inflateRaw)(packed, limits);
  } catch {
    throw new FileRefused('damaged_xlsx');
  }
}

/** Reading past the end of the file is how a cut or forged directory shows. */
function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const pastTheEnd = /^ERR_(OUT_OF_RANGE|BUFFER_OUT_OF_BOUNDS)$/.test((error as { code?: string }).code ?? '');
    throw pastTheEnd ? new FileRefused('damaged_xlsx') : error;
  }
}

/** A zip file of these parts, not compressed. */
export function zipped(parts: ReadonlyMap<string, Buffer>): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL_ENTRY);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(DIRECTORY_ENTRY);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    locals.push(local, name, content);
    directory.push(central, name);
    offset += 30 + name.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  DIRECTORY_END.copy(end);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
