const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** An article of the Regulation as it is quoted: 36(1) → 《政府信息公开条例》第36条第（一）项; what names its own law stays. */
export function basisSaid(article: string): string {
  const [, number, item] = /^(\d+)(?:\((\d)\))?$/.exec(article) ?? [];
  if (!number) return /^\d/.test(article) ? `《政府信息公开条例》第${article}条` : article;
  return `《政府信息公开条例》第${number}条${item ? `第（${DIGITS[Number(item)]}）项` : ''}`;
}
