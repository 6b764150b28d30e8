import { createHash, randomUUID } from 'node:crypto';
import { readCasesFile } from '../../src/documents/cases-file.js';
import { readProactiveFile } from '../../src/documents/proactive-file.js';
import { APPLICANT_CATEGORIES } from '../../src/domain/applications/outcomes.js';
import { Refusal } from '../../src/domain/refusals.js';
import type { ReportCommand } from '../../src/domain/year-end/report/report-commands.js';
import type { ReportText } from '../../src/domain/year-end/report/report-text.js';
import { wholeOf } from '../../src/domain/year-end/whole.js';
import type { YearEndTables } from '../../src/domain/year-end/year-end-tables.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { actFromAbove, actOnReport } from '../../src/event-store/acting/act-on-report.js';
import { importCases } from '../../src/event-store/acting/import-cases.js';
import { importLedger } from '../../src/event-store/acting/import-ledger.js';
import { importRegisters } from '../../src/event-store/acting/import-registers.js';
import type { ImportReport } from '../../src/event-store/acting/import-report.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { foundOrgan, type Organ } from '../../src/event-store/found-organ.js';
import { freezeCompilationOf } from '../../src/event-store/year-end/freeze-compilation.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { bringingRows } from '../../src/personal-data/bringing.js';
import type { Vault } from '../../src/personal-data/vault.js';
import { offeredReport, reportView } from '../../src/reading/report-view.js';
import { yearState } from '../../src/reading/year-state.js';
import { yearTables } from '../../src/reading/year-tables.js';
import { type Drawers, drawersOf, hasNothing, YEAR } from './city.js';

export interface StoryCheck {
  ok: boolean;
  words: string;
}

interface Unit {
  organ: Organ;
  drawers: Drawers;
}

const PEOPLE = { zhao: ['clerk'], qian: ['office_head'], sun: ['secrecy_reviewer'], li: ['reviewer'] } as const;

/**
 * A year of a city whose government compiles so many organs: ledgers, run, drafts, signatures, submission, return, acceptance,
 * locks, compilation, publication; then a suit that is lost and a letter that is found, a corrected edition, and the next year.
 */
export class CityYear {
  readonly checks: StoryCheck[] = [];
  private units: Unit[] = [];

  constructor(
    private readonly at: { log: EventLog; vault: Vault },
    private readonly count: number,
    private readonly tell: (words: string) => void,
  ) {}

  async play(): Promise<StoryCheck[]> {
    await this.found();
    await this.bringDrawers();
    await this.reportAll();
    await this.compile();
    await this.afterwards();
    await this.nextYear();
    return this.checks;
  }

  private get city(): Organ {
    return (this.units[0] as Unit).organ;
  }
  private get log(): EventLog {
    return this.at.log;
  }

  private check(ok: boolean, words: string): void {
    this.checks.push({ ok, words });
  }

  private each = async (act: (unit: Unit, i: number) => Promise<unknown>, units = this.units): Promise<void> => {
    for (const [i, unit] of units.entries()) await act(unit, i);
  };

  /** The last but one is taken over by the last within the year; the third belongs to a system of its own. */
  private async found(): Promise<void> {
    const founded = '2023-01-03';
    for (let i = 0; i < this.count; i++) {
      const facts = { code: `c${i}`, name: i === 0 ? '某市人民政府' : `某市第${i}单位`, parent: i === 0 ? null : 'c0' };
      this.units.push({ organ: await foundOrgan(this.log, facts, 'zhao', founded), drawers: drawersOf(i) });
    }
    const ordered = (organ: string, command: Parameters<typeof actOnOrgan>[1]['command']) =>
      actOnOrgan(this.log, { commandId: randomUUID(), organ, actor: 'zhao', command }, '2024-07-01');
    const own = { on: founded, reason: '隶属省直系统' };
    await ordered('c2', { type: 'ChangeOrganSettings', values: { underVerticalLeadership: true }, ...own });
    await ordered('c0', {
      type: 'ChangeOrganSettings',
      values: { organKind: 'government' },
      ...own,
      reason: '本级政府',
    });
    const into = `c${this.count - 1}`;
    await ordered(`c${this.count - 2}`, { type: 'MergeOrgan', into, on: '2024-07-01', reason: '机构改革' });
    this.tell(`${this.count} 个机关已经建立，其中一个垂直管理，一个年中并入另一个`);
  }

  private async bringDrawers(): Promise<void> {
    const today = `${YEAR + 1}-01-02`;
    let rows = 0;
    await this.each(async ({ organ, drawers }, i) => {
      rows += drawers.ledger.length;
      all(await importLedger(this.log, this.ledgerOrder(organ, today), drawers.ledger));
      const order = { organ: organ.id, actor: 'zhao', today };
      const registers = await readProactiveFile(Buffer.from(drawers.registers), today);
      all(await importRegisters(this.log, { ...order, source: '登记簿' }, registers.entries));
      const cases = await readCasesFile(Buffer.from(drawers.cases), today);
      all(await importCases(this.log, order, cases.entries));
      if (i % 50 === 49) this.tell(`${i + 1} 个机关的台账已经导入`);
    });
    this.tell(`${rows} 件申请已经导入`);
  }

  private ledgerOrder(organ: Organ, today: string) {
    return {
      ...{ organ: organ.id, actor: 'zhao', today },
      bring: (rows: Parameters<typeof bringingRows>[2]) => bringingRows(this.at.vault, organ.id, rows),
    };
  }

  /** Each unit but the government: run, draft, signatures, submission; every tenth is sent back once; then locked and published. */
  private async reportAll(): Promise<void> {
    await this.each(({ organ }) =>
      runYearEnd(this.log, { organ: organ.id, year: YEAR, actor: 'system', today: `${YEAR + 1}-01-02` }),
    );
    this.tell('年终结转已经办理');
    let [returned, late] = [0, 0];
    await this.each(async ({ organ }, i) => {
      const on = i % 17 === 5 ? '2025-02-05' : '2025-01-20';
      await this.draftAndSign(organ, on);
      const { violations } = await this.order(organ, 'qian', { type: 'SubmitReport' }, on);
      late += violations.length > 0 ? 1 : 0;
      if (i % 10 === 4 && (await this.above(organ, { type: 'ReturnReport', remarks: '请写明改进措施' }))) {
        returned += 1;
        await this.draftAndSign(organ, '2025-02-06', '请写明改进措施');
        await this.order(organ, 'qian', { type: 'SubmitReport' }, '2025-02-06');
      }
      await this.above(organ, { type: 'AcceptReport', digest: (await this.view(organ)).digest ?? '' });
      if (i % 50 === 49) this.tell(`${i + 1} 个单位的报告已经报送`);
    }, this.reporting());
    await this.each(({ organ }) =>
      lockYearOf(this.log, { organ: organ.id, year: YEAR, actor: 'qian', today: '2025-02-10' }),
    );
    await this.reportOfSuccessor();
    await this.each(
      ({ organ }) =>
        this.order(organ, 'qian', { type: 'PublishReport', url: null, column: '政府信息公开年报' }, '2025-02-11'),
      this.reporting(),
    );
    const late5 = this.reporting().filter((_, i) => i % 17 === 5).length;
    this.check(late === late5, `迟报的 ${late} 个单位都记录在案`);
    this.check(returned > 0, `退回修改 ${returned} 个单位，重新审签、报送后接收`);
    this.tell('各单位的报告已经接收、锁定、公布');
  }

  /** Those with a report of their own level that goes to the government. */
  private reporting(): Unit[] {
    return this.units.filter((_, i) => i !== 0 && i !== 2 && i < this.count - 2);
  }

  /** Who has taken another organ over reports for both, once both are locked. */
  private async reportOfSuccessor(): Promise<void> {
    const [{ organ: before }, { organ }] = this.units.slice(-2) as [Unit, Unit];
    const frozen = await freezeCompilationOf(this.log, organ, this.yearOrder(organ, YEAR, '2025-02-10'));
    await this.draftAndSign(organ, '2025-02-10');
    await this.order(organ, 'qian', { type: 'SubmitReport' }, '2025-02-10');
    const { digest } = await this.view(organ);
    await this.above(organ, { type: 'AcceptReport', digest: digest ?? '' }, '2025-02-11');
    const place = { url: null, column: '政府信息公开年报' };
    await this.order(organ, 'qian', { type: 'PublishReport', ...place }, '2025-02-11');
    this.check(frozen.units === 2, `${organ.name}的报告包括并入的${before.name}`);
  }

  private async draftAndSign(organ: Organ, today: string, remark = ''): Promise<void> {
    const { sections } = await offeredReport(this.log, organ, YEAR, today);
    const written = (paragraph: string) => paragraph.replace(/【[^】]*】/g, `已经落实${remark}`);
    const text: ReportText = {
      overview: sections.overview.map(written),
      problems: sections.problems.map(written),
      other: sections.other.map(written),
    };
    await this.order(organ, 'zhao', { type: 'DraftReport', sections: text }, today);
    for (const { level, ok, rule, at, message } of (await this.view(organ)).checks)
      if (level === 'warning' && !ok)
        await this.order(organ, 'zhao', { type: 'ExplainWarning', rule, at, message, words: '情况属实' }, today);
    for (const name of ['qian', 'sun', 'li'] as const) {
      const digest = (await this.view(organ)).digest ?? '';
      await this.order(organ, name, { type: 'SignReport', digest }, today);
    }
  }

  private async order(organ: Organ, name: keyof typeof PEOPLE, command: ReportCommand, today: string) {
    const order = { commandId: randomUUID(), organ: organ.id, year: YEAR, actor: name, roles: PEOPLE[name], command };
    return JSON.parse((await actOnReport(this.log, order, today)).response) as { violations: unknown[] };
  }

  private above = (organ: Organ, command: Parameters<typeof actFromAbove>[1]['command'], today = '2025-02-06') =>
    actFromAbove(
      this.log,
      {
        ...{ commandId: randomUUID(), organ: organ.id, year: YEAR, actor: 'zhou', roles: ['authority'], command },
        authority: { id: this.city.id, code: this.city.code },
      },
      today,
    );

  private view = (organ: Organ, year = YEAR) =>
    reportView(this.log, organ, year, '2025-02-06', { account: 'zhao', roles: ['clerk'] });

  private whole = (year: number) => yearTables(this.log, { organ: this.city, year, whole: true });

  private async compile(): Promise<void> {
    const tables = await this.whole(YEAR);
    const counted = this.units.filter((_, i) => i !== 2);
    const sums = counted.map(({ drawers }) => countedByHand(drawers));
    const same = Object.entries(wholeOf(sums)).filter(([row, cells]) => !equal(tables.table3[row], cells));
    this.check(same.length === 0, `汇总的新收、上年结转、办结、结转与台账逐行清点相同（${counted.length} 个单位）`);
    const errors = tables.checks.filter(({ level, ok }) => level === 'error' && !ok);
    this.check(errors.length === 0, `汇总的 ${tables.checks.length} 条勾稽关系没有错误`);
    const zero = counted.filter((_, i) => hasNothing(i)).length;
    this.check(
      tables.units?.every(({ status }) => status === 'locked') ?? false,
      `${tables.units?.length} 个单位都已锁定，零报告约 ${zero} 个`,
    );
    this.check(!tables.units?.some(({ code }) => code === 'c2'), '垂直管理的单位不在汇总之内');
    this.check(
      tables.units?.some(({ code }) => code === `c${this.count - 2}`) ?? false,
      '年中并入的单位随接收单位汇总',
    );
    const frozen = await freezeCompilationOf(this.log, this.city, this.yearOrder(this.city, YEAR, '2025-03-03'));
    this.check(
      frozen.units === tables.units?.length,
      `汇总定稿：${frozen.units} 个单位，SHA-256 ${frozen.sha256.slice(0, 16)}…`,
    );
    await this.draftAndSign(this.city, '2025-03-10');
    await this.order(this.city, 'qian', { type: 'SubmitReport' }, '2025-03-10');
    await this.order(this.city, 'qian', { type: 'PublishReport', url: null, column: '政府信息公开年报' }, '2025-03-12');
    const told = (await this.view(this.city)).text?.overview.join('') ?? '';
    const received = tables.table3.received_this_year?.total;
    this.check(
      told.includes(`新收政府信息公开申请${received}件`),
      `本级政府的报告已经公布，文字里的数字是汇总数（新收 ${received} 件）`,
    );
    this.tell('汇总已经定稿，本级政府的报告已经公布');
  }

  private yearOrder = (organ: Organ, year: number, today: string) => ({ organ: organ.id, year, actor: 'qian', today });

  /** A suit of the year is lost, and a letter of December comes to light: the unit publishes a corrected edition. */
  private async afterwards(): Promise<void> {
    const today = '2025-06-03';
    const { organ, drawers } = this.units[1] as Unit;
    const [before, wholeBefore] = [await yearTables(this.log, { organ, year: YEAR }), await this.whole(YEAR)];
    const lost = `${'登记编号,类型,案号,受理日期,结案日期,结果,仅列共同被告'}\n,未经复议直接起诉,1诉1号,${YEAR}-11-04,2025-05-20,纠正,否\n`;
    all(
      await importCases(
        this.log,
        { organ: organ.id, actor: 'zhao', today },
        (await readCasesFile(Buffer.from(lost), today)).entries,
      ),
    );
    const found = {
      ...(drawers.ledger[0] as Drawers['ledger'][number]),
      registerNo: '补1号',
      receivedOn: `${YEAR}-12-20`,
    };
    const letter = { ...found, submittedOn: found.receivedOn, decidedOn: null, docNo: null, outcome: null };
    const { adjustments } = all(await importLedger(this.log, this.ledgerOrder(organ, today), [letter]));
    this.check(
      adjustments.some(({ year }) => year === YEAR),
      '锁定以后补登记的来信作为往年调整列出',
    );
    const after = await yearTables(this.log, { organ, year: YEAR });
    this.check(equal(figures(after), figures(before)), '锁定的表格一格未变');
    this.check(equal(figures(await this.whole(YEAR)), figures(wholeBefore)), '定稿的汇总一格未变');
    await this.draftAndSign(organ, today);
    const place = { url: null, column: '政府信息公开年报' };
    await this.order(organ, 'qian', { type: 'RepublishReport', reason: '补登记来信一件', ...place }, today);
    const { published } = await this.view(organ);
    this.check(published.length === 2, '更正版已经公布，公布数与更正数并列');
    this.tell('败诉与补登记已经记录，更正版已经公布');
  }

  private async nextYear(): Promise<void> {
    const today = '2026-01-06';
    const year = YEAR + 1;
    await this.each(({ organ, drawers }) =>
      importLedger(this.log, this.ledgerOrder(organ, '2025-12-30'), drawers.later).then(all),
    );
    const standing = this.units.filter((_, i) => i !== this.count - 2);
    await this.each(({ organ }) => runYearEnd(this.log, { organ: organ.id, year, actor: 'system', today }));
    let [failing, unequal] = [0, 0];
    await this.each(async ({ organ }) => {
      const [last, now] = [
        await yearTables(this.log, { organ, year: YEAR }),
        await yearTables(this.log, { organ, year }),
      ];
      failing += now.checks.filter(({ level, ok }) => level === 'error' && !ok).length;
      unequal += equal(last.table3.carried_to_next_year, now.table3.carried_from_last_year) ? 0 : 1;
      await lockYearOf(this.log, this.yearOrder(organ, year, today));
    }, standing);
    this.check(failing === 0, `次年 ${standing.length} 个单位的勾稽关系没有错误`);
    this.check(unequal === 0, '每个单位上年公布的结转等于次年的上年结转');
    const [last, now] = [await this.whole(YEAR), await this.whole(year)];
    this.check(
      equal(last.table3.carried_to_next_year, now.table3.carried_from_last_year),
      `汇总：定稿的结转 ${last.table3.carried_to_next_year?.total} 件等于次年的上年结转`,
    );
    const again = await lockYearOf(this.log, this.yearOrder(this.city, YEAR, today)).catch((error) =>
      error instanceof Refusal ? error.code : String(error),
    );
    this.check(again === 'year_locked', '已锁定的年度不能再次锁定');
    const { locked } = await yearState(this.log, this.city.id, YEAR, today);
    this.check(/^[0-9a-f]{64}$/.test(locked?.sha256 ?? ''), '锁定的校验值仍在');
    this.tell('次年已经平衡');
  }
}

/** Plays it and gives what was checked. */
export const cityYear = (
  at: { log: EventLog; vault: Vault },
  units: number,
  tell: (words: string) => void,
): Promise<StoryCheck[]> => new CityYear(at, units, tell).play();

/** The rows of Table 三 that can be counted from a ledger with one's fingers, by applicant. */
function countedByHand({ ledger }: Drawers): Record<string, Record<string, number>> {
  const count = (belongs: (row: Drawers['ledger'][number]) => boolean) => {
    const cells = Object.fromEntries(
      APPLICANT_CATEGORIES.map((category) => [
        category,
        ledger.filter((row) => row.category === category && belongs(row)).length,
      ]),
    );
    return { ...cells, total: ledger.filter(belongs).length };
  };
  const [first, last] = [`${YEAR}-01-01`, `${YEAR}-12-31`];
  return {
    received_this_year: count(({ receivedOn }) => receivedOn >= first),
    carried_from_last_year: count(
      ({ receivedOn, decidedOn }) => receivedOn < first && (decidedOn === null || decidedOn >= first),
    ),
    total_handled: count(({ decidedOn }) => decidedOn !== null && decidedOn >= first && decidedOn <= last),
    carried_to_next_year: count(({ decidedOn }) => decidedOn === null),
  };
}

const figures = ({ table2, table3, table4 }: YearEndTables) => ({ table2, table3, table4 });

const equal = (a: unknown, b: unknown): boolean => digest(a) === digest(b);
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('hex');
const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Nothing may be refused in this story. */
function all<Report extends Pick<ImportReport, 'refused'>>(report: Report): Report {
  const [first] = report.refused;
  if (first) throw new Error(first.message);
  return report;
}
