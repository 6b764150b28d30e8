import { createHmac } from 'node:crypto';
import type { Details } from './details.js';

/**
 * Keyed digests by which a person is found again without being readable. The key is that of one organ, from outside the
 * database: equal digests in two organs say nothing.
 */
export class BlindIndex {
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

  private digest(kind: string, value: string): Buffer {
    return createHmac('sha256', this.key).update(`${kind}\n${value}`).digest();
  }

  /** 64 bits, as PostgreSQL's bigint: enough to find by, and a false find is only a question answered with no. */
  private short(kind: string, value: string): string {
    return this.digest(kind, value).readBigInt64BE().toString();
  }
}

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
