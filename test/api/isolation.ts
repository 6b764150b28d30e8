import { readFileSync } from 'node:fs';
import { NO_CHOICES, NOTHING_REMEMBERED } from '../../src/documents/import-desk/choices.js';
import { BUSINESS_ROLES, type Role } from '../../src/domain/accounts/roles.js';
import { organByCode } from '../../src/event-store/found-organ.js';
import { keepImport } from '../../src/personal-data/ledger-imports.js';
import { NOTICE_OF_2027, YEAR_2027 } from '../domain/law/made-up-2027.js';
import { GUANGXI } from '../domain/law/made-up-local.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { EVERY_ACTION } from './every-action.js';
import { reply } from './signed.js';
import { type Answer, type Api, type Person, received } from './start-api.js';

/** How the other organ stands to the one that asks. */
export const RELATIONS = ['parent', 'child', 'sibling', 'cousin', 'unrelated', 'dissolved', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What another organ has that could be asked for, and what of it must never be seen: ids, names, numbers. */
export interface Foreign {
  code: string;
  application: string;
  caseNo: string;
  entry: string;
  account: string;
  session: string;
  /** An old ledger that waits for its import. */
  brought: string;
  commandId: string;
  canaries: string[];
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
const UNKNOWN: Foreign = {
  ...{
    code: 'nowhere',
    application: NOBODY,
    caseNo: '无此案号',
    entry: NOBODY,
    account: NOBODY,
    session: NOBODY,
    brought: NOBODY,
    commandId: NOBODY,
  },
  canaries: [],
};
const PARENTS: Readonly<Record<string, string | null>> = {
  ...{
    parent: null,
    me: 'parent',
    child: 'me',
    sibling: 'parent',
    cousin: 'sibling',
    unrelated: null,
    dissolved: 'parent',
  },
};

/** An organ that asks, and around it one of each relation with an application, a reply, a person, a case, an account. */
export async function settle(api: Api): Promise<Record<Relation, Foreign>> {
  for (const [code, parent] of Object.entries(PARENTS)) await api.organ(code, parent);
  const found: Partial<Record<Relation, Foreign>> = { none: UNKNOWN };
  for (const code of RELATIONS) if (code !== 'none') found[code] = await furnish(api, code);
  await furnish(api, 'me');
  const admin = await api.person('parent', 'system_admin');
  const body = { on: '2026-11-25', reason: '机构改革' };
  const { status } = await api.post('/organs/parent/units/dissolved/dissolve', body, { seen: 1 }, admin);
  if (status !== 200) throw new Error(`dissolve: ${status}`);
  return found as Record<Relation, Foreign>;
}

async function furnish(api: Api, code: string): Promise<Foreign> {
  const secret = (what: string) => `${what}金丝雀${code}`;
  const clerk = await api.person(code, ...BUSINESS_ROLES);
  const details = { applicant: secret('申请人'), contact: secret('电话'), content: secret('内容') };
  const commandId = crypto.randomUUID();
  const at = `/organs/${code}/applications`;
  const registration = received('2026-03-02', { details, handlingUnit: secret('处室') });
  const { body } = await api.post(at, registration, { key: commandId }, clerk);
  const said = { docNo: secret('文号'), decidedOn: '2026-03-20', principalOutcome: 'granted.provided' };
  const answered = await reply(api, `${at}/${body.id}`, body.version, said, clerk);
  const caseNo = secret('案号');
  const filed = { caseNo, body: '市人民政府', acceptedOn: '2026-04-15' };
  const review = await api.post(`/organs/${code}/cases/review`, filed, {}, clerk);
  if (answered.status !== 200 || review.status !== 201) throw new Error(`${code}: ${answered.text} ${review.text}`);
  const line = {
    register: 'art20_1.rules',
    action: 'issued',
    on: '2026-03-02',
    name: secret('规章'),
    source: secret('来源'),
  };
  const entered = await api.post(`/organs/${code}/register-entries`, line, {}, clerk);
  const [{ entry }] = entered.body.entries;
  const session = (await api.get('/session/list', clerk)).body.sessions[0].id;
  const { id: organ } = await organByCode(api.log, code);
  const brought = crypto.randomUUID();
  const file = { name: secret('文件'), sheets: [] };
  const desk = { name: file.name, choices: NO_CHOICES, remembered: NOTHING_REMEMBERED };
  await keepImport(vaultFor(api.db.pool), { organ, id: brought, begunBy: clerk.id }, { file, desk, rowCount: 0 });
  const canaries = [
    body.id,
    clerk.id,
    clerk.login,
    session,
    caseNo,
    ...Object.values(details),
    secret('处室'),
    secret('文号'),
    ...[entry, secret('规章'), secret('来源'), brought, secret('文件')],
  ];
  return { code, application: body.id, caseNo, entry, account: clerk.id, session, brought, commandId, canaries };
}

/** The roles that ask: everything at the desk, and each administrator. */
export const ASKING: readonly (readonly Role[])[] = [
  BUSINESS_ROLES.filter((role) => role !== 'authority'),
  ...(['system_admin', 'security_admin', 'audit_admin'] as const).map((role) => [role]),
];

export interface Probe {
  /** Where the foreign id stands. */
  place: 'organ' | 'path' | 'query' | 'body' | 'header';
  method: 'GET' | 'POST';
  url: string;
  body?: object;
  headers: Record<string, string>;
}

interface Described {
  parameters?: { name: string; in: string }[];
}

const described = JSON.parse(readFileSync('docs/openapi.json', 'utf8')).paths as Record<
  string,
  Record<string, Described>
>;
export const ROUTES = Object.entries(described).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, about]) => ({
    ...{ method: method.toUpperCase() as Probe['method'], path },
    query: (about.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
  })),
);

const SAID = { on: '2026-11-25', reason: '机构改革' };
const CASE = { acceptedOn: '2026-04-15', body: '市人民政府' };
const DIGEST = '0'.repeat(64);
const REPORT_BODIES: Record<string, object> = {
  draft: { sections: { overview: ['无。'], problems: ['无。'], other: ['无。'] } },
  explanation: { rule: 'N2', at: 'other', message: '没有引用', words: '无' },
  signature: { digest: DIGEST },
  'draft-return': { reason: '不全' },
  acceptance: { digest: DIGEST },
  return: { remarks: '不全' },
  'corrected-publication': { reason: '更正' },
};
/** What the organ above orders of one below. */
const pressed = (path: string): object => ({
  words: '请抓紧',
  ...(path.includes('/years/') && { about: 'overdue' }),
  ...(path.endsWith('/supervision-order') && { answerBy: '2026-11-30' }),
});
/** A body that the route takes, so that it is the id that is refused; `foreign` stands where a body may name something. */
const bodyOf = (path: string, foreign: Foreign): object => {
  const last = path.split('/').at(-1) ?? '';
  const setting = { ...SAID, unit: foreign.code, region: null };
  const move = { ...SAID, parent: foreign.code };
  const bodies: Record<string, object> = {
    ...Object.fromEntries(
      EVERY_ACTION.map((one) => [
        one.path,
        {
          ...one.body,
          ...(one.signs && { digest: '0'.repeat(64) }),
          ...('caseNo' in one.body && { caseNo: foreign.caseNo }),
        },
      ]),
    ),
    applications: received('2026-03-02'),
    'register-entries': { register: 'art20_1.rules', action: 'issued', on: '2026-03-02', source: '底册' },
    organs: { code: `below-${foreign.code}`, name: '新机关', parent: foreign.code },
    opening: { purpose: 'handling', fields: ['applicant'] },
    papers: { version: 2, kind: 'receipt', format: 'html' },
    restriction: { reason: '本人要求' },
    'restriction-lifting': { reason: '本人要求' },
    erasure: { basis: 'retention_over' },
    settings: { ...SAID, values: { correctionsAllowed: 2 } },
    'security-settings': { ...SAID, values: { secondFactorRequired: true } },
    'number-scheme': { ...SAID, scheme: null },
    'sign-off-chain': { ...SAID, chain: [] },
    'report-sign-off-chain': { ...SAID, chain: [] },
    webhook: { url: 'https://oa.invalid/notify', secret: 'sixteen-signs-or-more' },
    rename: { ...SAID, name: '改名' },
    move,
    merge: { ...SAID, into: foreign.code },
    dissolve: SAID,
    accounts: { login: foreign.canaries[2] ?? 'nobody', name: '某某' },
    roles: { roles: ['clerk'] },
    unit: { unit: '法规处' },
    absence: { from: '2026-11-25', through: '2026-11-27', deputy: foreign.account },
    calendar: YEAR_2027,
    preview: { local: GUANGXI, regions: setting, move }[path.split('/').at(-2) ?? ''] ?? YEAR_2027,
    local: GUANGXI,
    regions: setting,
    notice: { noticeText: NOTICE_OF_2027 },
    choices: { sheets: null, headLines: [], columns: [], words: [], years: [], answers: {} },
  };
  if (path.includes('/report/')) return REPORT_BODIES[last] ?? {};
  if (/\/units\/.*\/(urging|supervision-order)$/.test(path)) return pressed(path);
  if (path.endsWith('/years/{year}/supervision-answer')) return { no: 1, words: '已办结' };
  if (path.includes('/cases/')) {
    // a number filed here is a case of one's own, whoever else has a case of that number
    if (last === 'review' || last === 'suit')
      return { ...CASE, caseNo: `${foreign.caseNo}之二`, ...(last === 'suit' && { route: 'litigation.direct' }) };
    if (last === 'appeal') return CASE;
    return { decidedOn: '2026-06-01', result: 'upheld' };
  }
  if (path.includes('/register-entries/')) return { quantity: 7, reason: '笔误' };
  return bodies[last] ?? {};
};

function idOf(path: string, of: Foreign): string {
  if (/\/(accounts|colleagues)\//.test(path)) return of.account;
  if (path.includes('/register-entries/')) return of.entry;
  if (path.includes('/imports/')) return of.brought;
  return path.includes('/session/') ? of.session : of.application;
}

/** Every place of this route at which an id of the other organ can stand. */
export function probesOf({ method, path, query }: (typeof ROUTES)[number], foreign: Foreign, own: Foreign): Probe[] {
  if (/session($|\/(sign-out|password|second-factor))/.test(path) || !path.startsWith('/api/v1/')) return [];
  const filled = (organ: Foreign, rest: Foreign) =>
    path
      .replace('{code}', encodeURIComponent(organ.code))
      .replace('{unit}', encodeURIComponent(rest.code))
      .replace('{caseNo}', encodeURIComponent(rest.caseNo))
      .replace('{year}', '2026')
      .replace('{row}', 'received_this_year')
      .replace('{column}', 'total')
      .replace('{draft}', '1')
      .replace('{id}', idOf(path, rest));
  const ownBody = method === 'POST' ? bodyOf(path, own) : {};
  const order = (key: string, body: object) => ({
    headers: (method === 'POST' ? { 'idempotency-key': key, 'if-match': '1' } : {}) as Record<string, string>,
    ...(method === 'POST' && { body }),
  });
  const at = (place: Probe['place'], url: string, key: string = crypto.randomUUID(), body = ownBody): Probe => ({
    ...{ place, method, url },
    ...order(key, body),
  });
  const names = /\{(id|caseNo|unit)\}/.test(path);
  const ids = [foreign.application, foreign.caseNo, foreign.canaries[3], foreign.canaries[5]];
  return [
    ...(path.includes('{code}') ? [at('organ', filled(foreign, foreign)), at('organ', filled(foreign, own))] : []),
    ...(names ? [at('path', filled(own, foreign) + wantedQuery(path))] : []),
    ...query.flatMap((name) =>
      ids.map((id) => at('query', `${filled(own, own)}?${name}=${encodeURIComponent(id ?? '')}`)),
    ),
    ...(method === 'POST'
      ? [
          at('body', filled(own, own), undefined, bodyOf(path, foreign)),
          at('header', filled(own, own), foreign.commandId),
        ]
      : []),
  ];
}

/** What a route asks that it would refuse the question without. */
const wantedQuery = (path: string): string => (path.endsWith('/imports/{id}/report') ? '?format=csv' : '');

/** What an answer holds of another organ that the question did not name itself. */
export const leaksOf = ({ url, body }: Probe, { text, headers }: Answer, { canaries }: Foreign): string[] => {
  const said = decodeURIComponent(url) + JSON.stringify(body ?? {});
  const answered = text + JSON.stringify(headers);
  return canaries.filter((canary) => answered.includes(canary) && !said.includes(canary));
};

export const ask = (api: Api, { method, url, headers, body }: Probe, by: Person): Promise<Answer> =>
  api.ask({ method, url, headers, ...(body && { payload: body }) }, by);

/** How many events each organ has, by its code. */
export async function lengths(api: Api, codes: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const code of codes) {
    const { id } = await organByCode(api.log, code);
    found[code] = (
      await api.db.owner.query('select count(*)::integer as n from event where organ_id = $1', [id])
    ).rows[0].n;
  }
  return found;
}
