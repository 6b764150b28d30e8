import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { organByCode } from '../../src/event-store/found-organ.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { handIn } from '../api/hand-in.js';
import { TODAY } from '../api/start-api.js';
import { record, sees, tabTo } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage } from './stage.js';

jest.setTimeout(180_000);

const YEAR = 2025;

inBrowser('The government compiles its year', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
    const { api } = stage;
    await api.organ('shi');
    for (const code of ['jiaoyu', 'dangan']) await api.organ(code, 'shi');
    await stage.application('jiaoyu', '2025-12-22');
    for (const code of ['shi', 'jiaoyu', 'dangan']) {
      const { id: organ } = await organByCode(api.log, code);
      await runYearEnd(api.log, { organ, year: YEAR, actor: 'system', today: TODAY });
    }
    await handIn(api, 'jiaoyu', YEAR);
  });
  afterAll(() => stage.close());

  const lock = async (code: string) =>
    expect((await stage.api.post(`/organs/${code}/years/${YEAR}/lock`, undefined)).status).toBe(200);

  it('reads a report, sends it back, accepts it, and closes the whole when nothing is missing', async () => {
    const authority = await stage.somebody('shi', 'huang', 'authority', '/roll-up');
    const line = (organ: string) => authority.getByRole('row', { name: `${organ}机关` });
    await sees(authority, '现在还不能定稿', '还有3个单位的年度报告没有锁定');
    expect(await authority.getByRole('button', { name: '汇总定稿' }).isDisabled()).toBe(true);
    await sees(line('jiaoyu'), '已报送，待接收', '2026-11-25 报送', '逾期298天报送', '相符');
    await sees(line('dangan'), '没有起草', '应于 2026-01-31 以前报送', '已逾期298天');

    const read = line('jiaoyu').getByRole('link', { name: '看报送的报告' });
    await tabTo(authority, read);
    await authority.keyboard.press('Enter');
    await sees(
      authority,
      '本年新收政府信息公开申请1件。',
      '公开还不够细；将逐项梳理。',
      '一、本年新收政府信息公开申请数量',
    );
    await record(authority, '退回', { 退回的意见: '没有写改进情况' }, '退回');
    await authority.getByRole('link', { name: '回到汇总' }).click();
    await sees(line('jiaoyu'), '已退回修改', '2026-11-25 退回：没有写改进情况');

    await handIn(stage.api, 'jiaoyu', YEAR);
    await authority.reload();
    await read.click();
    await record(authority, '接收', {}, '接收');
    await authority.getByRole('link', { name: '回到汇总' }).click();
    await sees(line('jiaoyu'), '已接收');
    for (const code of ['shi', 'jiaoyu', 'dangan']) await lock(code);
    await authority.reload();
    await sees(authority, '各单位都已锁定，核对无误，可以定稿。还有1个单位没有报送年度报告');
    await sees(line('dangan'), '零报告');
    await authority.getByText('还要办的 1').click();
    await line('jiaoyu').waitFor({ state: 'hidden' });
    await sees(line('dangan'), '没有起草');

    await authority.getByRole('button', { name: '汇总定稿' }).click();
    const question = authority.getByRole('dialog', { name: '2025年的汇总定稿？' });
    await sees(question, '定稿不能撤销');
    await question.getByRole('button', { name: '定稿', exact: true }).click();
    await sees(authority, '2026-11-25 已定稿，由3个单位汇总而成', /^[0-9a-f]{64}$/);
    expect(await authority.getByRole('button', { name: '汇总定稿' }).count()).toBe(0);
  });
});
