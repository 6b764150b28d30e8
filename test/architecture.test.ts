import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const LAW = ['domain/law'];
const ORGANS = [...LAW, 'domain/organs'];
const APPLICATIONS = [...ORGANS, 'domain/applications'];
const PERSONS = [...LAW, 'domain/persons'];
const YEAR_END = [...APPLICATIONS, 'domain/proactive'];
const DOMAIN = [...APPLICATIONS, ...PERSONS, 'domain/accounts', 'domain/year-end', 'domain/proactive'];
const STORE = [...DOMAIN, 'database', 'event-store', 'personal-data'];
const BELOW_THE_DOORS = [...STORE, 'reading', 'documents', 'identity'];

/** Each room and the rooms it may import beside itself: floors below it, never a room on its own floor. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'domain/law': [],
  'domain/organs': LAW,
  'domain/applications': [...ORGANS, 'domain/persons'],
  'domain/persons': LAW,
  'domain/accounts': ORGANS,
  'domain/year-end': YEAR_END,
  'domain/proactive': APPLICATIONS,
  database: [],
  'event-store': [...DOMAIN, 'database'],
  'personal-data': [...DOMAIN, 'database'],
  reading: STORE,
  documents: STORE,
  identity: STORE,
  api: BELOW_THE_DOORS,
  jobs: BELOW_THE_DOORS,
  commands: BELOW_THE_DOORS,
};
/** A digest is a function of its bytes like any other; nothing else of that package is. */
const DIGEST = "import { createHash } from 'node:crypto';";
/** They alone see everything. */
const DOORS = ['main.ts', 'worker.ts', 'cli.ts', 'app.module.ts'];

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name))
    : [];

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8')
      .replace(DIGEST, '')
      .matchAll(/(?:from|import\() ?'([^']+)'/g),
  ].map((match) => match[1] ?? '');

const inProject = (file: string, name: string): string =>
  name.startsWith('.') ? normalize(join(file, '..', name)) : name;

describe.each(Object.entries(FLOORS))('%s', (room, below) => {
  const pure = room.startsWith('domain/');
  const allowed = [room, ...below].map((name) => `src/${name}/`);
  const mayImport = (name: string) =>
    allowed.some((prefix) => name.startsWith(prefix)) ||
    name === 'src/domain/refusals.js' ||
    (room === 'database' && name === 'migrations/index.js') ||
    (!pure && !name.startsWith('src/') && !name.startsWith('migrations/'));

  it(`imports only from floors below it${pure ? ', and no package but a digest' : ''}`, () => {
    const wrong = filesBelow(`src/${room}`).flatMap((file) =>
      importsOf(file)
        .map((name) => inProject(file, name))
        .filter((name) => !mayImport(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  if (pure)
    it('asks no clock and no chance', () => {
      const asks = filesBelow(`src/${room}`).filter((file) =>
        /\bDate\.|new Date\b|Math\.random|process\.|Intl\./.test(readFileSync(file, 'utf8')),
      );
      expect(asks).toEqual([]);
    });
});

describe('The house', () => {
  it('has no room and no door that the table of floors does not know', () => {
    const rooms = filesBelow('src').map(
      (file) => Object.keys(FLOORS).find((room) => file.startsWith(`src/${room}/`)) ?? file,
    );
    const unknown = rooms.filter((room) => !(room in FLOORS)).map((file) => file.replace('src/', ''));
    expect(unknown.filter((file) => !DOORS.includes(file)).sort()).toEqual(['domain/refusals.ts']);
  });

  it('has files in the rooms that stand', () =>
    expect(filesBelow('src/domain/law').length + filesBelow('src/event-store').length).toBeGreaterThan(20));

  it('keeps NestJS in the rooms that open and close something', () => {
    const users = filesBelow('src').filter((file) => importsOf(file).some((name) => name.startsWith('@nestjs/')));
    expect(users.filter((file) => !/^src\/(api|jobs)\/|^src\/(main|worker|app\.module)\.ts$/.test(file))).toEqual([]);
  });

  it('writes the log in one place: nobody else names its functions', () => {
    const writers = filesBelow('src').filter((file) => /from append(_many)?\(/.test(readFileSync(file, 'utf8')));
    expect(writers).toEqual(['src/event-store/event-log.ts']);
  });
});
