import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { ask, BUILD, folder, isStopped, member, removeFolders, serverPid } from './members.js';

jest.setTimeout(120_000); // servers are started, and the machine may be busy
afterAll(removeFolders);

const { NODE_ENV: _test, DATABASE_URL: _none, REDIS_URL: _neither, ...env } = process.env;
const dataDir = folder();
const PORT = String(20_000 + (process.pid % 20_000));
const CLOSED_BEFORE = /^(已中断.*|(登记|试算) \d+\/\d+|已经生成密钥文件.*)?$/;

interface Running {
  /** Sends a signal to the whole group, as a terminal does: the program and everything it has started. */
  signal(name: NodeJS.Signals): void;
  said(): string;
  readonly ended: Promise<number | null>;
}

/** A door of the program in a process group of its own, on the embedded server of the data directory. */
function door(name: string, ...args: string[]): Running {
  const child: ChildProcess = spawn(process.execPath, [join(BUILD, `src/${name}.js`), ...args], {
    env: { ...env, MINGZHANG_DATA_DIR: dataDir, MINGZHANG_DEMO: 'off', PORT },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'close').then(([code]) => code);
  const signal = (name: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid as number), name);
  };
  return { signal, said: () => said, ended };
}

/** Presses Ctrl-C as npm, `timeout` and a terminal do it together: several copies, soon after one another. */
async function press(running: Running, name: NodeJS.Signals = 'SIGINT'): Promise<void> {
  for (const pause of [0, 5, 40, 120]) {
    await sleep(pause);
    running.signal(name);
  }
}

/** Waits for words; a program that ends without them fails the test. */
async function says(running: Running, words: RegExp): Promise<void> {
  let over = false;
  void running.ended.then(() => {
    over = true;
  });
  while (!words.test(running.said())) {
    if (over) throw new Error(`It ended without ${words}: ${running.said()}`);
    await sleep(20);
  }
}

describe.each(['main', 'worker'])('%s, told to stop by copies of a signal to its whole group', (name) => {
  it.each(['SIGINT', 'SIGTERM'] as const)('closes, and stops the embedded server (%s)', async (signal) => {
    const running = door(name);
    await says(running, /已就绪|已经启动/);
    await press(running, signal);
    expect(await running.ended).toBe(0);
    expect(running.said()).not.toContain('关闭时出错');
    expect(isStopped(dataDir)).toBe(true);
  });

  it('does so at any moment of its start', async () => {
    for (const moment of [350, 700, 1200]) {
      const running = door(name);
      await sleep(moment);
      await press(running);
      const code = await running.ended;
      expect([0, null]).toContain(code); // null: before the program had even begun
      expect(running.said()).not.toMatch(/\n\s+at /);
      expect(isStopped(dataDir)).toBe(true);
      expect(readdirSync(dataDir).filter((file) => file.includes('.new-'))).toEqual([]);
    }
  });
});

it('A start that fails has closed what it opened, the server too, and says why in one line', async () => {
  const taken = createServer().listen(Number(PORT), '127.0.0.1');
  await once(taken, 'listening');
  const running = door('main');
  expect(await running.ended).toBe(1);
  expect(running.said().trimEnd()).toBe(`不能在端口 ${PORT}（环境变量 PORT）上启动：端口已被其他程序占用。`);
  expect(isStopped(dataDir)).toBe(true);
  taken.close();
});

it('A request that is never sent to its end does not keep the program from stopping', async () => {
  const running = door('main');
  await says(running, /已就绪/);
  const slow = connect(Number(PORT), '127.0.0.1').on('error', () => {});
  slow.write(
    'POST /api/v1/organs HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  );
  await sleep(100);
  await press(running);
  expect(await running.ended).toBe(0);
  expect(isStopped(dataDir)).toBe(true);
  slow.destroy();
});

it('A database that is frozen makes the program not ready within seconds, and does not keep it from stopping', async () => {
  const running = door('main');
  await says(running, /已就绪/);
  const another = await member(dataDir);
  const { rows } = await ask(another.url, 'select pid from pg_stat_activity where pid <> pg_backend_pid()');
  const frozen: number[] = [serverPid(dataDir), ...rows.map(({ pid }) => pid)];
  try {
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    const start = performance.now();
    expect((await fetch(`http://127.0.0.1:${PORT}/readyz`)).status).toBe(503);
    expect(performance.now() - start).toBeLessThan(10_000);
    await press(running);
    expect(await running.ended).toBe(1);
    expect(running.said()).toContain('直接退出');
    expect(performance.now() - start).toBeLessThan(40_000);
  } finally {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
  }
  await another.leave();
  expect(isStopped(dataDir)).toBe(true);
});

describe('The command line, interrupted', () => {
  const file = join(folder(), 'ledger.csv');
  const ROWS = 4000;

  it('has rows whole or not at all, says so without a stack trace, and goes on when it is run again', async () => {
    const rows = Array.from({ length: ROWS }, (_, i) => `A-${i},甲,自然人,2024-03-01,2024-03-20,公复${i}号,granted`);
    writeFileSync(file, ['登记编号,申请人,申请人类别,收到日期,答复日期,答复文号,办理结果', ...rows].join('\n'));
    expect(await door('cli', 'organ', 'add', '--code', 'bureau', '--name', '某市教育局').ended).toBe(0);
    const running = door('cli', 'import', file, '--organ', 'bureau');
    await says(running, /登记 \d+\//);
    await press(running);
    expect(await running.ended).toBe(130);
    expect(
      running
        .said()
        .split('\n')
        .filter((line) => !CLOSED_BEFORE.test(line)),
    ).toEqual([]);
    expect(running.said()).toContain('已中断');
    expect(isStopped(dataDir)).toBe(true);
    await expectWholeRows();
    expect(await door('cli', 'import', file, '--organ', 'bureau').ended).toBe(0);
    expect(await expectWholeRows()).toBe(ROWS);
  });

  /** Each application that the log knows has its row in the ledger, and its answer; gives their number. */
  async function expectWholeRows(): Promise<number> {
    const server = await member(dataDir);
    const url = Object.assign(new URL(server.url), { pathname: 'mingzhang' }).href;
    const { rows } = await ask(
      url,
      `select (select count(*) from ledger) as ledger, (select count(*) from ledger where outcome is not null) as closed,
         (select count(distinct stream_id) from event where stream_type = 'application') as log`,
    );
    await server.leave();
    const [{ ledger, closed, log }] = rows;
    expect([closed, log]).toEqual([ledger, ledger]);
    return Number(ledger);
  }
});
