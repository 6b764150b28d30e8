/** The characters of the form's labels that copies in traditional script write otherwise, by pairs. */
const SCRIPTS =
  '開开規规範范許许處处罰罚強强對对務务項项購购採采總总額额數数據据關关係系為为於于與与請请轉转結结辦办國国' +
  '傳传書书親亲該该屬属類类內内過过詢询無无掌掌補补後后訪访舉举報报訴诉複复重重版版確确認认執执業业會会組组織织' +
  '構构費费離离備备問问題题進进況况動动統统計计確确來来證证級级審审維维糾纠決决發发廢废現现價价單单萬万員员' +
  '訟讼議议條条機机權权護护穩稳說说應应責责號号終终繳缴體体';
const SIMPLIFIED = new Map(
  Array.from({ length: Math.floor([...SCRIPTS].length / 2) }, (_, i) => {
    const [written = '', simple = ''] = [...SCRIPTS].slice(2 * i, 2 * i + 2);
    return [written, simple] as const;
  }),
);

export const simplified = (text: string): string => [...text].map((sign) => SIMPLIFIED.get(sign) ?? sign).join('');

/** What people mean by a label: simplified script, half width, no blanks, quotes or unseen characters. */
export const plainWords = (text: string): string =>
  simplified(text.normalize('NFKC')).replace(/[\s\p{Cc}\p{Cf}"'“”‘’「」*|]/gu, '');

/** Without what stands in brackets: instructions and remarks. */
export const withoutBrackets = (words: string): string => words.replace(/[([【〔][^)\]】〕]{0,200}[)\]】〕]/g, '');

/** A label without its number, `(三)`, `2.` or `四、`. */
export const withoutNumber = (words: string): string =>
  words.replace(/^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.]|\d{1,2}[.、])+/, '');
