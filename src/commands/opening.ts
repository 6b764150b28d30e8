import { FileRefused } from '../documents/ledger-refusals.js';
import { readPublished } from '../documents/published-report/read-published.js';
import { APPLICANT_CATEGORIES } from '../domain/applications/outcomes.js';
import { Refusal } from '../domain/refusals.js';
import { COLUMNS } from '../domain/year-end/forms/both-editions.js';
import { figuresRead } from '../domain/year-end/opening-balance.js';
import { actOnOpening, type OpeningAct } from '../event-store/acting/act-on-opening.js';
import type { EventLog } from '../event-store/event-log.js';
import { organByCode } from '../event-store/found-organ.js';
import { openingOf } from '../reading/opening-view.js';
import {
  type Asked,
  type Command,
  inputFile,
  OPERATOR,
  optionalText,
  print,
  say,
  text,
  WrongUsage,
  yearOption,
} from './command.js';

export const openingBalance: Command = {
  words: ['opening'],
  usage: 'opening (文件 [--dry-run] | --year 年度 [--explain 列=说明] [--close]) --organ 代码',
  about:
    '期初：录入启用以前最后一个年度公布的表格（网页、.docx、.xlsx、.csv、PDF、文本），逐列核对结转下年度的在办申请；--explain 说明差额，--close 封存该年度',
  options: {
    organ: { type: 'string' },
    year: { type: 'string' },
    explain: { type: 'string' },
    close: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  takesFile: true,
  async run(asked, open) {
    const code = text(asked, 'organ');
    const { year, act } = asked.files.length ? await broughtBy(asked) : { year: yearOption(asked), act: actOf(asked) };
    if (!act && year === null) return 1;
    const log = await open();
    const { id } = await organByCode(log, code);
    return told(log, id, year as number, act, asked);
  },
};

/** What a file brings; null, said why, where it cannot be read. */
async function broughtBy(asked: Asked): Promise<{ year: number | null; act: OpeningAct | null }> {
  if (asked.options.year || asked.options.explain || asked.options.close)
    throw new WrongUsage('文件里有年度；说明差额和封存请另外办理，不要同时给出文件。');
  try {
    const report = await readPublished(await inputFile(asked.files));
    const { year, brought } = figuresRead(report, asked.files[0] ?? '');
    return { year, act: { do: 'enter', brought } };
  } catch (error) {
    if (!(error instanceof FileRefused || error instanceof Refusal)) throw error;
    print({ refused: [{ code: error.code, message: error.message }] });
    say(error.message);
    return { year: null, act: null };
  }
}

function actOf(asked: Asked): OpeningAct | null {
  const said = optionalText(asked, 'explain');
  if (said === undefined) return asked.options.close ? { do: 'close' } : null;
  const [, column = '', words = ''] = /^([^=]+)=(.+)$/.exec(said) ?? [];
  const known = APPLICANT_CATEGORIES.find(
    (one) => one === column || COLUMNS.some(({ code, label }) => code === one && label === column),
  );
  if (!known) throw new WrongUsage(`--explain“${said}”应写成 列=说明，例如 自然人=两件在系统外办结。`);
  return { do: 'explain', column: known, words };
}

async function told(log: EventLog, organ: number, year: number, act: OpeningAct | null, asked: Asked): Promise<number> {
  const dryRun = asked.options['dry-run'] === true;
  try {
    if (act) await actOnOpening(log, { organ, year, actor: OPERATOR, today: asked.today }, act, dryRun);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    print({ refused: [{ code: error.code, message: error.message }] });
    say(error.message);
    return 1;
  }
  if (dryRun && act?.do === 'enter') {
    print({ year, dryRun, brought: act.brought });
    return 0;
  }
  const view = await openingOf(log, organ, year, asked.today);
  print(view);
  for (const { column, published, registered, difference, explanation } of view.differences)
    if (difference !== 0)
      say(
        `${labelOf(column)}：公布结转${published}件，登记在办${registered}件${explanation ? `（${explanation}）` : '，请登记或者说明'}。`,
      );
  return view.opening && view.settled ? 0 : 1;
}

const labelOf = (column: string): string => COLUMNS.find(({ code }) => code === column)?.label ?? column;
