import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ForEverybody } from './accounts/classified.js';

/** Something to see before the desk is there. Nobody is signed in here: it says nothing of any organ. */
@ApiExcludeController()
@Controller()
export class StartPageController {
  @Get()
  @ForEverybody()
  @Header('content-type', 'text/html; charset=utf-8')
  page() {
    return START_PAGE;
  }
}

const START_PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>明账</title>
<style>
body { max-width: 860px; margin: 0 auto; padding: 32px 24px; line-height: 1.7; color: #1a1a1a;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { margin: 0; font-size: 28px; }
a { color: #0b57a4; }
</style>
</head>
<body>
<h1>明账</h1>
<p>政府信息依申请公开登记簿。每一件申请从收到到办结都有记录，年度报告的数字由记录得出。</p>
<p><a href="/api/v1/openapi.json">接口说明（OpenAPI）</a></p>
</body>
</html>
`;
