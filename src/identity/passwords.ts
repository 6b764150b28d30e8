import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, twice, one lane: about 65 ms. The digest holds them, so that they can be raised later. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password may be written in two ways of Unicode. */
const spelt = (password: string): string => password.normalize('NFC');

export const passwordDigest = (password: string): Promise<string> => hash(spelt(password), COST);

export const isPassword = (digest: string, password: string): Promise<boolean> => verify(digest, spelt(password));

let nobody: Promise<string> | undefined;

/** A digest that no password has: who is not there takes as long to be refused as who is. */
export function digestOfNobody(): Promise<string> {
  nobody ??= passwordDigest(randomBytes(32).toString('hex'));
  return nobody;
}

/** Without what looks alike: upper case, lower case, digit, lower case. */
const SIGNS = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', 'abcdefghijkmnpqrstuvwxyz'];

/** Of one command always the same, so that its answer can be given again and is stored nowhere. */
export function oneTimePassword(key: Buffer, commandId: string): string {
  const bytes = [...createHmac('sha256', key).update(commandId).digest().subarray(0, 16)];
  const signs = bytes.map((byte, i) => SIGNS[i % 4]?.[byte % (SIGNS[i % 4] as string).length]);
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}
