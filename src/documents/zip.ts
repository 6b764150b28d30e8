import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { constants, crc32, createDeflateRaw, inflateRaw } from 'node:zlib';
import { FileRefused } from './ledger-refusals.js';

/** What a zip file may unpack to; judged by its directory before anything is unpacked, and held while unpacking. */
const ZIP_LIMITS = { entries: 2_000, unpackedBytes: 200_000_000, ratio: 100 } as const;

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
  return Buffer.concat([...locals, ...directory, directoryEnd(parts.size, size, offset)]);
}

/** A part of a zip file that is written as it comes. */
export interface StreamedPart {
  name: string;
  content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

const DATA_DESCRIPTOR = 0x08074b50;
const SIZES_FOLLOW = 8;

/** A zip file of these parts, packed while they come; nothing is held but what is on its way. Parts stay below 4 GB. */
export async function* zipStream(parts: Iterable<StreamedPart>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const local = localHeader(Buffer.from(name));
    const sizes = { crc: 0, size: 0, packed: 0 };
    yield local;
    for await (const packed of deflated(content, sizes)) {
      sizes.packed += packed.length;
      yield packed;
    }
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(DATA_DESCRIPTOR);
    const [crc, packed, size] = [sizes.crc, sizes.packed, sizes.size];
    for (const [i, figure] of [crc, packed, size].entries()) descriptor.writeUInt32LE(figure, 4 + 4 * i);
    yield descriptor;
    directory.push(centralHeader(local, descriptor.subarray(4), offset));
    offset += local.length + packed + descriptor.length;
  }
  const whole = Buffer.concat(directory);
  yield Buffer.concat([whole, directoryEnd(directory.length, whole.length, offset)]);
}

async function* deflated(content: StreamedPart['content'], sizes: { crc: number; size: number }) {
  const deflate = createDeflateRaw();
  async function* counted() {
    for await (const chunk of content) {
      sizes.crc = crc32(chunk, sizes.crc);
      sizes.size += chunk.length;
      yield chunk;
    }
  }
  const fed = pipeline(counted, deflate);
  fed.catch(() => {}); // the loop below fails with it
  yield* deflate as AsyncIterable<Buffer>;
  await fed;
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_ENTRY);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(SIZES_FOLLOW, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(FIRST_DAY, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** 1 January 1980: a zip file knows no earlier one, and a file that is made twice is the same. */
const FIRST_DAY = 0x21;

function centralHeader(local: Buffer, sizes: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(DIRECTORY_ENTRY);
  header.writeUInt16LE(20, 4);
  local.copy(header, 6, 4, 14);
  sizes.copy(header, 16);
  local.copy(header, 28, 26, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, local.subarray(30)]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  DIRECTORY_END.copy(end);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
