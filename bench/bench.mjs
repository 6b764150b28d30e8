// npm run bench -- T05 [--quick]: builds the program, compiles bench/ into that very build, and runs it there.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledIntoTheBuild } from './into-the-build.mjs';

await import(pathToFileURL(join(compiledIntoTheBuild('bench'), 'run.js')).href);
