import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CannotStart } from '../../src/database/cannot-start.js';
import { Keys } from '../../src/personal-data/keys.js';
import { freshFolder } from './vault-for.js';

const place = (): string => join(freshFolder(), 'keys', 'keys.json');

describe('The key file', () => {
  it('is made once, for its owner alone, and found again by everybody who comes later', () => {
    const file = place();
    expect(Keys.read(file)).toBeNull();
    const made = Keys.make(file, 2026);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Keys.make(file, 2026).fingerprint).toEqual(made.fingerprint);
    expect(Keys.read(file)?.named('totp')).toEqual(made.named('totp'));
    expect(readdirSync(join(file, '..'))).toEqual(['keys.json']);
  });

  it('gives each purpose a key of its own, and none of them tells the root', () => {
    const keys = Keys.make(place(), 2026);
    const named = ['totp', 'csrf', 'anchors', 'index 1', 'index 2'].map((purpose) =>
      keys.named(purpose).toString('hex'),
    );
    expect(new Set(named).size).toBe(5);
    expect(named[0]).toHaveLength(64);
  });

  it('is rotated under an id of the year; a process that has read it before finds the new key', () => {
    const file = place();
    const [here, elsewhere] = [Keys.make(file, 2026), Keys.make(file, 2026)];
    const old = here.current;
    expect(elsewhere.rotate(2026)).toBe('2026-2');
    expect(elsewhere.rotate(2027)).toBe('2027');
    expect(elsewhere.ids.sort()).toEqual(['2026', '2026-2', '2027']);
    expect(elsewhere.current.key).not.toEqual(old.key);
    expect(here.wrapping('2027')).toEqual(elsewhere.current.key);
    expect(here.wrapping('2026')).toEqual(old.key);
    expect(here.fingerprint).toEqual(elsewhere.fingerprint);
  });

  it('says which key is missing', () =>
    expect(() => Keys.make(place(), 2026).wrapping('1999')).toThrow('没有编号为“1999”的密钥'));

  it('that is cut off or is something else stops the start, in one line without what it holds', () => {
    const file = place();
    Keys.make(file, 2026);
    const whole = readFileSync(file, 'utf8');
    for (const spoilt of ['', whole.slice(0, 200), '{}', '[]', 'null', whole.replace(/"root": "..../, '"root": "')]) {
      writeFileSync(file, spoilt);
      expect(() => Keys.read(file)).toThrow(CannotStart);
      expect(() => Keys.read(file)).toThrow(/^密钥文件 .*从备份恢复。$/);
    }
  });
});
