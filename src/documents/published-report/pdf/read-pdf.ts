import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFPageProxy, TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { FileRefused } from '../../ledger-refusals.js';
import type { PageLine } from '../page-line.js';
import { linesOfPages, type Piece } from './drawn-page.js';
import { type Rule, rulesDrawn } from './drawn-rules.js';

const MOST_PAGES = 300;
/** What no report holds and takes; a file that goes beyond was made to exhaust whoever reads it. */
const MOST = { pieces: 200_000, letters: 2_000_000, operations: 200_000, ms: 20_000, memoryMb: 256 };
const PDFJS = createRequire(import.meta.url);
/** Which characters the codes of fonts that are not embedded stand for; Chinese documents have many of them. */
const CHARACTER_MAPS = join(dirname(PDFJS.resolve('pdfjs-dist/package.json')), 'cmaps/');
const READING_THREAD = `const { workerData: { pdfjs, port } } = require('node:worker_threads');
import(pdfjs).then(({ WorkerMessageHandler }) => { WorkerMessageHandler.initializeFromPort(port); port.start(); });`;

/**
 * The lines and the rows of tables of a pdf with a text layer. What is drawn on its pages is a help only: a document that
 * draws too much is read without. Throws `FileRefused`.
 */
export async function pdfLines(bytes: Buffer): Promise<PageLine[]> {
  const { port1, port2 } = new MessageChannel();
  const thread = readingThread(port2);
  const exhausted = tooMuchFor(thread);
  const { port, failed } = heardSafely(port1);
  try {
    const pages = await Promise.race([textOver(port, bytes), exhausted, failed]);
    if (pages.every(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))) throw new FileRefused('no_text');
    const rules = await Promise.race([rulesOn(pages), exhausted, failed]).catch(() => []);
    return linesOfPages(pages.map(({ page, pieces }, i) => ({ view: page.view, pieces, rules: rules[i] ?? [] })));
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

/** What throws while a message is heard would end the program; what is drawn is counted as it comes. */
function heardSafely(port: MessagePort): { port: Pick<MessagePort, 'postMessage'>; failed: Promise<never> } {
  let fail: (error: unknown) => void;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  let operations = 0;
  const addEventListener = (_: 'message', hear: (message: { data: unknown }) => void) =>
    port.on('message', (data: { chunk?: { fnArray?: unknown[] } }) => {
      try {
        operations += data.chunk?.fnArray?.length ?? 0;
        if (operations > MOST.operations) throw new FileRefused('exhausting_report');
        hear({ data });
      } catch (error) {
        fail(error);
      }
    });
  return { port: Object.assign({ postMessage: port.postMessage.bind(port) }, { addEventListener }), failed };
}

interface TextOfPage {
  page: PDFPageProxy;
  pieces: Piece[];
}

async function textOver(port: Pick<MessagePort, 'postMessage'>, bytes: Buffer): Promise<TextOfPage[]> {
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
    maxImageSize: 1,
    stopAtErrors: false,
  });
  const document = await promise;
  const pages: TextOfPage[] = [];
  const read = { pieces: 0, letters: 0 };
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const pieces: Piece[] = [];
    const page = await document.getPage(number);
    const text = page.streamTextContent({ includeMarkedContent: true }).getReader();
    // not cancelled when it is too much: what is still on its way would find it closed
    for (let next = await text.read(); !next.done; next = await text.read()) {
      const { items } = next.value as TextContent;
      pieces.push(...items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
      read.pieces += items.length;
      read.letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
      if (read.pieces > MOST.pieces || read.letters > MOST.letters) throw new FileRefused('exhausting_report');
    }
    pages.push({ page, pieces });
  }
  return pages;
}

/** The lines drawn on each page; pictures are passed over. */
async function rulesOn(pages: readonly TextOfPage[]): Promise<Rule[][]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const rules: Rule[][] = [];
  for (const { page, pieces } of pages) {
    rules.push(pieces.length ? rulesDrawn(await page.getOperatorList({ annotationMode: 0 }), OPS) : []);
    page.cleanup();
  }
  return rules;
}

const pieceOf = (item: { str: string; transform: number[]; width: number; height: number }): Piece => ({
  text: item.str,
  x: item.transform[4] ?? 0,
  y: item.transform[5] ?? 0,
  width: item.width,
  height: item.height || Math.abs(item.transform[3] ?? 0),
});
