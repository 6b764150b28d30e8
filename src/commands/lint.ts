import { FileRefused } from '../documents/ledger-refusals.js';
import { readPublished } from '../documents/published-report/read-published.js';
import { lintReport } from '../domain/year-end/lint-report.js';
import { type Command, inputFile, oneOf, print, say } from './command.js';

export const lint: Command = {
  words: ['lint'],
  usage: 'lint 文件 [--format json]',
  about: '检查已经公布的年度报告（网页、.docx、.xlsx、带文字层的 PDF、文本）：读出表格，逐条核对勾稽关系',
  options: { format: { type: 'string' } },
  takesFile: true,
  async run(asked) {
    oneOf(asked, 'format', ['json'], 'json');
    const bytes = await inputFile(asked.files);
    try {
      const report = await readPublished(bytes);
      const findings = lintReport(report);
      const { edition, year, table2, table3, table4 } = report;
      print({ edition, year, table2, table3, table4, findings });
      const errors = findings.filter(({ level }) => level === 'error').length;
      say(`${errors ? `有${errors}处错误` : '没有发现错误'}，共${findings.length}条。`);
      return errors ? 1 : 0;
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      say(`${error.message}（${error.code}）`);
      return 1;
    }
  },
};
