import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACTIONS } from '../../../src/domain/applications/actions.js';
import { OUTCOMES } from '../../../src/domain/applications/outcomes.js';
import { VIOLATIONS } from '../../../src/domain/applications/violations.js';
import { REFUSALS } from '../../../src/domain/refusals.js';

const page = readFileSync('docs/law/articles.md', 'utf8');
const underArticle = (article: string): string =>
  page.split(/^## Art\. /m).find((section) => section.startsWith(`${Number.parseInt(article, 10)}\n`)) ?? '';

describe('docs/law/articles.md', () => {
  it('is not stale: node docs/law/make-articles.mjs', () =>
    expect(execFileSync(process.execPath, ['docs/law/make-articles.mjs', '--print'], { encoding: 'utf8' })).toBe(page));

  it.each([
    ['action', Object.entries(ACTIONS)],
    ['refused', Object.entries(REFUSALS)],
    ['breach', Object.entries(VIOLATIONS)],
  ] as const)('has every %s under its article; what rests on another law names that', (kind, codes) => {
    const missing = codes.filter(
      ([code, { article }]) =>
        article && !/^(GB|《)/.test(article) && !underArticle(article).includes(`- ${kind} \`${code}\`: `),
    );
    expect(missing).toEqual([]);
  });

  it('has every outcome under each article that it cites', () => {
    for (const [code, { articles }] of Object.entries(OUTCOMES))
      for (const article of articles) expect(underArticle(article)).toContain(`- outcome \`${code}\`: `);
  });

  it('leads to files that exist', () => {
    const links = [...page.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\)/g)].map(([, file]) => file ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
  });
});
