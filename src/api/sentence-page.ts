import { escaped } from '../documents/report-to-html.js';

/** What a browser shows that came to an address of the API by itself: one sentence and the way to the page, taken at once or not. */
export const sentencePage = (sentence: string, atOnce = false): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">${atOnce ? '<meta http-equiv="refresh" content="0;url=/">' : ''}<title>明账</title></head>
<body><p>${escaped(sentence)}</p><p><a href="/">进入明账</a></p></body></html>
`;
