import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { FileRefused } from '../ledger-refusals.js';

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const MOST_PAGES = 300;
/** What no report holds and takes; a file that goes beyond was made to exhaust whoever reads it. */
const MOST = { pieces: 200_000, letters: 2_000_000, ms: 20_000, memoryMb: 256 };
const PDFJS = createRequire(import.meta.url);
/** Which characters the codes of fonts that are not embedded stand for; Chinese documents have many of them. */
const CHARACTER_MAPS = join(dirname(PDFJS.resolve('pdfjs-dist/package.json')), 'cmaps/');
const READING_THREAD = `const { workerData: { pdfjs, port } } = require('node:worker_threads');
import(pdfjs).then(({ WorkerMessageHandler }) => { WorkerMessageHandler.initializeFromPort(port); port.start(); });`;

/** The text layer of a pdf as lines, pieces that stand apart separated by blanks, pages by form feeds. Throws `FileRefused`. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  const thread = readingThread(port2);
  const exhausted = tooMuchFor(thread);
  const { port, failed } = heardSafely(port1);
  try {
    const text = await Promise.race([textOver(port, bytes), exhausted, failed]);
    if (text.replaceAll('\f', '').trim() === '') throw new FileRefused('no_text');
    return text;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(
      (error as { name?: string }).name === 'PasswordException' ? 'encrypted_file' : 'damaged_file',
    );
  } finally {
    await thread.terminate();
    port1.close();
  }
}

/** A pdf is taken apart in a thread of its own: what never ends there, or wants all memory, keeps nobody else waiting. */
const readingThread = (port: MessagePort): Worker =>
  new Worker(READING_THREAD, {
    eval: true,
    workerData: { pdfjs: pathToFileURL(PDFJS.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href, port },
    transferList: [port],
    resourceLimits: { maxOldGenerationSizeMb: MOST.memoryMb },
  });

const tooMuchFor = (thread: Worker): Promise<never> =>
  new Promise((_, reject) => {
    const over = () => reject(new FileRefused('exhausting_report'));
    const late = setTimeout(over, MOST.ms);
    thread.once('error', over).once('exit', () => clearTimeout(late));
  });

/** What throws while a message is heard would end the program. */
function heardSafely(port: MessagePort): { port: Pick<MessagePort, 'postMessage'>; failed: Promise<never> } {
  let fail: (error: unknown) => void;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const addEventListener = (_: 'message', hear: (message: { data: unknown }) => void) =>
    port.on('message', (data) => {
      try {
        hear({ data });
      } catch (error) {
        fail(error);
      }
    });
  return { port: Object.assign({ postMessage: port.postMessage.bind(port) }, { addEventListener }), failed };
}

async function textOver(port: Pick<MessagePort, 'postMessage'>, bytes: Buffer): Promise<string> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: VerbosityLevel.ERRORS });
  const { promise } = getDocument({
    worker,
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  const document = await promise;
  const pages: string[] = [];
  const read = { pieces: 0, letters: 0 };
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const pieces: Piece[] = [];
    const text = (await document.getPage(number)).streamTextContent().getReader();
    // not cancelled when it is too much: what is still on its way would find it closed
    for (let next = await text.read(); !next.done; next = await text.read()) {
      const { items } = next.value as TextContent;
      pieces.push(...items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
      read.pieces += items.length;
      read.letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
      if (read.pieces > MOST.pieces || read.letters > MOST.letters) throw new FileRefused('exhausting_report');
    }
    pages.push(linesOf(pieces).join('\n'));
  }
  return pages.join('\f');
}

const pieceOf = (item: { str: string; transform: number[]; width: number; height: number }): Piece => ({
  text: item.str,
  x: item.transform[4] ?? 0,
  y: item.transform[5] ?? 0,
  width: item.width,
  height: item.height || Math.abs(item.transform[3] ?? 0),
});

/** From the top down; what is at most half a character higher or lower stands on the same line. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y <= piece.height / 2) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines.map((line) => lineOf(line.pieces.sort((a, b) => a.x - b.x)));
}

const lineOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, x, height }, i) => {
      const before = pieces[i - 1];
      const apart = before !== undefined && x - before.x - before.width > height / 2;
      return `${apart ? '  ' : ''}${text}`;
    })
    .join('');
