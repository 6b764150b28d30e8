import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(60_000); // compiles, and the machine may be busy
const project = mkdtempSync(join(tmpdir(), 'mingzhang-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** A project of one command that says what it was asked, and of one page. */
function makeProject(): void {
  for (const name of ['start.mjs', 'package.json', 'nest-cli.json', 'tsconfig.json', '.swcrc'])
    cpSync(name, join(project, name));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  mkdirSync(join(project, 'src'));
  mkdirSync(join(project, 'migrations'));
  mkdirSync(join(project, 'web'));
  writeFileSync(join(project, 'web/index.html'), '<!doctype html><script type="module" src="/main.js"></script>\n');
  writeFileSync(join(project, 'web/main.js'), 'document.title = process.env.NODE_ENV;\n');
  writeFileSync(join(project, 'migrations/index.ts'), 'export const migrations: string[] = [];\n');
  say('first');
}

const say = (word: string) =>
  writeFileSync(join(project, 'src/cli.ts'), `console.log('${word}', ...process.argv.slice(2));\n`);
const LONG_GOODBYE = `
process.once('SIGTERM', () => setTimeout(() => { console.log('stopped'); process.exit(0); }, 300));
setTimeout(() => {}, 60_000);
console.log('ready');
`;
const start = (...args: string[]) =>
  spawnSync(process.execPath, ['start.mjs', ...args], { cwd: project, encoding: 'utf8' });
const builds = () => readdirSync(join(project, 'dist'));

describe('start.mjs', () => {
  it('asks for npm install where nobody has run it', () => {
    cpSync('start.mjs', join(project, 'start.mjs'));
    expect(start('main')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]*npm install[^\n]*\n$/),
    });
  });

  it('builds first and then opens the door; only the command speaks on standard output', () => {
    makeProject();
    expect(start('cli', 'due', '--received', '2024-03-05')).toMatchObject({
      status: 0,
      stdout: 'first due --received 2024-03-05\n',
      stderr: expect.stringContaining('compiled'),
    });
  });

  it('builds for use, even when a test asks', () => {
    const assets = join(project, 'dist', builds()[0] ?? '', 'web/assets');
    expect(readFileSync(join(assets, readdirSync(assets)[0] ?? ''), 'utf8')).toContain('production');
  });

  it('builds again only when something changed', () => {
    expect(start('cli')).toMatchObject({ stdout: 'first\n', stderr: '' });
    say('second');
    expect(start('cli')).toMatchObject({ stdout: 'second\n', stderr: expect.stringContaining('compiled') });
    say('first');
    expect(start('cli')).toMatchObject({ stdout: 'first\n', stderr: '' });
  });

  it('may start several times at once without a build', async () => {
    rmSync(join(project, 'dist'), { recursive: true });
    const starts = [1, 2, 3].map(() =>
      spawn(process.execPath, ['start.mjs', 'cli'], { cwd: project, stdio: 'ignore' }),
    );
    expect(await Promise.all(starts.map(async (each) => (await once(each, 'exit'))[0]))).toEqual([0, 0, 0]);
    expect(builds()).toHaveLength(1);
  });

  it('keeps the last builds for programs that still run from them, and no more', () => {
    for (const old of ['a', 'b', 'c', 'd', 'e', 'f']) mkdirSync(join(project, 'dist', old));
    say('third');
    start('build');
    expect(builds()).toHaveLength(5);
    expect(start('cli')).toMatchObject({ stdout: 'third\n', stderr: '' });
  });

  it('does not open an old build when the new one fails', () => {
    writeFileSync(join(project, 'src/cli.ts'), 'this is no program');
    expect(start('cli')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('没有编译成功') });
  });

  it('is told by npm to stop, and may take its time', async () => {
    writeFileSync(join(project, 'src/main.ts'), LONG_GOODBYE);
    say('fourth');
    const npm = spawn('npm', ['start'], { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (text.includes('ready')) npm.kill('SIGTERM');
    });
    expect(await once(npm, 'close')).toEqual([0, null]);
    expect(said).toContain('stopped');
  });

  it('names its doors', () =>
    expect(start('window')).toMatchObject({ status: 1, stderr: expect.stringContaining('main') }));
});
