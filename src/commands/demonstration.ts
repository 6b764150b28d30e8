import { setTimeout as sleep } from 'node:timers/promises';
import { readerOf } from '../database/with-organ.js';
import { readLedgerFile } from '../documents/ledger-file.js';
import { readProactiveFile } from '../documents/proactive-file.js';
import { type Application, replay } from '../domain/applications/application.js';
import type { ApplicationCommand } from '../domain/applications/commands.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import { digestOf } from '../domain/applications/sign-off.js';
import { addDays, type LegalDate } from '../domain/law/legal-date.js';
import { WORKING_CALENDAR, workdaysAfter } from '../domain/law/working-calendar.js';
import { actOnApplication } from '../event-store/acting/act-on-application.js';
import { importLedger, type LedgerOrder } from '../event-store/acting/import-ledger.js';
import { importRegisters } from '../event-store/acting/import-registers.js';
import { CommandReused } from '../event-store/event-log.js';
import { foundOrgan, type Organ, organs } from '../event-store/found-organ.js';
import { onOwnConnection } from '../event-store/own-connection.js';
import { entryId } from '../event-store/registers.js';
import { streamIdOf } from '../event-store/years.js';
import { accountAtLogin, type StoredAccount } from '../identity/accounts.js';
import type { Identity } from '../identity/identity.js';
import { bringing, bringingRows } from '../personal-data/bringing.js';
import type { Vault } from '../personal-data/vault.js';
import { DEMONSTRATION, loadDemonstrationAccounts } from './demonstration-accounts.js';
import { type DemonstrationCase, type DemonstrationStep, demonstrationCases, worked } from './demonstration-cases.js';
import { TIANJIN_REGISTERS_2020, YUNXI_REGISTERS } from './demonstration-registers.js';

/** Advisory lock; asked for again and again, for no statement may wait so long. */
const LOADING = 770_009;
const AGAIN_MS = 200;

const TIANJIN = { code: 'tianjin-jrj', name: '天津市地方金融监督管理局', parent: null };
const YUNXI = { code: 'yunxi', name: '云溪区人民政府办公室（演示）', parent: null };
/** Below the one before, so that there is something to roll up; nobody signs in there. */
const MINZHENG = { code: 'yunxi-minzheng', name: '云溪区民政局（演示）', parent: YUNXI.code };
export const DEMONSTRATION_ORGANS: readonly string[] = [TIANJIN, YUNXI, MINZHENG].map(({ code }) => code);

/**
 * What a newcomer finds at the first start: a ledger of 2020 whose 74 applications give the table that its organ
 * published, and an organ of today with applications in every state. Nothing where the register is in use already; a start
 * that was broken off is completed by the next, and of two at once the second waits. Gives the logins that it has made.
 */
export const loadDemonstration = (at: Identity, vault: Vault, today: LegalDate): Promise<string[]> =>
  onOwnConnection(at.log.db, async (client) => {
    const alone = async () => (await client.query('select pg_try_advisory_lock($1) as alone', [LOADING])).rows[0].alone;
    while (!(await alone())) await sleep(AGAIN_MS);
    return loadAlone(at, vault, today);
  });

async function loadAlone(at: Identity, vault: Vault, today: LegalDate): Promise<string[]> {
  const { log } = at;
  const known = await organs(log);
  if (known.some(({ code }) => !DEMONSTRATION_ORGANS.includes(code))) return [];
  const organ = async (facts: { code: string; name: string; parent: string | null }): Promise<Organ> =>
    known.find(({ code }) => code === facts.code) ?? foundOrgan(log, facts, DEMONSTRATION, today);
  const tianjin = await organ(TIANJIN);
  await loadLedger(at, vault, tianjin.id, tianjinLedger2020(), today);
  const yunxi = await organ(YUNXI);
  const minzheng = await organ(MINZHENG);
  if (await isEmpty(at, minzheng.id)) await loadLedger(at, vault, minzheng.id, minzhengLedger(today), today);
  await loadRegisters(at, tianjin.id, TIANJIN_REGISTERS_2020, today);
  await loadRegisters(at, yunxi.id, YUNXI_REGISTERS, today);
  const accounts = await loadDemonstrationAccounts(at, [tianjin, yunxi]);
  for (const [i, one] of demonstrationCases(today).entries()) await register(at, vault, yunxi, one, i + 1, today);
  return accounts;
}

async function loadLedger(
  { log }: Identity,
  vault: Vault,
  organ: number,
  csv: string,
  today: LegalDate,
): Promise<void> {
  const { entries } = await readLedgerFile(Buffer.from(csv), today);
  const bring: LedgerOrder['bring'] = (rows) => bringingRows(vault, organ, rows);
  await importLedger(log, { organ, actor: DEMONSTRATION, today, bring }, entries);
}

/** Only what is not there yet: a line that somebody has corrected stays as it is. */
async function loadRegisters({ log }: Identity, organ: number, csv: string, today: LegalDate): Promise<void> {
  const { entries } = await readProactiveFile(Buffer.from(csv), today);
  const { rows } = await readerOf(log.db, organ).query<{ id: string }>(
    'select entry_id as id from proactive_entry where organ_id = $1',
    [organ],
  );
  const known = new Set(rows.map(({ id }) => id));
  const missing = entries.filter((line) => !known.has(entryId(organ, line, 1)));
  await importRegisters(log, { organ, actor: DEMONSTRATION, today, source: '演示登记簿' }, missing);
}

/** Its days hang on that of the first start: another start adds nothing. */
async function isEmpty({ log }: Identity, organ: number): Promise<boolean> {
  const { rows } = await readerOf(log.db, organ).query('select from ledger where organ_id = $1 limit 1', [organ]);
  return rows.length === 0;
}

async function register(
  at: Identity,
  vault: Vault,
  organ: Organ,
  { applicant, content, steps }: DemonstrationCase,
  serial: number,
  today: LegalDate,
): Promise<void> {
  const { log } = at;
  const application = streamIdOf('demonstration', organ.id, serial);
  const events = async () => (await log.historyOf<ApplicationEvent>(organ.id, application)).events;
  if ((await events()).length >= steps.length) return;
  const brought = bringing(vault, organ.id, {
    applicant,
    contact: `138000000${String(serial).padStart(2, '0')}`,
    content,
  });
  for (const [nth, turn] of turnsOf(steps).entries()) {
    const [{ by }] = turn;
    const { id: actor, roles } = (await accountAtLogin(at, `${organ.code}.${by}`)) as StoredAccount;
    const app = replay(await events());
    const order = {
      ...{ commandId: streamIdOf('demonstration-command', organ.id, serial, nth), organ: organ.id, actor, roles },
      ...{ application, commands: turn.map(({ command }) => named(command, app)), ...(nth === 0 && { brought }) },
    };
    await actOnApplication(log, order, today).catch(unlessOrderedBefore);
  }
}

type Turn = [DemonstrationStep, ...DemonstrationStep[]];

/** What one person does before the next one does something. */
const turnsOf = (steps: readonly DemonstrationStep[]): Turn[] =>
  steps.reduce<Turn[]>((turns, step) => {
    const last = turns.at(-1);
    if (last?.[0].by === step.by) last.push(step);
    else turns.push([step]);
    return turns;
  }, []);

const named = (command: ApplicationCommand, app: Application | null): ApplicationCommand =>
  command.type === 'SignReply' && app?.draft ? { ...command, digest: digestOf(app, app.draft) } : command;

/** A start on another day says other days under the same name. */
function unlessOrderedBefore(error: unknown): void {
  if (!(error instanceof CommandReused)) throw error;
}

/** Results of the published table, all from natural persons: [result, how many]; the first three came in December 2019. */
const RESULTS_2020 = [
  ['予以公开', 27],
  ['属于四类过程性信息', 3],
  ['本机关不掌握相关政府信息', 30],
  ['没有现成信息需要另行制作', 8],
  ['重复申请', 1],
  ['other.withdrawn', 3],
  ['other.misc', 2],
] as const;
const MATTERS = [
  '小额贷款公司设立批复',
  '融资担保公司年度检查结果',
  '地方金融组织监管评级办法',
  '典当行变更事项审批材料',
  '非法集资线索处置情况',
  '交易场所清理整顿名单',
];
const FAMILY_NAMES = '王李张刘陈杨赵黄周吴';
const UNITS = ['法规处', '监管一处', '监管二处', '综合处'];
const CHANNELS = ['网上', '邮寄', '当面', '平常信函'];

const HEADS = '登记编号,申请人,申请人类别,申请渠道,提交日期,收到日期,申请内容摘要,承办处室,答复日期,答复文号,办理结果';

/** One every six weeks, answered within two, but for the last. */
function minzhengLedger(today: LegalDate): string {
  const rows = Array.from({ length: 12 }, (_, i) => {
    const receivedOn = worked(addDays(today, -7 - 42 * i));
    const answer =
      i === 0
        ? ',,'
        : `${worked(addDays(receivedOn, 13))},云民公开〔${12 - i}〕号,${i % 3 ? '予以公开' : '本机关不掌握相关政府信息'}`;
    const matter = ['养老机构名录', '社会组织年检结果', '低保审核公示'][i % 3];
    return `YM-${String(12 - i).padStart(3, '0')},${FAMILY_NAMES[i % 10]}某,自然人,${CHANNELS[i % 3]},${receivedOn},${receivedOn},${matter},办公室,${answer}`;
  });
  return [HEADS, ...rows].join('\r\n');
}

function tianjinLedger2020(): string {
  const results = RESULTS_2020.flatMap(([result, count]) => Array<string>(count).fill(result));
  const rows = results.map((_, i) => {
    // seven and seventy-four have no common factor: the results come mixed, each once
    const result = results[(i * 7) % results.length] as string;
    const receivedOn =
      i < 3 ? addDays('2019-12-16', i * 4) : workdaysAfter('2020-01-01', 1 + (i - 3) * 3, WORKING_CALENDAR);
    const decidedOn = workdaysAfter(receivedOn, i < 3 ? 14 + i : 4 + ((i * 5) % 14), WORKING_CALENDAR);
    const pick = <T>(list: ArrayLike<T>) => list[i % list.length] as T;
    const docNo = result.startsWith('other') ? '' : `津金公开〔2020〕${i + 1}号`;
    const cells = [
      `JRJ-${receivedOn.slice(0, 4)}-${String(i + 1).padStart(4, '0')}`,
      `${pick(FAMILY_NAMES)}某`,
      '自然人',
      pick(CHANNELS),
    ];
    return [...cells, receivedOn, receivedOn, pick(MATTERS), pick(UNITS), decidedOn, docNo, result].join(',');
  });
  return [HEADS, ...rows].join('\r\n');
}
