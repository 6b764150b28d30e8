/** A line of a form: what is asked, and what stands in its field, line by line; nothing where it is written by hand. */
export interface Row {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A form as it is printed; what stands in 〔〕 or on ＿, and every empty field, is filled in by hand. */
export interface Sheet {
  readonly title: string;
  /** Under the title: which application it belongs to. */
  readonly under: string;
  readonly organ: string;
  readonly rows: readonly Row[];
  /** Of what day it tells, in words; null of a form that somebody else fills in. */
  readonly asOf: string | null;
}

export const row = (label: string, ...lines: readonly string[]): Row => ({ label, lines });

/** Where somebody signs. */
export const SIGN_HERE = '签名：＿＿＿＿＿＿　日期：＿＿＿＿＿＿';
