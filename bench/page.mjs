// npm run bench:page: what somebody waits for who works with 100,000 applications, in a browser and at the server.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { CHINESE, openBrowser, signIn, startDemonstration } from '../docs/screens/demonstration.mjs';

const ROOT = join(import.meta.dirname, '..');
const APPLICATIONS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 15;
/** A new window is a program's start of its own: it is there before somebody turns to the page. */
const WINDOW_MS = 1500;
const ORGAN = 'yunxi';
const CLERK = 'yunxi.clerk';

const program = await startDemonstration();
try {
  const seconds = importLedger();
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(
    `${availableParallelism()} processors · load ${load.join(' ')} · ${APPLICATIONS} rows imported in ${seconds} s`,
  );
  await measure();
} finally {
  await program.stop();
}

/** Eight years of them, nearly all answered in time, in four units. */
function importLedger() {
  const file = join(program.env.MINGZHANG_DATA_DIR, 'ledger.csv');
  const day = (n) => new Date(Date.UTC(2019, 0, 2) + n * 864e5).toISOString().slice(0, 10);
  const days = Math.floor((Date.now() - Date.UTC(2019, 0, 2)) / 864e5);
  const rows = Array.from({ length: APPLICATIONS }, (_, i) => {
    const received = Math.floor((i / APPLICATIONS) * days);
    const answered = received + 18 < days && i % 200 !== 0;
    const result = answered
      ? `${day(received + 18)},公开〔${i}〕号,${i % 3 ? '予以公开' : '本机关不掌握相关政府信息'}`
      : ',,';
    return `大-${i},申请人${i},自然人,网上,${day(received)},${day(received)},第${i % 4}科,${result}`;
  });
  const heads = '登记编号,申请人,申请人类别,申请渠道,提交日期,收到日期,承办处室,答复日期,答复文号,办理结果';
  writeFileSync(file, [heads, ...rows].join('\r\n'));
  const began = Date.now();
  const { status } = spawnSync(process.execPath, ['start.mjs', 'cli', 'import', file, '--organ', ORGAN], {
    ...{ cwd: ROOT, env: program.env, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  if (status === 2 || status === null) throw new Error('the ledger was not imported');
  return Math.round((Date.now() - began) / 1000);
}

async function measure() {
  const browser = await openBrowser();
  const context = await browser.newContext(CHINESE);
  const page = await context.newPage();
  await signIn(page, program.address, CLERK);
  const api = `${program.address}/api/v1/organs/${ORGAN}`;
  const ask = (path) => async () => {
    const answer = await context.request.get(`${api}/${path}`);
    if (!answer.ok()) throw new Error(`${answer.status()} ${path}`);
    return answer.json();
  };
  const { csrf } = await (await context.request.get(`${program.address}/api/v1/session`)).json();
  const search = (text) => async () => {
    const answer = await context.request.post(`${api}/applications/search`, {
      data: { text, purpose: 'handling' },
      headers: { 'x-csrf-token': csrf },
    });
    if (!answer.ok()) throw new Error(`${answer.status()} search`);
    return answer.json();
  };
  const { next } = await ask('applications?limit=50')();
  const waits = [
    ['今日工作, ready to work with, from an empty cache', () => ready(browser, '/')],
    ['台账, first page on the screen, from an empty cache', () => ready(browser, '/ledger')],
    ['GET desk', ask('desk')],
    ['GET applications, first page', ask('applications?limit=50')],
    ['GET applications, next page', ask(`applications?limit=50&cursor=${next}`)],
    [
      'GET applications, filtered by unit and year',
      ask(`applications?receivedIn=2024&handlingUnit=${encodeURIComponent('第1科')}`),
    ],
    ['POST applications/search, a text in the numbers', search('大-777')],
    ['POST applications/search, a name', search('申请人777')],
    ['GET statistics of a year', ask('statistics?from=2024-01-01&to=2024-12-31')],
    ['GET tables of a year', ask('years/2024/tables')],
  ];
  for (const [what, wait] of waits) console.log(`${what.padEnd(56)} ${await timed(wait)}`);
  for (const place of ['/', '/ledger'])
    console.log(`script and style until then, ${place.padEnd(27)} ${await fetched(place)}`);
  await browser.close();

  /** A fresh browser that is signed in already: from the address to the list of what is due, or of the ledger's rows. */
  async function ready(opened, place, watch = () => {}) {
    const fresh = await opened.newContext({ ...CHINESE, storageState: await context.storageState() });
    const screen = await fresh.newPage();
    watch(screen);
    await screen.waitForTimeout(WINDOW_MS);
    const began = performance.now();
    await screen.goto(program.address + place);
    await screen
      .locator(place === '/' ? 'ul.desk li, .ant-empty' : 'tbody tr.ant-table-row, .ant-table-tbody [data-row-key]')
      .first()
      .waitFor();
    const waited = performance.now() - began;
    await fresh.close();
    return waited;
  }

  /** What such a browser has fetched of the page by then, as it comes over the wire, heads included. */
  async function fetched(place) {
    const sizes = [];
    await ready(browser, place, (screen) =>
      screen.on('requestfinished', (request) => {
        if (['script', 'stylesheet'].includes(request.resourceType())) sizes.push(request.sizes());
      }),
    );
    const known = (await Promise.allSettled(sizes)).flatMap(({ value }) => (value ? [value] : []));
    const bytes = known.reduce(
      (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
      0,
    );
    return `${Math.round(bytes / 1000)} kB in ${known.length} files`;
  }
}

/** Median and worst of the rounds in milliseconds, after one that warms; what times itself gives its own number. */
async function timed(wait) {
  await wait();
  const waits = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const own = await wait();
    waits.push(typeof own === 'number' ? own : performance.now() - began);
  }
  waits.sort((a, b) => a - b);
  return `median ${waits[Math.floor(ROUNDS / 2)].toFixed(0)} ms, worst ${waits.at(-1).toFixed(0)} ms`;
}
