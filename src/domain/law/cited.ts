const REGULATION = '《中华人民共和国政府信息公开条例》';
/** Arts 20, 31 and 36 list items (项); of every other article the number in brackets is a paragraph (款). */
const LISTS_ITEMS: readonly number[] = [20, 31, 36];
const CODE = /^(\d{1,2})(?:\((\d)\))?$/;
const DIGITS = '零一二三四五六七八九';

/** 36 as a text of law writes it: 三十六. From 1 to 99. */
export function inChinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** Articles as a document cites them: `16(2)`, `36(3)` → 《…条例》第十六条第二款、第三十六条第（三）项; what is no such code stays as it is. */
export function cited(articles: readonly string[]): string {
  const ours = articles.filter((article) => CODE.test(article)).map(articleInWords);
  const others = articles.filter((article) => !CODE.test(article));
  return [...(ours.length > 0 ? [REGULATION + ours.join('、')] : []), ...others].join('、');
}

/** What something rests on, in words; null where it rests on no article. */
export const basisOf = (article: string | null): string | null => article && cited([article]);

function articleInWords(code: string): string {
  const [, article, part] = CODE.exec(code) ?? [];
  const inside = part && inChinese(Number(part));
  const place = inside && (LISTS_ITEMS.includes(Number(article)) ? `第（${inside}）项` : `第${inside}款`);
  return `第${inChinese(Number(article))}条${place ?? ''}`;
}
