import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EventLog } from '../event-store/event-log.js';
import { type Organ, organs } from '../event-store/found-organ.js';
import { yearsWithApplications } from '../reading/years-with-applications.js';

/** Something to see before the desk is there: the organs, their tables, the description of the API. */
@ApiExcludeController()
@Controller()
export class StartPageController {
  constructor(private readonly log: EventLog) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page() {
    return startPage(await organs(this.log), await yearsWithApplications(this.log));
  }
}

const startPage = (all: readonly Organ[], years: ReadonlyMap<number, number[]>): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>明账</title>
<style>
body { max-width: 860px; margin: 0 auto; padding: 32px 24px; line-height: 1.7; color: #1a1a1a;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { margin: 0; font-size: 28px; }
table { width: 100%; margin: 16px 0; border-collapse: collapse; }
th, td { padding: 8px; border-bottom: 1px solid #ddd; text-align: left; font-weight: normal; vertical-align: top; }
th { color: #666; font-size: 14px; }
a { color: #0b57a4; }
td a { margin-right: 12px; }
</style>
</head>
<body>
<h1>明账</h1>
<p>政府信息依申请公开登记簿。每一件申请从收到到办结都有记录，年度报告的数字由记录得出。</p>
<table>
<thead><tr><th>机关</th><th>台账</th><th>年度报告表格</th></tr></thead>
<tbody>
${all.map((organ) => line(organ, years.get(organ.id) ?? [])).join('\n') || '<tr><td colspan="3">还没有机关。</td></tr>'}
</tbody>
</table>
<p><a href="/api/v1/openapi.json">接口说明（OpenAPI）</a></p>
</body>
</html>
`;

function line({ code, name }: Organ, years: readonly number[]): string {
  const address = `/api/v1/organs/${encodeURIComponent(code)}`;
  const tables = years.map((year) => `<a href="${address}/years/${year}/tables?format=html">${year}年</a>`);
  const ledger = `<a href="${address}/applications">查看</a>`;
  return `<tr><td>${escaped(name)}</td><td>${ledger}</td><td>${tables.join('') || '还没有申请'}</td></tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
