import { describe, expect, it } from '@jest/globals';
import { base32, codeAt, stepAt, stepOfCode } from '../../src/identity/totp.js';

const SECRET = Buffer.from('12345678901234567890');

describe('RFC 6238 · codes of the second factor', () => {
  it.each([
    ['1970-01-01T00:00:59Z', '287082'],
    ['2005-03-18T01:58:29Z', '081804'],
    ['2005-03-18T01:58:31Z', '050471'],
    ['2009-02-13T23:31:30Z', '005924'],
    ['2033-05-18T03:33:20Z', '279037'],
    ['2603-10-11T11:33:20Z', '353130'],
  ])('at %s it is %s', (at, code) => expect(codeAt(SECRET, stepAt(new Date(at)))).toBe(code));

  it('a clock may be one step off, and no step is used twice', () => {
    const at = new Date('2026-11-25T08:00:10Z');
    const now = stepAt(at);
    const steps = [-2, -1, 0, 1, 2].map((shift) => stepOfCode(SECRET, codeAt(SECRET, now + shift), at, null));
    expect(steps).toEqual([null, now - 1, now, now + 1, null]);
    expect(stepOfCode(SECRET, codeAt(SECRET, now), at, now)).toBeNull();
    expect(stepOfCode(SECRET, codeAt(SECRET, now), at, now + 1)).toBeNull();
    expect(stepOfCode(SECRET, codeAt(SECRET, now), at, now - 1)).toBe(now);
  });

  it('what is no six digits is no code', () => {
    for (const code of ['', '12345', '1234567', '１２３４５６', '12345a', ' 123456'])
      expect(stepOfCode(SECRET, code, new Date(), null)).toBeNull();
  });

  it('an authenticator reads the secret in base32 (RFC 4648)', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(base32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  });
});
