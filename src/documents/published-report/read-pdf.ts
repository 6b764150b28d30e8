import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FileRefused } from '../ledger-refusals.js';

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const MOST_PAGES = 300;
/** Which characters the codes of fonts that are not embedded stand for; Chinese documents have many of them. */
const CHARACTER_MAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/');

/** The text layer of a pdf as lines, pieces that stand apart separated by blanks, pages by form feeds. Throws `FileRefused`. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))).join('\n'));
    }
    if (pages.every((page) => page.trim() === '')) throw new FileRefused('no_text');
    return pages.join('\f');
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(
      (error as { name?: string }).name === 'PasswordException' ? 'encrypted_file' : 'damaged_file',
    );
  } finally {
    await task.destroy();
  }
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
