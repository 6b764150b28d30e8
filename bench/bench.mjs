// npm run bench -- T05 [--quick]: builds the program, compiles bench/ into that very build, and runs it there.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import swc from '@swc/core';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const build = builtProgram();
compile(join(ROOT, 'bench'), join(build, 'bench'));
await import(pathToFileURL(join(build, 'bench/run.js')).href);

function builtProgram() {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'start.mjs'), 'build'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return join(ROOT, stdout.trim());
}

function compile(from, to) {
  for (const file of readdirSync(from, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const target = join(to, file.replace(/ts$/, 'js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      swc.transformFileSync(join(from, file), { configFile: join(ROOT, '.swcrc'), sourceMaps: false }).code,
    );
  }
}
