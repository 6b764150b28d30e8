import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';

/** What the start screen waits for: its file and all that is imported by it at once, ours alone. */
function waitedFor(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gm,
  )) {
    const at = join(dirname(file), path);
    const found = [`${at}.tsx`, `${at}.ts`, join(at, 'index.tsx')].find(existsSync);
    if (found) waitedFor(found, known);
  }
  return known;
}

it('the start screen does not wait for what forms are drawn with', () => {
  const files = [...waitedFor('web/screens/today.tsx'), ...waitedFor('web/routes.tsx')];
  expect(files).toEqual(expect.arrayContaining(['web/parts/due-strip.tsx', 'web/parts/shell.tsx', 'web/api/desk.ts']));
  expect(files.filter((file) => /action-form|order-drawer|filters/.test(file))).toEqual([]);
});
