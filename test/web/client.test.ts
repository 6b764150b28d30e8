import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

describe("the page's client", () => {
  it.each(['schema.d.ts', 'forms.json'])('%s is what docs/openapi.json gives (node web/api/generate.mjs)', (file) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-client-'));
    try {
      execFileSync(process.execPath, ['web/api/generate.mjs', folder]);
      expect(readFileSync(join('web/api', file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names every field of every form in Chinese', () => {
    const forms = JSON.parse(readFileSync('web/api/forms.json', 'utf8')) as Record<string, { fields: Field[] }>;
    const unnamed = Object.entries(forms).flatMap(([address, { fields }]) =>
      allOf(fields).flatMap(({ name, title }) => (/\p{Script=Han}/u.test(title) ? [] : [`${address} ${name}`])),
    );
    expect(unnamed.filter((one) => !PAGING.test(one))).toEqual([]);
  });

  it('waits for no code of a refusal that the program never gives', () => {
    const texts = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n');
    const awaited = [...texts('web').matchAll(/\.code [!=]== '([a-z_]+)'/g)].map(([, code]) => code);
    const given = texts('src');
    expect(awaited.length).toBeGreaterThan(0);
    expect(awaited.filter((code) => !given.includes(`'${code}'`) && !given.includes(`  ${code}: {`))).toEqual([]);
  });
});

interface Field {
  name: string;
  title: string;
  fields?: Field[];
}
const allOf = (fields: readonly Field[]): Field[] => fields.flatMap((one) => [one, ...allOf(one.fields ?? [])]);
/** Asked by the program, not by a person. */
const PAGING = / (limit|cursor|format|asOf|whole|edition)$/;
