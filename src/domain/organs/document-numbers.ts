import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';

/** Documents that go out under a number (documents.md §1), with the suffix that tells the kind where an organ has said nothing. */
export const DOCUMENT_KINDS = {
  reply: { label: '答复书', suffix: '告' },
  record_correction_reply: { label: '更正（转送）告知书', suffix: '更' },
  correction_notice: { label: '补正告知书', suffix: '补' },
  extension_notice: { label: '延期答复告知书', suffix: '延' },
  third_party_letter: { label: '第三方意见征询书', suffix: '征' },
  joint_organ_letter: { label: '征求其他机关意见书', suffix: '商' },
  fee_notice: { label: '收费通知书', suffix: '费' },
  termination: { label: '不再处理告知书', suffix: '终' },
  withdrawal_confirm: { label: '撤回确认书', suffix: '撤' },
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** How a kind is written where the scheme does not write all kinds alike. */
export interface KindMark {
  readonly prefix?: string;
  /** Empty: none. */
  readonly suffix?: string;
}

/**
 * `per_application`: all documents of an application bear its serial of the year of its receipt, the suffix tells the kind.
 * `per_kind`: each kind counts for itself in the year of issue. Prefix + 〔year〕 + 第 + serial + 号 + -suffix.
 */
export interface NumberScheme {
  readonly per: 'application' | 'kind';
  /** 机关代字, such as 某科公开. */
  readonly prefix: string;
  /** Written with 第 before the serial. */
  readonly ordinal: boolean;
  readonly kinds?: Readonly<Partial<Record<DocumentKind, KindMark>>>;
}

export interface DocumentNumber {
  prefix: string;
  year: number;
  ordinal: boolean;
  serial: number;
  suffix: string | null;
}

const PREFIX = /^[\p{L}\p{N}]{1,20}$/u;
const SUFFIX = /^[\p{L}\p{N}]{0,10}$/u;
const KINDS = Object.keys(DOCUMENT_KINDS) as DocumentKind[];

/**
 * No two documents may come to the same number. Throws `number_scheme_words` (a prefix or suffix that is none),
 * `number_scheme_ambiguous` (two kinds that would be written alike).
 */
export function checkedScheme(scheme: NumberScheme): NumberScheme {
  const marks = KINDS.map((kind) => markOf(scheme, kind));
  if (!marks.every(({ prefix, suffix }) => PREFIX.test(prefix) && SUFFIX.test(suffix)))
    throw new Refusal('number_scheme_words');
  const ofOneSeries = scheme.per === 'application' && marks.some(({ prefix }) => prefix !== scheme.prefix);
  const written = new Set(marks.map(({ prefix, suffix }) => `${prefix} ${suffix}`));
  if (ofOneSeries || written.size < marks.length) throw new Refusal('number_scheme_ambiguous');
  return scheme;
}

/** The scheme that holds on `day`, null where there is none; `changes` in the order of their days. */
export const schemeOn = (
  day: LegalDate,
  changes: readonly { on: LegalDate; scheme: NumberScheme | null }[],
): NumberScheme | null => changes.findLast(({ on }) => on <= day)?.scheme ?? null;

/** How a kind of document is written under the scheme. */
export function markOf({ prefix, kinds }: NumberScheme, kind: DocumentKind): Required<KindMark> {
  const mark = kinds?.[kind];
  return { prefix: mark?.prefix ?? prefix, suffix: mark?.suffix ?? DOCUMENT_KINDS[kind].suffix };
}

/** Where the next serial comes from, and what stands before and after it. */
export interface Series {
  readonly series: string;
  readonly before: string;
  readonly after: string;
}

/** The series of a kind of document in a year; all kinds of a `per_application` scheme draw from one. */
export function seriesOf(scheme: NumberScheme, kind: DocumentKind, year: number): Series {
  const { prefix, suffix } = markOf(scheme, kind);
  const before = `${prefix}〔${year}〕${scheme.ordinal ? '第' : ''}`;
  const after = `号${suffix && `-${suffix}`}`;
  return { series: scheme.per === 'application' ? before : before + after, before, after };
}

/** A number as it is printed: no leading zeros (GB/T 9704). */
export const documentNumber = ({ prefix, year, ordinal, serial, suffix }: DocumentNumber): string =>
  `${prefix}〔${year}〕${ordinal ? '第' : ''}${serial}号${suffix ? `-${suffix}` : ''}`;

const WRITTEN =
  /^([^〔（(［[\s]{1,40})\s?[〔（(［[](\d{4})[〕）)］\]]\s?(第?)\s?0{0,5}(\d{1,6})\s?号(?:[-—－]([^\s-]{1,20}))?$/u;

/** A number as people write it: 〔〕 or （） or [], full-width or plain digits. Null for what is none. */
export function parsedNumber(text: string): DocumentNumber | null {
  const [, prefix, year, ordinal, serial, suffix] = WRITTEN.exec(text.normalize('NFKC').trim()) ?? [];
  if (!prefix || !year || !serial) return null;
  return { prefix, year: Number(year), ordinal: ordinal === '第', serial: Number(serial), suffix: suffix ?? null };
}

/** Under a `per_kind` scheme a number bears the year of issue (documents.md §3); what is no number of that form is let be. */
export const isOfYear = (text: string | null, { per }: NumberScheme, year: number): boolean =>
  per === 'application' || text === null || (parsedNumber(text)?.year ?? year) === year;

/**
 * The number of a further document of an application under a `per_application` scheme: its serial is that of an earlier one, and
 * a second document of a kind is told apart (-告2). Null where none of `earlier` is of that scheme and year: then a serial is drawn.
 */
export function numberLike(
  earlier: readonly string[],
  scheme: NumberScheme,
  kind: DocumentKind,
  year: number,
): string | null {
  const { prefix, suffix } = markOf(scheme, kind);
  const known = earlier.flatMap((text) => parsedNumber(text) ?? []);
  const first = known.find((number) => number.prefix === prefix && number.year === year);
  if (!first) return null;
  const taken = new Set(known.filter(({ serial }) => serial === first.serial).map((number) => number.suffix ?? ''));
  let nth = 1;
  while (taken.has(nth === 1 ? suffix : `${suffix}${nth}`)) nth += 1;
  const own = { prefix, year, ordinal: scheme.ordinal, serial: first.serial };
  return documentNumber({ ...own, suffix: (nth === 1 ? suffix : `${suffix}${nth}`) || null });
}
