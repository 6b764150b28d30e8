import { describe } from '@jest/globals';
import { withoutBrowser } from './find-browser.js';

/** `describe` of what needs a browser. Without one it is left out, and the run says so; with `CI=true` it may not be missing. */
export function inBrowser(name: string, stories: () => void): void {
  const missing = withoutBrowser();
  if (missing && process.env.CI === 'true') throw new Error(missing);
  (missing ? describe.skip : describe)(name, stories);
}
