// Opens one of the three doors, built if need be: node start.mjs main | worker | cli [arguments]. `build` only builds.
// package.json calls us with `exec`, or a signal to npm would end at its shell; cmd.exe has none and goes on behind the `||`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, 'dist');
const NEST = join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const BUILT_FROM = ['src', 'migrations', 'web', 'package.json', 'nest-cli.json', 'tsconfig.json', '.swcrc'];
const DOORS = ['main', 'worker', 'cli'];
const KEPT_BUILDS = 5;

const [door, ...args] = process.argv.slice(2);
refuseUnready();
const folder = await built();
if (door === 'build') console.log(relative(ROOT, folder));
else await open(join(folder, 'src', `${door}.js`));

function refuseUnready() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`需要 Node.js 20.19 以上，现在是 ${process.versions.node}。`);
  if (!existsSync(NEST)) stop('还没有安装依赖：请先在项目目录里运行 npm install。');
  if (![...DOORS, 'build'].includes(door)) stop(`用法：node start.mjs ${DOORS.join(' | ')} | build`);
}

function stop(line) {
  console.error(line);
  process.exit(1);
}

async function open(entry) {
  process.env.MINGZHANG_DATA_DIR ||= join(ROOT, '.data');
  process.argv = [process.argv[0], entry, ...args];
  await import(pathToFileURL(entry).href);
}

/**
 * A build lies in a folder that is named after what it was built from and moved there whole. So a start never sees half a
 * build, two may build at once, and a running program keeps its files while a newer one is built.
 */
async function built() {
  const folder = join(DIST, fingerprint());
  if (existsSync(folder)) return folder;
  await build(folder);
  return built(); // once more: somebody may have been writing meanwhile
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of BUILT_FROM.flatMap(filesOf))
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesOf(name) {
  const path = join(ROOT, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** The program and its page at the same time, each in a folder of its own: nest clears the one that it writes into. */
async function build(folder) {
  mkdirSync(DIST, { recursive: true });
  const fresh = mkdtempSync(`${folder}.new-`);
  const config = join(fresh, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { outDir: 'out' } }));
  const [out, page] = [join(fresh, 'out'), join(fresh, 'page')];
  const halves = await Promise.all([
    run([NEST, 'build', '-p', relative(ROOT, config)]),
    run([VITE, 'build', 'web', '--outDir', page, '--logLevel', 'warn']),
  ]);
  const built = halves.every(Boolean);
  if (built) renameSync(page, join(out, 'web'));
  if (built && join(DIST, fingerprint()) === folder) moveUnlessThere(out, folder);
  rmSync(fresh, { recursive: true, force: true });
  if (!built) stop('程序没有编译成功，原因见上。');
  forgetOldBuilds();
}

/** Words go to standard error: standard output belongs to the command. A build is the same whoever asks for it, a test too. */
function run(args) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 2, 2] });
  return new Promise((ended) => child.once('exit', (code) => ended(code === 0)));
}

function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error; // else another start was quicker
  }
}

function forgetOldBuilds() {
  const age = (name) => statSync(join(DIST, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = readdirSync(DIST).sort((a, b) => age(b) - age(a));
  for (const name of newestFirst.slice(KEPT_BUILDS)) rmSync(join(DIST, name), { recursive: true, force: true });
}
