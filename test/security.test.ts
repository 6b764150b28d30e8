import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const [, asvs = '', mlps = ''] = readFileSync('docs/security.md', 'utf8').split(/^## (?=ASVS|等保)/m);

/** ASVS 5.0.0: every requirement of level 1 or 2. */
const ASVS =
  '1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1 3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-5 3.7.1-2 ' +
  '4.1.1-3 4.2.1 4.3.1-2 4.4.1-4 5.1.1 5.2.1-3 5.3.1-2 5.4.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.1-3 ' +
  '6.8.1-4 7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2 8.1.1-2 8.2.1-3 8.3.1 8.4.1 9.1.1-3 9.2.1-4 10.1.1-2 ' +
  '10.2.1-2 10.3.1-4 10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3 11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1 12.1.1-3 ' +
  '12.2.1-2 12.3.1-4 13.1.1 13.2.1-5 13.3.1-2 13.4.1-5 14.1.1-2 14.2.1-4 14.3.1-3 15.1.1-3 15.2.1-3 15.3.1-7 16.1.1 ' +
  '16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3 17.1.1 17.2.1-4 17.3.1-2';
/** GB/T 22239-2019, 8.1.4. */
const MLPS = '1a 1b 1c 1d 2a 2b 2c 2d 2e 2f 2g 3a 3b 3c 3d 4a 4b 4c 4d 4e 4f 5 6 7a 7b 8a 8b 9a 9b 9c 10a 10b 11a 11b';

interface Line {
  requirements: string[];
  mark: string;
  words: string;
  tests: string[];
}

/** `6.2.8-9` is 6.2.8 and 6.2.9. */
function each(list: string): string[] {
  return list.split(/[, ]+/).flatMap((one) => {
    const [, section, from, through = from] = /^(.*\.)(\d+)(?:-(\d+))?$/.exec(one) ?? [];
    if (!section) return [one];
    const count = Number(through) - Number(from) + 1;
    return Array.from({ length: count }, (_, i) => `${section}${Number(from) + i}`);
  });
}

const linesOf = (table: string): Line[] =>
  [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|(.*)\|$/gm)]
    .filter(([, requirement]) => /^\d/.test(requirement ?? ''))
    .map(([, requirement = '', mark = '', words = '', proof = '']) => ({
      ...{ requirements: each(requirement), mark, words, tests: proof.split(/[, ]+/).filter(Boolean) },
    }));

describe.each([
  ['ASVS 5.0.0, levels 1 and 2', linesOf(asvs), each(ASVS)],
  ['等保三级', linesOf(mlps), each(MLPS)],
])('docs/security.md · %s', (_, lines, demanded) => {
  it('answers every requirement once', () => {
    const answered = lines.flatMap(({ requirements }) => requirements);
    expect(answered.slice().sort()).toEqual(demanded.slice().sort());
  });

  it('says of what is met which tests prove it, and of everything else why', () => {
    for (const { requirements, mark, words, tests } of lines) {
      expect([requirements[0], '✓◐✗⚙–'.includes(mark), words.length > 3]).toEqual([requirements[0], true, true]);
      if (mark === '✓') expect([requirements[0], tests.length > 0]).toEqual([requirements[0], true]);
    }
  });

  it('names tests that are there', () => {
    const named = lines.flatMap(({ words, tests }) => [...tests, ...(words.match(/test\/[\w/-]+\.test\.ts/g) ?? [])]);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});

it('leads to pages that are there', () => {
  const links = [...`${asvs}${mlps}`.matchAll(/\]\(([^)]+)\)/g)].map(([, page]) => `docs/${page}`);
  expect(links.filter((page) => !existsSync(page))).toEqual([]);
});

describe('the source', () => {
  const files = ['src', 'migrations', 'web'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const withIn = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

  it('starts other programs only for the embedded PostgreSQL', () =>
    expect(withIn(/child_process/).filter((file) => !file.startsWith('src/database/'))).toEqual([]));

  it('runs no text as code and sets no text as HTML', () =>
    expect(withIn(/\beval\(|new Function\(|innerHTML|insertAdjacentHTML|document\.write/i)).toEqual([]));

  it('uses no broken digest, and SHA-1 only as authenticators do', () => {
    expect(withIn(/'(md4|md5|rc4|des)\b/i)).toEqual([]);
    expect(withIn(/'sha-?1'/i)).toEqual(['src/identity/totp.ts']);
  });

  it('draws nothing that must not be guessed from a weak source', () => expect(withIn(/Math\.random/)).toEqual([]));
});
