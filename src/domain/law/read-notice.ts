import type { HolidayArrangement } from './calendar-year.js';
import { isLegalDate, type LegalDate } from './legal-date.js';

/** What could be read out of the text of a notice; what could not is left out for whoever typed it to fill in. */
export interface NoticeRead {
  year: number | null;
  title: string | null;
  number: string | null;
  publishedOn: LegalDate | null;
  holidays: HolidayArrangement[];
}

const TITLE = /国务院办公厅关于(20\d\d)年[^\s。，]{0,20}安排的通知/;
const NUMBER = /国办发明电〔20\d\d〕\d{1,3}号/;
const PUBLISHED = /(20\d\d)年(\d{1,2})月(\d{1,2})日/g;
const LINE = /^[一二三四五六七八九十]{1,2}、([^：:，。]{2,12})[：:](.*)$/;
const REMARK = /（[^（）]{0,20}）|\([^()]{0,20}\)/g;
const DAY = /(?:(20\d\d)年)?(?:(\d{1,2})月)?(\d{1,2})日/g;

/**
 * Reads 《国务院办公厅关于…年部分节假日安排的通知》 as it is published, one paragraph a holiday:
 * “二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。”
 * Judges nothing: `layDown` does.
 */
export function readNotice(text: string): NoticeRead {
  const plain = text
    .normalize('NFC')
    .replace(/[ \t\u3000]/g, '')
    .replace(/\[(20\d\d)\]/g, '〔$1〕');
  const title = TITLE.exec(plain);
  const year = title ? Number(title[1]) : null;
  const paragraphs = plain.split(/\r?\n/).map((line) => LINE.exec(line.replace(REMARK, '')));
  return {
    year,
    title: title?.[0] ?? null,
    number: NUMBER.exec(plain)?.[0] ?? null,
    publishedOn: [...plain.matchAll(PUBLISHED)].map(([, y, m, d]) => dayOf(y, m, d)).at(-1) ?? null,
    holidays: year === null ? [] : paragraphs.flatMap((found) => (found ? arranged(year, found[1], found[2]) : [])),
  };
}

function arranged(year: number, holiday = '', said = ''): HolidayArrangement[] {
  const sentences = said.split('。');
  const off = sentences.filter((sentence) => sentence.includes('放假')).flatMap((sentence) => daysIn(year, sentence));
  const worked = sentences
    .filter((sentence) => sentence.includes('上班'))
    .flatMap((sentence) => daysIn(year, sentence));
  const [from, through] = [off[0], off.at(-1)];
  if (!from || !through) return [];
  return [{ holiday, from, through, ...(worked.length > 0 && { worked }) }];
}

/** The days that a sentence names; one without a month is of the month before it, one without a year of the year of the notice. */
function daysIn(year: number, sentence: string): LegalDate[] {
  let month: string | undefined;
  return [...sentence.matchAll(DAY)].flatMap(([, y, m, d]) => {
    month = m ?? month;
    return dayOf(y ?? String(year), month, d) ?? [];
  });
}

function dayOf(year = '', month = '', day = ''): LegalDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLegalDate(date) ? date : undefined;
}
