import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Builds the program, compiles a folder of the project into that very build, and gives the place of the compiled folder. */
export function compiledIntoTheBuild(folder) {
  const compiled = join(builtProgram(), folder);
  compile(join(ROOT, folder), compiled);
  return compiled;
}

function builtProgram() {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'start.mjs'), 'build'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return join(ROOT, stdout.trim());
}

function compile(from, to) {
  for (const file of readdirSync(from, { recursive: true }).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
    const target = join(to, file.replace(/ts$/, 'js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      swc.transformFileSync(join(from, file), { configFile: join(ROOT, '.swcrc'), sourceMaps: false }).code,
    );
  }
}
