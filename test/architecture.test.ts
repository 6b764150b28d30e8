import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Each room of the domain and the rooms it may import; it may import no package at all. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'domain/law': [],
  'domain/organs': ['domain/law'],
  'domain/applications': ['domain/law', 'domain/organs'],
  'domain/year-end': ['domain/law', 'domain/organs', 'domain/applications'],
  'domain/proactive': ['domain/law', 'domain/organs', 'domain/applications', 'domain/year-end'],
};

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name))
    : [];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');

describe.each(Object.entries(FLOORS))('%s', (room, below) => {
  const allowed = [room, ...below].map((name) => `src/${name}/`);

  it('imports only from floors below it, and no package', () => {
    const wrong = filesBelow(`src/${room}`).flatMap((file) =>
      importsOf(file)
        .map((name) => (name.startsWith('.') ? normalize(join(file, '..', name)) : name))
        .filter((name) => name !== 'src/domain/refusals.js' && !allowed.some((prefix) => name.startsWith(prefix)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('asks no clock and no chance', () => {
    const asks = filesBelow(`src/${room}`).filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|process\.|Intl\./.test(readFileSync(file, 'utf8')),
    );
    expect(asks).toEqual([]);
  });
});

it('documents stands on the domain alone', () => {
  const rooms = filesBelow('src/documents').flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(file, '..', name))),
  );
  expect(rooms.filter((name) => !/^src\/(documents|domain)\//.test(name))).toEqual([]);
});

it('the table of rooms names rooms that exist', () =>
  expect(filesBelow('src/domain/law').length + filesBelow('src/domain/applications').length).toBeGreaterThan(20));
