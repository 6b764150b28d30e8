import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VIOLATIONS } from '../../src/domain/applications/violations.js';
import { REFUSALS } from '../../src/domain/refusals.js';

const textOf = (folder: string, name: RegExp): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\/.*$/gm, ''))
    .join('\n');

const source = textOf('src', /\.ts$/);
const tests = textOf('test', /(?<!every-code)\.test\.ts$/);

/** The codes that a test demands by name; it fails when the program does not give them. */
const demandedBy = (assertion: RegExp): string[] =>
  [...tests.matchAll(assertion)]
    .filter(([text]) => !text.includes('.not.'))
    .flatMap(([text]) => text.match(/\b[a-z]+(_[a-z]+)+\b/g) ?? []);

/** A test may also demand the sentence: the longest part of it that no detail fills. */
const demandsSentence = (sentence: string): boolean =>
  tests.includes(sentence.split(/\{\w+\}/).reduce((longest, part) => (part.length > longest.length ? part : longest)));

const refused = new Set([...demandedBy(/\.thenRefused\([^)]*\)/g), ...demandedBy(/\bexpect\([^;]*;/g)]);
const violated = new Set(demandedBy(/\.thenViolates\([^)]*\)/g));

describe('Nothing is refused or noted that no test has seen', () => {
  it.each(Object.entries(REFUSALS))('refusal %s', (code, { sentence }) =>
    expect({ code, seen: refused.has(code) || demandsSentence(sentence) }).toEqual({ code, seen: true }),
  );
  it.each(Object.keys(VIOLATIONS))('violation %s', (code) =>
    expect({ code, seen: violated.has(code) }).toEqual({ code, seen: true }),
  );

  it('by tests that run', () =>
    expect(tests).not.toMatch(/\b(it|test|describe)\.(skip|todo|only)\b|\bx(it|describe)\(/));
});

describe('Each code has an article and a Chinese sentence, and a rule that uses it', () => {
  it.each([...Object.entries(REFUSALS), ...Object.entries(VIOLATIONS)])('%s', (code, { article, sentence }) => {
    if (code === 'withdrawal_unsigned') expect(article).toBeNull();
    else expect(article).toMatch(/^(\d+(\(\d\))?|GB\/T .+|《.+》第.+)$/);
    expect(sentence).toMatch(/^[《“{\p{Script=Han}].*[。）]$/u);
    expect(source).toContain(`'${code}'`);
  });
});
