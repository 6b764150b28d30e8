/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ON_THE_LOOPBACK } from '../../src/api/site.js';
import { DEMONSTRATION_ORGANS, loadDemonstration } from '../../src/commands/demonstration.js';
import { DEMONSTRATION_PASSWORD } from '../../src/commands/demonstration-accounts.js';
import type { Role } from '../../src/domain/accounts/roles.js';
import { actOnOrgan } from '../../src/event-store/acting/act-on-organ.js';
import { type Jobs, startJobs } from '../../src/jobs/start-jobs.js';
import { Api, received, TODAY } from '../api/start-api.js';
import { BUILD } from '../jobs/build.js';
import { vaultFor } from '../personal-data/vault-for.js';
import { browserPath } from './find-browser.js';

/** Nothing that a page does here takes longer, however busy the machine is. Milliseconds. */
const PATIENCE = 45_000;
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const ALONE = ['--no-sandbox', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
const FAST = { relay: 50, anchor: 60_000, reconcile: 5000, grace: 5000, lock: 5000 };
/** At the page and for sign-ins; the law knows the day alone. */
const NOW = `${TODAY}T09:00:00+08:00`;
const AS_IN_THE_OFFICE = {
  ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } },
  reducedMotion: 'reduce', // nothing to wait for
} as const;

/** The program with the page and its jobs, on the demonstration data of one day, and a browser before it. */
export class Stage {
  private readonly contexts: BrowserContext[] = [];
  private readonly askNothingMore = new Set(DEMONSTRATION_ORGANS);

  private constructor(
    readonly api: Api,
    readonly address: string,
    private readonly browser: Browser,
    private readonly jobs: Jobs,
  ) {}

  static async open(): Promise<Stage> {
    const api = await Api.start(ON_THE_LOOPBACK, join(BUILD, 'web'));
    api.later = Date.parse(NOW) - Date.now();
    await loadDemonstration(api.identity, vaultFor(api.db.pool), TODAY);
    const address = await api.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    const jobs = await startJobs(api.log, { databaseUrl: api.db.url, redisUrl: undefined }, null, FAST, {
      today: () => TODAY,
      hour: () => 10,
      vault: vaultFor(api.db.pool),
    });
    const browser = await chromium.launch({ executablePath: browserPath(), args: [...QUIET, ...ALONE] });
    return new Stage(api, address, browser, jobs);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.jobs.close();
    await this.api.stop();
  }

  /** A browser of its own, as on the desk of one person; its clock shows the day on which the stories play. */
  async page(at = '/'): Promise<Page> {
    const context = await this.browser.newContext(AS_IN_THE_OFFICE);
    this.contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    await context.clock.setFixedTime(NOW);
    const page = await context.newPage();
    await page.goto(`${this.address}${at}`);
    return page;
  }

  /** An application that came by letter on this day and is in hand; gives its address and its number. */
  async application(code: string, receivedOn: string): Promise<{ at: string; registerNo: string }> {
    const by = await this.api.person(code, 'clerk');
    const { body } = await this.api.post(`/organs/${code}/applications`, received(receivedOn), {}, by);
    return { at: `/applications/${body.id}`, registerNo: body.registerNo };
  }

  /** Somebody of the demonstration who has signed in, before the screen at this address. */
  async signedIn(login: string, at = '/'): Promise<Page> {
    return this.inside(login, DEMONSTRATION_PASSWORD, at);
  }

  /** One more person of an organ, which asks for no second factor; signed in. */
  async somebody(code: string, login: string, role: Role, at = '/'): Promise<Page> {
    const { password } = await this.api.account(code, login, [role]);
    if (!this.askNothingMore.has(code)) await this.askNoSecondFactor(code);
    this.askNothingMore.add(code);
    return this.inside(login, password, at);
  }

  private async askNoSecondFactor(organ: string): Promise<void> {
    const values = { secondFactorRequired: false };
    const command = { type: 'ChangeOrganSettings', on: TODAY, reason: '测试', values } as const;
    await actOnOrgan(this.api.log, { commandId: randomUUID(), organ, actor: 'operator', command }, TODAY);
  }

  private async inside(login: string, password: string, at: string): Promise<Page> {
    const page = await this.page(at);
    await signIn(page, login, password);
    await page.getByRole('navigation', { name: '主要栏目' }).waitFor();
    return page;
  }
}

/** Fills the form of the sign-in and sends it. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('口令', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Puts the page into this size and these colours. */
export async function shownIn(page: Page, viewport: { width: number; height: number }, colorScheme: 'light' | 'dark') {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-appearance=${colorScheme}]`).waitFor();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
