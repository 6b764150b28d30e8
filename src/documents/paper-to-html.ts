import type { Paper } from '../domain/applications/papers/paper.js';
import { escaped } from './report-to-html.js';

/** A paper as a page that prints on A4 and needs nothing else; whatever was typed is text and nothing but text. */
export function paperToHtml(paper: Paper): string {
  const [title, organ] = [escaped(paper.title), escaped(paper.organ)];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${organ}<br>${title}</h1>
<p class="number">${escaped(paper.docNo)}</p>
<p class="addressee">${escaped(paper.addressee)}：</p>
${paper.paragraphs.map((text) => `<p class="text">${escaped(text)}</p>`).join('\n')}
<div class="closing">
<p class="right">${organ}（印章）</p>
<p class="right">${escaped(paper.on)}</p>
<p class="text">（联系人、电话：${escaped(paper.contact)}）</p>
</div>
</main>
</body>
</html>
`;
}

/** GB/T 9704: A4, 37 mm above and 28 mm at the binding; 二号 and 三号, 28 points from line to line. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 16pt/28pt "FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", serif; }
main { max-width: 156mm; margin: 0 auto; padding: 24px 16px; overflow-wrap: anywhere; }
p { margin: 0; }
h1 { margin: 0 0 14pt; font: 22pt/32pt "FZXiaoBiaoSong-B05S", "SimSun", "STSong", "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance; }
.number { margin-bottom: 28pt; text-align: center; }
.text { text-align: justify; text-indent: 2em; }
.closing { margin-top: 28pt; break-inside: avoid; }
.right { text-align: right; }
@page { size: A4; margin: 37mm 26mm 30mm 28mm; }
@media print { main { max-width: none; padding: 0; } }
`;
