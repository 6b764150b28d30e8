import { AlignmentType, HeadingLevel } from 'docx';
import type { Paper } from '../domain/applications/papers/paper.js';
import { FACE, LINE, line, OF_TEXT, officialDocx, SIZE, SPACED, titleLine } from './official-docx.js';

const text = (words: string) => ({ text: words, face: FACE.text, size: SIZE.text });
const CENTRED = { ...SPACED, alignment: AlignmentType.CENTER };
const RIGHT = { ...SPACED, alignment: AlignmentType.RIGHT, keepNext: true };
const FIRST_OF_CLOSING = { ...RIGHT, spacing: { ...SPACED.spacing, before: LINE } };

/** A paper as a Word document that the clerk completes: what is blank stands in 〔〕; the seal goes over organ and date. */
export const paperToDocx = (paper: Paper): Promise<Buffer> =>
  officialDocx({
    title: paper.title,
    organ: paper.organ,
    children: [
      titleLine(paper.organ, 0),
      titleLine(paper.title, LINE / 2, { heading: HeadingLevel.TITLE }),
      line(text(paper.docNo), CENTRED),
      line(text(`${paper.addressee}：`), { ...SPACED, spacing: { ...SPACED.spacing, before: LINE } }),
      ...paper.paragraphs.map((words) => line(text(words), OF_TEXT)),
      line(text(`${paper.organ}（印章）`), FIRST_OF_CLOSING),
      line(text(paper.on), RIGHT),
      line(text(`（联系人、电话：${paper.contact}）`), OF_TEXT),
    ],
  });
