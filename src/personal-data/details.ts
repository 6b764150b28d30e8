/**
 * What is kept of one person in one matter, by field: `applicant`, `idType`, `idNo`, `contact`, `agent`, `content`; of a third
 * party `thirdParty`, `contact`, `answer`; of a reply `replyText`; and further columns of a ledger by their heads. Null: known to be empty.
 */
export type Details = Readonly<Record<string, string | null>>;

/** Fields under their own names; what a ledger brings beside them is told of only as `remarks`, for a head may say anything. */
export const DETAIL_FIELDS = {
  applicant: '申请人',
  idType: '证件类型',
  idNo: '证件号码',
  contact: '联系方式',
  agent: '代理人',
  content: '申请内容',
  thirdParty: '第三方',
  answer: '意见内容',
  replyText: '答复书正文',
  remarks: '台账的其他各栏',
} as const;

/** Whether it is a field of ours; every other is the head of a further column. */
const namesField = (field: string): boolean => Object.hasOwn(DETAIL_FIELDS, field);

/** As the log may name them: a field that a clerk has made up is told as `remarks`. */
export const fieldsOf = (fields: readonly string[]): string[] => [
  ...new Set(fields.map((field) => (namesField(field) ? field : 'remarks'))),
];

/** What can be searched by its words: the content and the remarks. */
export const searchedTexts = (details: Details): string[] =>
  Object.entries(details).flatMap(([field, text]) =>
    text && (['content', 'remarks'].includes(field) || !namesField(field)) ? [text] : [],
  );

/** The part of these details that the named fields make; all of them for `undefined`. */
export const partOf = (details: Details, fields?: readonly string[]): Details =>
  Object.fromEntries(
    Object.entries(details).filter(([field]) => !fields || fieldsOf([field]).some((name) => fields.includes(name))),
  );

const HIDDEN = '＊';

/** What everybody sees who has not opened the person: enough to tell two persons apart, too little to know either. */
export const masked = (details: Details): Details =>
  Object.fromEntries(Object.entries(details).map(([field, value]) => [field, value && maskOf(field)(value)]));

function maskOf(field: string): (value: string) => string {
  switch (field) {
    case 'applicant':
    case 'agent':
    case 'thirdParty':
      return maskedName;
    case 'idNo':
      return maskedNumber;
    case 'contact':
      return maskedContact;
    case 'idType':
      return (value) => value;
    default:
      return hiddenText;
  }
}

/** 王＊＊ */
const maskedName = (value: string): string => `${[...value][0]}${HIDDEN.repeat(2)}`;

/** 1201＊＊＊＊＊＊＊＊1234; of a short number only its first sign. */
function maskedNumber(value: string): string {
  const signs = [...value];
  if (signs.length < 12) return `${signs[0]}${HIDDEN.repeat(4)}`;
  return `${signs.slice(0, 4).join('')}${HIDDEN.repeat(8)}${signs.slice(-4).join('')}`;
}

/** 138＊＊＊＊5678; of an address of any kind only its beginning. */
function maskedContact(value: string): string {
  const number = value.normalize('NFKC').replace(/[\s-]/g, '');
  if (/^(\+?86)?1\d{10}$/.test(number)) return `${number.slice(-11, -8)}${HIDDEN.repeat(4)}${number.slice(-4)}`;
  return `${[...value].slice(0, 2).join('')}${HIDDEN.repeat(4)}`;
}

/** Free text may name anybody: only its length is told. */
const hiddenText = (value: string): string => `${HIDDEN.repeat(4)}（${[...value].length}字）`;
