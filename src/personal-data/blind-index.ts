import { createHmac } from 'node:crypto';
import { type Details, searchedTexts } from './details.js';
import { pairsIn } from './search-form.js';

/**
 * Keyed digests by which a person is found again without being readable. The key is that of one organ, from outside the
 * database: equal digests in two organs say nothing.
 */
export class BlindIndex {
  private readonly known = new Map<string, number>();

  constructor(private readonly key: Buffer) {}

  /** 32 bytes for type and number of a document; null without a number, and for one that was masked before it came here. */
  identity({ idType, idNo }: Details): Buffer | null {
    const number = normalNumber(idNo);
    return number === null ? null : this.digest('identity', `${normalType(idType, number)}\n${number}`);
  }

  /** By what the person of a record can be found. */
  digestsOf(details: Details): string[] {
    const { applicant, agent, thirdParty, idNo, contact } = details;
    const names = [applicant, agent, thirdParty].flatMap((name) => this.name(name));
    return [...new Set([...names, ...this.number(idNo), ...this.contacts(contact)])];
  }

  /** By what this text may be found, whatever it is: an exact name, a number or a contact. */
  digestsOfText(text: string): string[] {
    return [...new Set([...this.name(text), ...this.number(text), ...this.contacts(text)])];
  }

  /** By what the content and the remarks of a record can be searched: a token for each pair of signs, without order or number. */
  tokensOf(details: Details): number[] {
    return this.tokensOfTexts(searchedTexts(details));
  }

  /** The tokens that a record has which holds all of these words; and, by chance, some that does not. */
  tokensOfTexts(texts: readonly string[]): number[] {
    return [...new Set(texts.flatMap(pairsIn).map((pair) => this.token(pair)))];
  }

  /** What two records of one applicant agree in. */
  findableBy({ applicant, contact }: Details): { name: string[]; contacts: string[] } {
    return { name: this.name(applicant), contacts: this.contacts(contact) };
  }

  private name(name: string | null | undefined): string[] {
    const normal = (name ?? '').normalize('NFKC').replace(/\s/g, '').toLowerCase();
    return normal ? [this.short('name', normal)] : [];
  }

  /** Each phone number, address or mailbox of a contact that holds several. */
  private contacts(contact: string | null | undefined): string[] {
    const parts = (contact ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s,;:、()/]+/);
    const normal = parts.map((part) => part.replace(/^\+86|-/g, ''));
    return [...new Set(normal.filter((part) => part.length >= SHORTEST_CONTACT))].map((part) =>
      this.short('contact', part),
    );
  }

  private number(idNo: string | null | undefined): string[] {
    const number = normalNumber(idNo);
    return number === null ? [] : [this.short('number', number)];
  }

  /** Sixteen bits: a token stands for some pairs, so that it tells none for certain (docs/decisions/0022). Above them, bits that tell organs apart in the index. */
  private token(pair: string): number {
    const known = this.known.get(pair);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const token = (this.digest('organ', '').readUInt16BE() << 16) | this.digest('pair', pair).readUInt16BE();
    this.known.set(pair, token);
    return token;
  }

  private digest(kind: string, value: string): Buffer {
    return createHmac('sha256', this.key).update(`${kind}\n${value}`).digest();
  }

  /** 64 bits, as PostgreSQL's bigint: enough to find by, and a false find is only a question answered with no. */
  private short(kind: string, value: string): string {
    return this.digest(kind, value).readBigInt64BE().toString();
  }
}

/** Pairs come again and again: their tokens are kept, up to so many. */
const MOST_KNOWN = 50_000;
/** Shorter parts of a contact are words such as 电话. */
const SHORTEST_CONTACT = 5;
const SHORTEST_NUMBER = 5;

/** Full width, blanks, hyphens and x for X are the same number; a masked or much too short one is none. */
function normalNumber(idNo: string | null | undefined): string | null {
  const number = (idNo ?? '').normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return number.length < SHORTEST_NUMBER || /\*|X{2}|[·•]/.test(number) ? null : number;
}

/** 居民身份证, 身份证, 二代身份证 or nothing before 18 digits: one and the same document. */
function normalType(idType: string | null | undefined, number: string): string {
  const type = (idType ?? '').normalize('NFKC').replace(/\s/g, '');
  return type.includes('身份证') || (!type && /^\d{17}[\dX]$/.test(number)) ? '身份证' : type;
}
