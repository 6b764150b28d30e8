// npm run bench:million [-- 100000]: finding, listing, exporting and importing beside a million applications, against bare SQL and COPY.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledIntoTheBuild } from '../into-the-build.mjs';

await import(pathToFileURL(join(compiledIntoTheBuild('bench'), 'million', 'run.js')).href);
