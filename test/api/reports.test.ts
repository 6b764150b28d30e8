import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { organByCode } from '../../src/event-store/found-organ.js';
import { rebuildOrgan } from '../../src/event-store/rebuild.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { reply } from './signed.js';
import { type Answer, Api, type Person, received, TODAY } from './start-api.js';

jest.setTimeout(120_000);

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const TEXT = {
  overview: [
    '本年新收政府信息公开申请{table3/received_this_year/total}件，其中自然人{table3/received_this_year/natural_person}件。',
  ],
  problems: ['公开的内容还不够细；将逐项梳理。'],
  other: ['发出收费通知{log/fees.notices}件，通知{log/fees.notified}元，收取{log/fees.collected}元。'],
};

/** An organ below another one, its people, and its report of 2025: one application answered in it, one open, its year run. */
class Office {
  people: Record<'zhao' | 'qian' | 'sun' | 'li' | 'zhou', Person> = {} as never;
  open: { id: string; registerNo: string; version: number } = {} as never;

  private constructor(
    readonly code: string,
    readonly authority: string | null,
  ) {}

  static async of(code: string, authority: string | null): Promise<Office> {
    const office = new Office(code, authority);
    if (authority) await api.organ(authority);
    const path = await api.organ(code, authority);
    office.people = {
      zhao: await api.person(code, 'clerk'),
      qian: await api.person(code, 'office_head'),
      sun: await api.person(code, 'secrecy_reviewer'),
      li: await api.person(code, 'reviewer'),
      zhou: await api.person(authority ?? code, 'authority'),
    };
    const answered = await api.post(`${path}/applications`, received('2025-02-20'));
    const said = { docNo: '复1', decidedOn: '2025-03-10', principalOutcome: 'granted.provided' };
    await reply(api, `${path}/applications/${answered.body.id}`, answered.body.version, said);
    office.open = (await api.post(`${path}/applications`, received('2025-12-29'))).body;
    const organ = (await organByCode(api.log, code)).id;
    await runYearEnd(api.log, { organ, year: 2025, actor: 'system', today: TODAY });
    office.open.version += 1;
    return office;
  }

  get address(): string {
    return `/organs/${this.code}/years/2025/report`;
  }

  get below(): string {
    return `/organs/${this.authority}/units/${this.code}/years/2025/report`;
  }

  async view(name: keyof Office['people'] = 'zhao') {
    return (await api.get(this.address, this.people[name])).body;
  }

  /** By whom, on the version of now. */
  async order(name: keyof Office['people'], path: string, body: object): Promise<Answer> {
    const { version } = await this.view();
    return api.post(`${this.address}/${path}`, body, { seen: version }, this.people[name]);
  }

  async above(path: string, body: object): Promise<Answer> {
    const { version } = (await api.get(this.below, this.people.zhou)).body;
    return api.post(`${this.below}/${path}`, body, { seen: version }, this.people.zhou);
  }

  async sign(): Promise<Answer> {
    const { digest } = await this.view();
    await this.order('qian', 'signature', { digest });
    await this.order('sun', 'signature', { digest });
    return this.order('li', 'signature', { digest });
  }

  async accept(): Promise<Answer> {
    const { submitted } = (await api.get(this.below, this.people.zhou)).body;
    return this.above('acceptance', { digest: submitted.digest });
  }

  lock(): Promise<Answer> {
    return api.post(`/organs/${this.code}/years/2025/lock`, undefined, {}, this.people.qian);
  }

  /** The open application turns out to be one of a research institute: two cells move. */
  async move(category: string): Promise<void> {
    const body = { correctedOn: '2026-02-03', category, reason: '误登' };
    const path = `/organs/${this.code}/applications/${this.open.id}/category-correction`;
    const { status } = await api.post(path, body, { seen: this.open.version });
    expect(status).toBe(200);
    this.open.version += 1;
  }
}

const done = (type: string, ...violations: string[]) => ({
  ...{ status: 200, body: { year: 2025, events: [type] } },
  ...(violations.length && { body: { events: [type], violations: violations.map((code) => ({ code })) } }),
});
const refused = (code: string, article: string) => ({ status: 409, body: { code, article } });

describe('Art. 49, 50 · the report of a department, from its draft to a corrected edition', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.of('edu', 'city');
  });

  it('is offered from the figures, and due', async () => {
    const { status, body } = await api.get(`${office.address}/offered-text`, office.people.zhao);
    expect([status, body.kind]).toEqual([200, 'department']);
    expect(body.text.overview[2]).toContain('本年新收政府信息公开申请2件。按申请人，自然人2件。按申请渠道，');
    expect(body.sections.overview[2]).toContain('{table3/received_this_year/total}件');
    const government = await api.get(`${office.address}/offered-text?kind=government`, office.people.zhao);
    expect(government.body.text.overview[0]).toContain('本级政府');
    expect(await office.view()).toMatchObject({
      ...{ stage: 'not_drafted', version: 2, draft: null, text: null, digest: null, authority: 'city' },
      actions: [{ type: 'DraftReport', path: 'draft' }],
      dues: [
        { what: 'submission', dueOn: '2026-01-31', late: true, daysLeft: -298 },
        { what: 'publication', dueOn: '2026-01-31' },
      ],
    });
    expect(await api.get(`${office.address}?format=html`, office.people.zhao)).toMatchObject(
      refused('report_not_drafted', '50'),
    );
    const { reports } = (await api.get('/organs/edu/desk', office.people.zhao)).body;
    expect(reports).toMatchObject([
      { year: 2025, what: 'submission', label: '报送年度报告', daysLeft: -298 },
      { year: 2025, what: 'publication', label: '公布年度报告' },
    ]);
  });

  it('is drafted: its figures follow their source, and every draft is kept with who wrote what', async () => {
    expect(await office.order('zhao', 'draft', { sections: { ...TEXT, problems: ['{nothing}'] } })).toMatchObject(
      refused('figure_unknown', '50'),
    );
    expect(await office.order('zhao', 'draft', { sections: TEXT })).toMatchObject(done('ReportDrafted'));
    const second = { ...TEXT, problems: ['公开的内容还不够细；已经逐项梳理。'] };
    await office.order('qian', 'draft', { sections: second, remark: '改第五部分' });
    const view = await office.view();
    expect(view.text.overview).toEqual(['本年新收政府信息公开申请2件，其中自然人2件。']);
    expect(view.draft).toMatchObject({ version: 2, by: office.people.qian.id, sections: second });
    expect(view.drafts).toMatchObject([
      {
        version: 2,
        remark: '改第五部分',
        changed: ['problems'],
        by: office.people.qian.id,
        byName: expect.any(String),
      },
      { version: 1, remark: null, changed: ['overview', 'problems', 'other'], by: office.people.zhao.id },
    ]);
    const first = await api.get(`${office.address}/drafts/1`, office.people.zhao);
    expect(first.body.sections.problems).toEqual(TEXT.problems);
    expect((await api.get(`${office.address}/drafts/9`, office.people.zhao)).status).toBe(404);
    const figure = view.figures.find(({ ref }: { ref: string }) => ref === 'table3/granted/total');
    expect(figure).toEqual({ ...figure, unit: '件', value: 1 });
  });

  it('is read whole, as a page and as a document, with its figures filled in', async () => {
    const page = await api.get(`${office.address}?format=html`, office.people.zhao);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<h2>一、总体情况</h2>\n<p class="text">本年新收政府信息公开申请2件，其中自然人2件。');
    expect(page.text).toMatch(/<h2>三、.*<h2>五、.*已经逐项梳理。/s);
    const document = await api.get(`${office.address}?format=docx`, office.people.zhao);
    expect(document.headers['content-disposition']).toContain(
      encodeURIComponent('2025年政府信息公开工作年度报告.docx'),
    );
    const { headings } = await office.view();
    expect(headings).toEqual({
      overview: '一、总体情况',
      problems: '五、存在的主要问题及改进情况',
      other: '六、其他需要报告的事项',
    });
  });

  it('is sent back by who should sign it, drafted anew, and signed by three people', async () => {
    await office.order('zhao', 'draft', { sections: TEXT });
    const { digest } = await office.view();
    expect(await office.order('sun', 'signature', { digest })).toMatchObject(refused('sign_role', '17'));
    expect((await office.order('zhao', 'signature', { digest })).status).toBe(403);
    await office.order('qian', 'signature', { digest });
    expect((await office.view('sun')).signOff).toMatchObject({ next: 'secrecy_review', mayI: null });
    expect(await office.order('sun', 'draft-return', { reason: '第五部分太空' })).toMatchObject(
      done('ReportDraftReturned'),
    );
    expect(await office.view()).toMatchObject({
      ...{ stage: 'returned', signOff: { next: null, returned: { step: 'secrecy_review', reason: '第五部分太空' } } },
    });
    await office.order('zhao', 'draft', { sections: TEXT });
    expect(await office.order('qian', 'submission', {})).toMatchObject(refused('report_unsigned', '50'));
    expect(await office.sign()).toMatchObject(done('ReportSigned'));
    expect(await office.view('qian')).toMatchObject({
      stage: 'signed',
      actions: expect.arrayContaining([
        {
          type: 'SubmitReport',
          label: '报送',
          article: '49',
          basis: '《中华人民共和国政府信息公开条例》第四十九条',
          path: 'submission',
        },
      ]),
    });
  });

  it('is submitted late, which is recorded; the authority reads it only from then on, and sends it back', async () => {
    const before = await api.get(office.below, office.people.zhou);
    expect(before).toMatchObject({ status: 200, body: { stage: 'signing', submitted: null, actions: [] } });
    const state = await api.get('/organs/edu/years/2025', office.people.zhou);
    expect([state.status, state.text.includes('逐项梳理'), before.text.includes('逐项梳理')]).toEqual([
      200,
      false,
      false,
    ]);
    expect(await office.order('qian', 'submission', {})).toMatchObject(
      done('ReportSubmitted', 'report_submitted_late'),
    );
    expect(await office.order('zhao', 'draft', { sections: TEXT })).toMatchObject(
      refused('report_with_authority', '49'),
    );
    const { body } = await api.get(office.below, office.people.zhou);
    expect(body).toMatchObject({
      ...{ stage: 'submitted', unit: { code: 'edu' }, submitted: { text: { problems: TEXT.problems } } },
      ...{
        actions: [
          { type: 'AcceptReport', path: 'acceptance' },
          { type: 'ReturnReport', path: 'return' },
        ],
      },
    });
    expect(await office.above('return', { remarks: '没有写改进情况' })).toMatchObject(done('ReportReturned'));
    const view = await office.view();
    expect(view).toMatchObject({ stage: 'returned', signOff: { returned: { step: null, reason: '没有写改进情况' } } });
    expect(view.timeline.at(-1)).toMatchObject({
      ...{ type: 'ReportReturned', actor: office.people.zhou.id, facts: { authority: 'city' } },
    });
  });

  it('is submitted again and accepted; a figure that moves then stops the lock until it was signed again', async () => {
    await office.order('zhao', 'draft', { sections: TEXT, remark: '补写改进情况' });
    await office.sign();
    await office.order('qian', 'submission', { submittedOn: TODAY });
    expect(await office.lock()).toMatchObject(refused('report_not_accepted', '49'));
    expect(await office.accept()).toMatchObject(done('ReportAccepted'));
    expect(await office.view()).toMatchObject({ stage: 'accepted' });
    await office.move('org.research');
    expect(await office.lock()).toMatchObject(refused('report_moved', '50'));
    expect(await office.view('qian')).toMatchObject({ stage: 'moved', signOff: { next: 'disclosure_office' } });
    await office.sign();
    await office.order('qian', 'submission', {});
    await office.accept();
    expect(await office.order('qian', 'publication', {})).toMatchObject(refused('report_not_locked', '50'));
    expect((await office.lock()).status).toBe(200);
    expect(await office.view()).toMatchObject({ stage: 'locked', locked: true });
  });

  it('is published as it was signed', async () => {
    const { digest } = await office.view();
    const place = { url: 'https://www.example.gov.cn/nb/2025.html' };
    expect(await office.order('qian', 'publication', place)).toMatchObject(
      done('ReportPublished', 'report_published_late'),
    );
    const { stage, published, dues } = await office.view();
    expect([stage, published.length]).toEqual(['published', 1]);
    expect(published[0]).toMatchObject({ ...place, column: '政府信息公开年报', sha256: digest, reason: null });
    expect(published[0].text.overview).toEqual(['本年新收政府信息公开申请2件，其中自然人1件。']);
    expect(dues.map(({ daysLeft }: { daysLeft: number | null }) => daysLeft)).toEqual([null, null]);
    expect((await api.get('/organs/edu/desk', office.people.zhao)).body.reports).toEqual([]);
    expect(await office.order('qian', 'publication', place)).toMatchObject(refused('report_published', '50'));
    expect(await office.above('return', { remarks: '晚了' })).toMatchObject(refused('report_published', '50'));
  });

  it('is one document with its text filled in: a page, or a file', async () => {
    const page = await api.get(`${office.address}?format=html`, office.people.zhao);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('edu机关2025年政府信息公开工作年度报告');
    expect(page.text).toContain('本年新收政府信息公开申请2件，其中自然人1件。');
    const file = await api.get(`${office.address}?format=docx`, office.people.zhao);
    expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
      'edu机关2025年政府信息公开工作年度报告.docx',
    );
  });

  it('after a lost suit a corrected edition stands beside it, with its reason and both figures', async () => {
    const caseNo = '（2025）行初1号';
    const accepted = { caseNo, route: 'litigation.direct', acceptedOn: '2025-11-20', body: '区人民法院' };
    expect((await api.post('/organs/edu/cases/suit', accepted)).status).toBe(201);
    const decided = { decidedOn: '2025-12-20', result: 'corrected' };
    const suit = `/organs/edu/cases/${encodeURIComponent(caseNo)}/suit-decision`;
    expect((await api.post(suit, decided, { seen: 1 })).status).toBe(200);
    expect((await office.view()).text.other).toEqual(['发出收费通知0件，通知0元，收取0元。']);
    const order = { reason: '补列败诉的行政诉讼一件' };
    const lost = '本年行政诉讼结果纠正{table4/litigation.direct/corrected}件。';
    expect(await office.order('qian', 'corrected-publication', order)).toMatchObject(
      refused('report_correction_not_drafted', '50'),
    );
    const sections = { ...TEXT, overview: [...TEXT.overview, lost] };
    await office.order('zhao', 'draft', { sections, remark: '更正版' });
    expect(await office.view()).toMatchObject({ stage: 'signing', correction: true });
    await office.sign();
    expect(await office.order('qian', 'corrected-publication', order)).toMatchObject(done('ReportRepublished'));
    const { published } = await office.view();
    expect((await api.get(`${office.address}?format=html`, office.people.zhao)).text).toMatch(
      /结果纠正1件。.*<h2>四、.*<td class="figure">0<\/td><td class="figure">1<\/td><td class="figure">0<\/td>/s,
    );
    expect(published[0].text.overview).toEqual(['本年新收政府信息公开申请2件，其中自然人1件。']);
    expect(published[1]).toMatchObject({
      ...order,
      text: { overview: [published[0].text.overview[0], '本年行政诉讼结果纠正1件。'] },
      asPublished: { table4: { 'litigation.direct': { corrected: 0, total: 0 } } },
      asAdjusted: { table4: { 'litigation.direct': { corrected: 1, total: 1 } } },
    });
    const { body } = await api.get(office.below, office.people.zhou);
    expect(body).toMatchObject({ stage: 'published', published: [{ reason: null }, order] });
    expect((await api.get('/organs/edu/years/2025')).body.locked.table4['litigation.direct'].total).toBe(0);
  });

  it('all of it is folded again from the log: a rebuild gives the same row', async () => {
    const { id } = await organByCode(api.log, 'edu');
    const row = async () =>
      (await api.db.owner.query('select state::text from organ_year where organ_id = $1', [id])).rows;
    const live = await row();
    await rebuildOrgan(api.db.rebuilder, id);
    expect(await row()).toEqual(live);
    expect(live.some(({ state }) => state.includes('补列败诉的行政诉讼一件'))).toBe(true);
  });
});

describe('a warning', () => {
  it('stops the report until it is explained; the explanation falls with what it explains', async () => {
    const office = await Office.of('fin', null);
    await office.order('zhao', 'draft', { sections: { ...TEXT, other: ['无。'] } });
    await office.sign();
    expect(await office.order('qian', 'submission', {})).toMatchObject(refused('report_unexplained', '50'));
    const warning = async () =>
      (await office.view()).checks.find(({ ok, level }: { ok: boolean; level: string }) => !ok && level === 'warning');
    const { rule, at, message } = await warning();
    expect([rule, at]).toEqual(['N2', 'other']);
    const explanation = { rule, at, message, words: '本年没有收费' };
    expect(await office.order('zhao', 'explanation', explanation)).toMatchObject(done('WarningExplained'));
    expect((await warning()).explanation).toMatchObject({ words: '本年没有收费', by: office.people.zhao.id });
    expect(await office.order('zhao', 'explanation', { ...explanation, message: '别的' })).toMatchObject(
      refused('warning_unknown', '50'),
    );
    expect(await office.order('zhao', 'draft', { sections: TEXT })).toMatchObject({ status: 200 });
    expect(await warning()).toBeUndefined();
  });
});

describe('a report that nobody above reads', () => {
  it('is submitted to nobody, locked and published', async () => {
    const office = await Office.of('gov', null);
    await office.order('zhao', 'draft', { sections: TEXT });
    await office.sign();
    expect(await office.order('qian', 'submission', {})).toMatchObject(done('ReportSubmitted'));
    expect((await office.view()).submitted).toMatchObject({ to: null });
    expect((await office.lock()).status).toBe(200);
    expect(await office.order('qian', 'publication', {})).toMatchObject({ status: 200 });
  });

  it('a year that was locked without one has its report afterwards', async () => {
    const office = await Office.of('tax', null);
    expect((await office.lock()).status).toBe(200);
    await office.order('zhao', 'draft', { sections: TEXT });
    await office.sign();
    await office.order('qian', 'submission', {});
    expect(await office.order('qian', 'publication', {})).toMatchObject({ status: 200 });
  });
});

describe('an order on a report', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.of('law', 'province');
  });

  it('takes effect once, and on the version that was seen', async () => {
    const [key, { version }] = [randomUUID(), await office.view()];
    const draft = (seen: number, said = TEXT) =>
      api.post(`${office.address}/draft`, { sections: said }, { key, seen }, office.people.zhao);
    const answer = await draft(version);
    expect((await draft(version)).bytes).toEqual(answer.bytes);
    expect((await draft(version, { ...TEXT, other: ['无。'] })).status).toBe(422);
    const stale = await api.post(`${office.address}/draft`, { sections: TEXT }, { seen: version }, office.people.zhao);
    expect(stale).toMatchObject({ status: 412, body: { version: version + 1 } });
    expect((await api.get(office.address, office.people.zhao)).headers.etag).toBe(`"${version + 1}"`);
  });

  it('of two who sign at once one is asked to look again', async () => {
    const { digest, version } = await office.view();
    const sign = () => api.post(`${office.address}/signature`, { digest }, { seen: version }, office.people.qian);
    const statuses = (await Promise.all([sign(), sign()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
  });

  it('from above comes from the organ that it was submitted to alone', async () => {
    const { digest } = await office.view();
    await office.order('sun', 'signature', { digest });
    await office.order('li', 'signature', { digest });
    await office.order('qian', 'submission', {});
    const { version } = await office.view();
    await api.organ('other');
    const stranger = await api.person('other', 'authority');
    const address = '/organs/other/units/law/years/2025/report';
    expect((await api.get(address, stranger)).status).toBe(404);
    expect((await api.post(`${address}/acceptance`, { digest }, { seen: version }, stranger)).status).toBe(404);
    for (const role of ['clerk', 'office_head', 'read_only'] as const) {
      const person = await api.person('province', role);
      expect((await api.get(office.below, person)).status).toBe(403);
      expect((await api.post(`${office.below}/acceptance`, { digest }, { seen: version }, person)).status).toBe(403);
    }
    expect((await api.get(office.address, office.people.zhou)).status).toBe(404);
    expect(await office.above('acceptance', { digest: '0'.repeat(64) })).toMatchObject(refused('report_changed', '50'));
    expect(await office.accept()).toMatchObject({ status: 200 });
    expect(await office.accept()).toMatchObject(refused('report_accepted', '49'));
    const { rows } = await api.db.owner.query(
      "select o.code, e.actor_id from event e join organ o using (organ_id) where e.type = 'ReportAccepted' and o.code = 'law'",
    );
    expect(rows).toEqual([{ code: 'law', actor_id: office.people.zhou.id }]);
  });
});
