import type { Letter, Paper } from '../domain/applications/papers/paper.js';
import type { Sheet } from '../domain/applications/papers/sheet.js';
import { escaped } from './report-to-html.js';

/** A paper as a page that prints on A4 and needs nothing else; whatever was typed is text and nothing but text. */
export const paperToHtml = (paper: Paper): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(paper.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${'rows' in paper ? sheet(paper) : letter(paper)}
</body>
</html>
`;

function letter(paper: Letter): string {
  const organ = escaped(paper.organ);
  const attached = paper.attached && `<p class="text">附件：${escaped(paper.attached.title)}</p>\n`;
  return `<main>
<h1>${organ}<br>${escaped(paper.title)}</h1>
<p class="number">${escaped(paper.docNo)}</p>
<p class="addressee">${escaped(paper.addressee)}：</p>
${paper.paragraphs.map((text) => `<p class="text">${escaped(text)}</p>`).join('\n')}
${attached ?? ''}<div class="closing">
<p class="right">${organ}（印章）</p>
<p class="right">${escaped(paper.on)}</p>
<p class="text">（联系人、电话：${escaped(paper.contact)}）</p>
</div>
</main>${paper.attached ? `\n${sheet(paper.attached)}` : ''}`;
}

const sheet = ({ title, under, organ, rows, asOf }: Sheet): string => `<section class="sheet">
<h1>${asOf ? `${escaped(organ)}<br>` : ''}${escaped(title)}</h1>
<p>${escaped(under)}</p>
<table>
${rows.map(({ label, lines }) => `<tr><th scope="row">${escaped(label)}</th><td>${lines.map(escaped).join('<br>')}</td></tr>`).join('\n')}
</table>
${asOf ? `<p class="right">制表日期：${escaped(asOf)}</p>\n` : ''}</section>`;

/** GB/T 9704: A4, 37 mm above and 28 mm at the binding; 二号 and 三号, 28 points from line to line. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 16pt/28pt "FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", serif; }
main, .sheet { max-width: 156mm; margin: 0 auto; padding: 24px 16px; overflow-wrap: anywhere; }
p { margin: 0; }
h1 { margin: 0 0 14pt; font: 22pt/32pt "FZXiaoBiaoSong-B05S", "SimSun", "STSong", "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance; }
.number { margin-bottom: 28pt; text-align: center; }
.text { text-align: justify; text-indent: 2em; }
.closing { margin-top: 28pt; break-inside: avoid; }
.right { text-align: right; }
.sheet { font-size: 12pt; line-height: 20pt; }
main + .sheet { break-before: page; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.5pt solid #000; padding: 3pt 6pt; font-weight: normal; }
th { width: 24%; }
td { text-align: left; }
td:empty { height: 31pt; }
tr { break-inside: avoid; }
@page { size: A4; margin: 37mm 26mm 30mm 28mm; }
@media print { main, .sheet { max-width: none; padding: 0; } }
`;
