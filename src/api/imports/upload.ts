import type { IncomingMessage } from 'node:http';
import { applyDecorators, UnsupportedMediaTypeException } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FileRefused } from '../../documents/ledger-refusals.js';
import { LARGEST_FILE_MB } from '../../documents/table-file.js';
import { BadRequest } from '../errors.js';

/** A file that a form has sent along. */
export interface Uploaded {
  name: string;
  bytes: Buffer;
}

/** The form around the file has a little. */
const MOST_BYTES = (LARGEST_FILE_MB + 1) * 1e6;
/** So long a name may be; none of its signs is cut in two. */
const FIRST_SIGNS = /^.{0,200}/su;
const TAKES_FILES = /^\/api\/v1\/organs\/:code\/(imports|years\/:year\/opening\/file)$/;

/** Forms with files are taken where files are: unread, so that nothing of them is held before it is known who sends them. */
export function acceptFiles(server: FastifyInstance): void {
  server.addContentTypeParser('multipart/form-data', ({ routeOptions }, payload, done) => {
    if (!TAKES_FILES.test(routeOptions.url ?? '')) return done(new UnsupportedMediaTypeException(), undefined);
    done(null, payload);
  });
}

/** The form is described as one file. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    }),
  );

/** What a reader makes of a file; one that it refuses is a fault of the form. Throws `BadRequest`. */
export async function understood<T>(read: (bytes: Buffer) => Promise<T>, bytes: Buffer): Promise<T> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof FileRefused) throw noFile(error.message);
    throw error;
  }
}

/** The one file of the form. Throws `BadRequest`. */
export async function uploadedFile({ headers, body }: FastifyRequest): Promise<Uploaded> {
  const boundary = /^multipart\/form-data;.*\bboundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(
    headers['content-type'] ?? '',
  )?.[1];
  if (!boundary || !isStream(body)) throw noFile('请以 multipart/form-data 上传一个文件');
  const file = fileIn(await wholeOf(body), boundary);
  if (!file) throw noFile('没有收到文件');
  return file;
}

const noFile = (message: string): BadRequest => new BadRequest([{ field: 'file', message }]);

const isStream = (body: unknown): body is IncomingMessage =>
  typeof (body as { pipe?: unknown } | null)?.pipe === 'function';

async function wholeOf(stream: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > MOST_BYTES) throw noFile(new FileRefused('file_too_large', { limit: LARGEST_FILE_MB }).message);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const BLANK_LINE = '\r\n\r\n';

/** The first part that has a file name. */
function fileIn(body: Buffer, boundary: string): Uploaded | null {
  const mark = Buffer.from(`--${boundary}`);
  for (let start = body.indexOf(mark); start >= 0; ) {
    const next = body.indexOf(mark, start + mark.length);
    if (next < 0) return null;
    const part = body.subarray(start + mark.length + 2, next - 2);
    const end = part.indexOf(BLANK_LINE);
    const name = end < 0 ? null : fileName(part.subarray(0, end).toString('utf8'));
    if (name !== null) return { name, bytes: part.subarray(end + BLANK_LINE.length) };
    start = next;
  }
  return null;
}

/** As the browser says it, without folders and signs that nobody sees. */
function fileName(head: string): string | null {
  const [, extended] = /filename\*=UTF-8''([\w%.~!-]+)/i.exec(head) ?? [];
  const [, plain] = /filename="([^"\r\n]*)"/i.exec(head) ?? [];
  const name = extended ? decoded(extended) : plain;
  if (name === undefined) return null;
  return name
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .match(FIRST_SIGNS)?.[0] as string;
}

/** What is not spelled as it should be stays as it is: it is a name, no more. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
