/** What stands between signs and counts for nothing, in the order of `search_form` in the database, which spells texts as we do. */
const NOTHING = /[ \t\n\r\-_/\\|.,:;!?*#&()[\]{}<>'"〔〕【】《》〈〉「」『』“”‘’、。·…—–]/g;

/** One spelling of a text for searching: full width is half width, capitals are small, blanks and punctuation are nothing. */
export const searchForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase())
    .replace(NOTHING, '');

/** Every two signs that stand side by side, each once; none in a text of one sign. */
export function pairsIn(text: string): string[] {
  const signs = [...searchForm(text)];
  return [...new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))];
}

/** The words of what somebody types, in the spelling they are looked for in; one of a single sign finds too much to be one. */
export const wordsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/\s+/)
      .map(searchForm)
      .filter((word) => [...word].length > 1),
  ),
];
