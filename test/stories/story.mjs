// npm run story -- city-year [--units 300]: builds the program and plays the story on a PostgreSQL of its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledIntoTheBuild } from '../../bench/into-the-build.mjs';

await import(pathToFileURL(join(compiledIntoTheBuild('test/stories'), 'play.js')).href);
