import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';

/** What happened to an organ (行政机关). Its tree is dated data; so far organs are created under a parent and stay there. */
export type OrganEvent = { type: 'OrganCreated'; code: string; name: string; parent: string | null; on: LegalDate };

export interface OrganFacts {
  code: string;
  name: string;
  parent: string | null;
}

/** The code stands in register numbers, file names and addresses. */
const CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,48}[\p{L}\p{N}])?$/u;
const LONGEST_NAME = 100;

/** An organ with its log. Throws `organ_code` or `organ_name` for what cannot name one. */
export function createOrgan({ code, name, parent }: OrganFacts, on: LegalDate): OrganEvent {
  if (!CODE.test(code)) throw new Refusal('organ_code', { code });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
  if (!name.trim() || name.length > LONGEST_NAME || /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(name))
    throw new Refusal('organ_name');
  return { type: 'OrganCreated', code, name: name.trim(), parent, on };
}
