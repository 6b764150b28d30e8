import { spawnSync } from 'node:child_process';
import type { Organs } from './life.js';
import type { Disk } from './server.js';

/** The rate of `arm` is at least `ratio` times that of `than`. */
export interface AtLeast {
  arm: string;
  ratio: number;
  than: string;
}

/** The p99 of `arm` is at most `times` the p50 of `than`. */
export interface Steady {
  arm: string;
  times: number;
  than: string;
}

export interface Target {
  title: string;
  organs: Organs;
  callers: number;
  /** The first is judged, further ones are only shown. */
  disks: readonly [Disk, ...Disk[]];
  /** Length of a window. */
  seconds: number;
  /** The name of each arm and its file in `arms/`. */
  arms: Readonly<Record<string, string>>;
  atLeast: readonly AtLeast[];
  steady?: Steady;
}

const C_CLIENT = spawnSync('pgbench', ['--version']).status === 0;
const BARE = C_CLIENT ? 'bare INSERT (pgbench)' : 'bare INSERT (pg in Node: no pgbench here)';
const OURS = 'append, batching';
const ALONE = 'append, one call';
const NAIVE = 'TypeORM naive';
const MESSAGE_DB = 'message-db';
const SERVED = 'Mingzhang over HTTP';
const SERVED_NAIVE = 'Nest/Fastify + TypeORM naive';
const SERVED_EMMETT = 'Nest/Fastify + emmett';

const bare = { [BARE]: C_CLIENT ? 'bare' : 'bare-in-node' };
const ours = { [OURS]: 'append' };
const alone = { [ALONE]: 'append-alone' };
const naive = { [NAIVE]: 'typeorm' };
const messageDb = { [MESSAGE_DB]: 'message-db' };

/** The targets of the order; §1 of the page on performance. */
export const TARGETS: Readonly<Record<string, Target>> = {
  T01: {
    title: 'full append, 10,000 organs',
    organs: 'many',
    callers: 32,
    seconds: 2,
    disks: ['as it is', '2 ms'],
    arms: { ...ours, ...bare, ...naive },
    atLeast: [
      { arm: OURS, ratio: 0.6, than: BARE },
      { arm: OURS, ratio: 8, than: NAIVE },
    ],
  },
  T02: {
    title: 'full append, all in ONE organ',
    organs: 'one',
    callers: 32,
    seconds: 2,
    disks: ['as it is'],
    arms: { ...ours, ...bare, ...alone, ...naive },
    atLeast: [
      { arm: OURS, ratio: 0.65, than: BARE },
      { arm: OURS, ratio: 5, than: ALONE },
      { arm: OURS, ratio: 10, than: NAIVE },
    ],
  },
  T03: {
    title: 'full append, all in ONE organ',
    organs: 'one',
    callers: 32,
    seconds: 2,
    disks: ['2 ms'],
    arms: { ...ours, ...alone, ...naive, ...messageDb },
    atLeast: [
      { arm: OURS, ratio: 12, than: ALONE },
      { arm: OURS, ratio: 5, than: NAIVE },
      { arm: OURS, ratio: 12, than: MESSAGE_DB },
    ],
  },
  T04: {
    title: 'full append, 10,000 organs',
    organs: 'many',
    callers: 1,
    seconds: 2,
    disks: ['as it is'],
    arms: { ...ours, ...alone },
    atLeast: [{ arm: OURS, ratio: 0.9, than: ALONE }],
  },
  T05: {
    title: 'whole command over HTTP, 10,000 organs',
    organs: 'many',
    callers: 32,
    seconds: 3,
    disks: ['as it is', '2 ms'],
    arms: {
      [SERVED]: 'http-mingzhang',
      ...bare,
      [SERVED_NAIVE]: 'http-typeorm',
      [SERVED_EMMETT]: 'http-emmett',
    },
    atLeast: [
      { arm: SERVED, ratio: 8, than: SERVED_NAIVE },
      { arm: SERVED, ratio: 8, than: SERVED_EMMETT },
      { arm: SERVED, ratio: 0.3, than: BARE },
    ],
    steady: { arm: SERVED, times: 12, than: BARE },
  },
};
