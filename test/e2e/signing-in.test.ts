import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { organByCode } from '../../src/event-store/found-organ.js';
import { createAccount } from '../../src/identity/administering.js';
import { codeAt, stepAt } from '../../src/identity/totp.js';
import { fromBase32 } from '../api/start-api.js';
import { fillIn, sees } from './hands.js';
import { inBrowser } from './in-browser.js';
import { Stage, signIn } from './stage.js';

jest.setTimeout(120_000);

inBrowser('Signing in', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('leads to the screen that was asked for, and out again', async () => {
    const page = await stage.signedIn('yunxi.read_only', '/ledger?state=closed');
    await page.getByRole('heading', { name: '台账' }).waitFor();
    expect(new URL(page.url()).search).toBe('?state=closed');
    await page.getByRole('button', { name: '演示查阅人' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录' }).waitFor();
  });

  it('for the first time: the one-time password is changed, a second factor bound, and both are asked for from then on', async () => {
    await stage.api.organ('new');
    const { id: organ } = await organByCode(stage.api.log, 'new');
    const command = { organ, commandId: randomUUID(), actor: 'operator', address: null };
    const facts = { login: 'lihua', name: '李华', roles: ['clerk'] } as const;
    const { oneTimePassword = '' } = await createAccount(stage.api.identity, command, facts);
    const page = await stage.page();
    await signIn(page, 'lihua', oneTimePassword);
    await sees(page, '请先修改口令');
    await fillIn(page, { 现在的口令: oneTimePassword, 新口令: 'Yunshan-2026', 再输一遍新口令: 'Yunshan-2026' });
    await page.getByRole('button', { name: '修改' }).click();
    await sees(page, '请先绑定动态口令');
    await page.getByRole('button', { name: '绑定' }).click();
    const secret = fromBase32((await page.getByText(/^[A-Z2-7]{16,}$/).textContent()) ?? '');
    const code = (later: number) => codeAt(secret, stepAt(stage.api.identity.now()) + later);
    await fillIn(page, { '二、验证器现在显示的数字': code(0) });
    await page.getByRole('button', { name: '绑定' }).click();
    await sees(page, '请把下面的恢复码抄下来收好');
    await page.getByRole('button', { name: '李华', exact: true }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await signIn(page, 'lihua', 'Yunshan-2026');
    await fillIn(page, { 动态口令: code(1) });
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '今日工作' }).waitFor();
    await sees(page, '今天没有要办的申请');
  });

  it('with a wrong password is refused, and after the fifth the account waits half an hour', async () => {
    const page = await stage.page();
    for (let tried = 0; tried < 5; tried++) {
      await signIn(page, 'yunxi.reviewer', `Wrong-Guess-${tried}`);
      await sees(page.getByRole('alert'), '登录名、口令或者动态口令不对');
    }
    await signIn(page, 'yunxi.reviewer', 'Yanshi-Mz-26');
    await sees(page.getByRole('alert'), /30 ?分钟/);
  });
});
