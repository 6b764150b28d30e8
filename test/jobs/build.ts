import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The folder of a build of these sources. */
export const BUILD = resolve(execFileSync(process.execPath, ['start.mjs', 'build'], { encoding: 'utf8' }).trim());
