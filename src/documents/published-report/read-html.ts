import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type PageLine, paragraph } from './page-line.js';

type Node = DefaultTreeAdapterTypes.Node;

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'select', 'textarea', '#comment']);
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** No page is nested deeper; what is was made to exhaust whoever reads it. */
const DEEPEST = 400;
/** A cell with more text than any label of the form holds the page, not a figure. */
const LONGEST_CELL = 300;

/** The paragraphs and tables of a web page as they are seen. Tables that only lay out the page are passed through. */
export function htmlLines(html: string): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  const end = () => {
    if (text.trim() !== '') lines.push(paragraph(text));
    text = '';
  };
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST || UNSEEN.has(node.nodeName)) return;
    if ('value' in node) {
      text += node.value.replace(/[\r\n\t ]+/g, ' ');
      return;
    }
    const block = BLOCKS.has(node.nodeName);
    if (block) end();
    if (node.nodeName === 'tr' && holdsFigures(node)) lines.push({ cells: cellsOf(node), row: true });
    else for (const child of childrenOf(node)) walk(child, depth + 1);
    if (block) end();
  };
  walk(parse(html), 0);
  return lines;
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const cellsOf = (row: Node): string[] =>
  childrenOf(row)
    .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
    .map((cell) => textIn(cell, 0).trim());

/** A row whose cells are short and hold no table of their own. */
const holdsFigures = (row: Node): boolean =>
  !contains(row, 'table', 0) && cellsOf(row).every((cell) => cell.length <= LONGEST_CELL);

const contains = (node: Node, name: string, depth: number): boolean =>
  depth <= DEEPEST && childrenOf(node).some((child) => child.nodeName === name || contains(child, name, depth + 1));

function textIn(node: Node, depth: number): string {
  if (depth > DEEPEST || UNSEEN.has(node.nodeName)) return '';
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  return childrenOf(node)
    .map((child) => textIn(child, depth + 1))
    .join('');
}
