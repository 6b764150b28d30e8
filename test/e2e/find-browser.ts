import { findProgram } from '../find-program.js';

/** The browser of `CHROME_PATH`, or a Chromium on the PATH. */
export const browserPath = (): string | undefined =>
  process.env.CHROME_PATH || findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** What the run says in closing where there is no browser; nothing where there is one. */
export const withoutBrowser = (): string | undefined =>
  browserPath()
    ? undefined
    : '没有找到浏览器，页面没有在浏览器里测试过：请安装 Chromium（apt-get install chromium fonts-noto-cjk），或者用 CHROME_PATH 写明它在哪里。';
