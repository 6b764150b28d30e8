import type { Form } from './forms/form.js';
import type { Check } from './reconcile.js';

/** A number that the running text of a report states about a figure of its tables. */
export interface StatedFigure {
  /** The paragraph, counted from 1. */
  at: string;
  /** The words around it, as written. */
  words: string;
  figure: number;
  /** The figures that it names, to be added up: `table3/received_this_year/total`, `log/channel.online`. */
  means: readonly string[];
}

type Subject = 'applications' | 'review' | 'litigation' | 'both' | 'unclear';

const total = (row: string): string => `table3/${row}/total`;
const SUITS = ['litigation.direct', 'litigation.after_review'];
const ROUTES: Record<Exclude<Subject, 'applications' | 'unclear'>, readonly string[]> = {
  review: ['review'],
  litigation: SUITS,
  both: ['review', ...SUITS],
};

/** Words for a row of Table 三 or for a group of rows: the rows are those whose code begins so. */
const OUTCOMES: readonly [words: RegExp, codes: string][] = [
  [/(?<!主动|不|部分)予以公开/g, 'granted'],
  [/部分(予以)?公开/g, 'partially_granted'],
  [/不予公开/g, 'refused.'],
  [/国家秘密/g, 'refused.state_secret'],
  [/法律、?行政法规禁止公开/g, 'refused.prohibited_by_law'],
  [/三安全一稳定/g, 'refused.endangers_safety_or_stability'],
  [/第三方合法权益/g, 'refused.third_party_rights'],
  [/内部事务信息/g, 'refused.internal_affairs'],
  [/过程性信息/g, 'refused.process_information'],
  [/行政执法案卷/g, 'refused.enforcement_file'],
  [/行政查询事项/g, 'refused.administrative_query'],
  [/无法提供/g, 'unable.'],
  [/不掌握/g, 'unable.not_held'],
  [/没有现成信息/g, 'unable.requires_creation'],
  [/补正后[^，。]{0,8}不明确/g, 'unable.unclear_after_correction'],
  [/不予处理/g, 'not_processed.'],
  [/信访举报投诉/g, 'not_processed.petition_or_complaint'],
  [/重复申请/g, 'not_processed.duplicate'],
  [/公开出版物/g, 'not_processed.public_publication'],
  [/大量反复申请/g, 'not_processed.excessive_repeated'],
  [/确认或重新出具/g, 'not_processed.confirm_or_reissue'],
  [/其他处理/g, 'other'],
];

const RESULTS: readonly [words: RegExp, column: string][] = [
  [/维持/, 'upheld'],
  [/纠正/, 'corrected'],
  [/其他结果/, 'other'],
  [/未审结/, 'pending'],
];

const CHANNELS: readonly [words: RegExp, channels: readonly string[]][] = [
  [/网上|网络|在线|互联网/, ['online']],
  [/信函|邮寄/, ['post_signed', 'post_ordinary']],
  [/当面|现场/, ['in_person']],
  [/传真/, ['fax']],
];

/** A year named in front of a number; what was carried from or into it is a figure of the year of the report. */
const YEAR_NAMED = /(20\d\d)年|(上一?年度?|去年|往年)|本年|今年/g;

/** What compares with another year, counts since another day or counts another thing says nothing about a cell. */
const ANOTHER_MATTER =
  /同比|环比|同期|去年|比上年|较上年|增长|增加|减少|下降|上升|累计|以来|本级|留言|来信|信箱|咨询|热线|提案|建议|(?<!复)议案|主动公开/;

/**
 * The numbers of a text that name what Tables 三 and 四 count: received, answered, carried, outcomes, channels, reviews and
 * suits. A number whose words leave a doubt is passed over: N1 compares, it does not guess.
 */
export function statedFigures(form: Form, paragraphs: readonly string[], year: number | null = null): StatedFigure[] {
  return paragraphs.flatMap((paragraph, i) => inParagraph(form, plain(paragraph), String(i + 1), year));
}

/** W rule N1 (annual-report-form §8): each stated number equals its figure. One check for each that `figureOf` knows. */
export function reconcileStated(
  stated: readonly StatedFigure[],
  figureOf: (ref: string) => number | undefined,
): Check[] {
  return stated.flatMap(({ at, words, figure, means }): Check[] => {
    const figures = means.map(figureOf);
    if (means.length === 0 || figures.some((one) => one === undefined)) return [];
    const sum = figures.reduce<number>((added, one) => added + (one ?? 0), 0);
    const message = `正文“${words}”，表格${means.length > 1 ? '各格之和' : ''}为${sum}`;
    return [{ rule: 'N1', level: 'warning', ok: figure === sum, at, message }];
  });
}

/** A ref such as `table3/received_this_year/total` in the tables of one report. */
export const figureIn =
  (tables: Partial<Record<'table2' | 'table3' | 'table4', Record<string, Record<string, number>>>>) =>
  (ref: string): number | undefined => {
    const [table = '', row = '', column = ''] = ref.split('/');
    return tables[table as keyof typeof tables]?.[row]?.[column];
  };

/** Half-width, without the spaces that a printed page leaves around its numbers, nor brackets between a name and its number. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\(([^()\d]{1,40})\)(?=\d)/g, '$1');

/** A number with the unit that cases are counted in; `件次` and the like count something else. */
const COUNTED = /(\d[\d,]{0,11})(?:件|宗|份|例|起)(?!次|套)/g;

function inParagraph(form: Form, text: string, at: string, year: number | null): StatedFigure[] {
  if (!/申请|复议|诉讼/.test(text)) return [];
  const found: StatedFigure[] = [];
  let subject: Subject | null = null;
  for (const sentence of text.split('。')) {
    let otherYear = false;
    for (const { clause, aside } of clausesOf(sentence)) {
      const numbers = [...countedIn(clause)];
      for (const [i, { words, before, figure }] of numbers.entries()) {
        subject = subjectOf(`${before}0`) ?? (i === 0 ? subjectOf(clause) : null) ?? subject;
        otherYear = isOtherYear(words, year) ?? otherYear;
        const means = ANOTHER_MATTER.test(words) ? [] : meant(form, { subject, otherYear }, before, words, aside);
        if (means.length) found.push({ at, words, figure, means });
      }
      const tail = numbers.at(-1)?.tail ?? clause;
      subject = subjectOf(tail) ?? subject;
      otherYear = isOtherYear(tail, year) ?? otherYear;
    }
  }
  return found;
}

/** Whether the last year that the words name is not that of the report; null where they name none but to carry over. */
function isOtherYear(words: string, year: number | null): boolean | null {
  if (carriedMeant(words) !== null) return null;
  const last = [...words.matchAll(YEAR_NAMED)].at(-1);
  if (!last) return null;
  const [, named, before] = last;
  return before !== undefined || (named !== undefined && year !== null && Number(named) !== year);
}

/** Clauses with what stands in brackets or after the comma behind them. */
function clausesOf(text: string): { clause: string; aside: string }[] {
  const clauses = text.split(/(?<!\d),|,(?!\d{3})|[。;:()!?]/).filter((clause) => clause !== '');
  return clauses.map((clause, i) => ({ clause, aside: clauses[i + 1] ?? '' }));
}

interface Counted {
  /** What stands around the number, as written. */
  words: string;
  /** What stands in front of it and says what it counts. */
  before: string;
  figure: number;
  /** What stands behind it. */
  tail: string;
}

function* countedIn(clause: string): Generator<Counted> {
  const numbers = [...clause.matchAll(COUNTED)];
  for (const [i, number] of numbers.entries()) {
    const from = i === 0 ? 0 : (numbers[i - 1]?.index ?? 0) + (numbers[i - 1]?.[0].length ?? 0);
    const end = number.index + number[0].length;
    const to = i === numbers.length - 1 ? clause.length : end;
    const before = clause.slice(from, number.index);
    yield {
      words: clause.slice(from, to),
      before: i === 0 ? before : before.replace(OF_THE_LAST, ''),
      figure: Number(number[1]?.replaceAll(',', '')),
      tail: clause.slice(end),
    };
  }
}

/** `3件行政复议、2件行政诉讼`: what the number before counts stands behind it. */
const OF_THE_LAST = /^[^、和及]{0,12}(?:复议|诉讼)[^、和及]{0,4}[、和及]/;
/** 复议和诉讼 as one: `行政复议、行政诉讼3件`. */
const TOGETHER =
  /复议[^、]{0,4}(?:、|和|及|与|或)[^、]{0,12}(?:诉讼|应诉)|(?:诉讼|应诉)[^、]{0,4}(?:、|和|及|与|或)[^、]{0,12}复议/;

function subjectOf(words: string): Subject | null {
  const bare = words.replace(/(?:未经|经过?)(?:行政)?复议|(?:行政)?复议后/g, '');
  const [review, suit] = [/复议/.test(bare), /诉讼|应诉|起诉/.test(bare)];
  if (review && suit) return TOGETHER.test(bare) ? 'both' : 'unclear';
  if (review) return 'review';
  if (suit) return 'litigation';
  return /公开申请|依申请公开|申请公开|申请\d|新收申请/.test(words) ? 'applications' : null;
}

/** The figures that the words before a number, or right behind it, name; none where that is not certain. */
function meant(
  form: Form,
  { subject, otherYear }: { subject: Subject | null; otherYear: boolean },
  before: string,
  words: string,
  aside: string,
): string[] {
  if (subject === null || subject === 'unclear') return [];
  const carried = subject === 'applications' ? carriedMeant(words) : null;
  if (carried) return [total(carried)];
  if (otherYear) return [];
  if (subject !== 'applications') return casesMeant(subject, before);
  const outcomes = outcomesMeant(form, before);
  if (outcomes.length) return outcomes.map(total);
  const channel = CHANNELS.filter(([word]) => word.test(before));
  if (channel.length === 1) return (channel[0]?.[1] ?? []).map((one) => `log/channel.${one}`);
  return countMeant(before, aside);
}

/** `3件结转下年度` and `结转下年度3件`; what came over from the year before. */
function carriedMeant(words: string): string | null {
  const next = /(结转|顺延|转入|延续|转)(至|到|入)?(下|次|明|20\d\d年)/.test(words);
  const last = /(上一?年度?|上年末|20\d\d年度?)(的|未办结)?(结转|转入|遗留|转接)|结转上(一)?年/.test(words);
  if (next === last) return null;
  return next ? 'carried_to_next_year' : 'carried_from_last_year';
}

function countMeant(before: string, aside: string): string[] {
  const [received, answered] = [
    /收到|受理|接收|接到|新收|收悉|登记/.test(before),
    /答复|办结|回复|办理完毕/.test(before),
  ];
  if (received === answered) return [];
  if (answered) return /应答复|应当|未|拟/.test(before) ? [] : [total('total_handled')];
  if (!/申请/.test(before)) return [];
  const withCarried = /^(包?含|包括)(上|20\d\d年).{0,4}(结转|转入)/.test(aside);
  return [total('received_this_year'), ...(withCarried ? [total('carried_from_last_year')] : [])];
}

/** The rows named, each once; a leaf takes the place of the group it is in. */
function outcomesMeant(form: Form, before: string): string[] {
  const named = OUTCOMES.flatMap(([words, codes]) => [...before.matchAll(words)].map(() => codes));
  const finest = named.filter((codes) => !named.some((other) => other !== codes && other.startsWith(codes)));
  const rows = form.table3.filter(({ code, counts }) => counts === 'closed' && finest.some((one) => begins(code, one)));
  return /以外|除/.test(before) ? [] : rows.map(({ code }) => code);
}

const begins = (code: string, named: string): boolean =>
  named.endsWith('.') ? code.startsWith(named) : code === named || (named === 'other' && code.startsWith('other.'));

function casesMeant(subject: keyof typeof ROUTES, before: string): string[] {
  const results = RESULTS.filter(([words]) => words.test(before));
  if (results.length > 1) return [];
  const column = results[0]?.[1] ?? 'total';
  if (column === 'total' && !/复议|诉讼|应诉|起诉/.test(before)) return [];
  const route = /未经复议|直接起诉/.test(before)
    ? ['litigation.direct']
    : /复议后/.test(before)
      ? ['litigation.after_review']
      : ROUTES[subject];
  return route.map((one) => `table4/${one}/${column}`);
}
