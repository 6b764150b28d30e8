import { Logger, type LogLevel } from '@nestjs/common';
import { reasonOf } from '../database/cannot-start.js';

export const logger = new Logger('jobs');

/** LOG_LEVEL in the words of Nest, each with those above it; what Nest says at every start is for whoever looks for a fault. */
const LEVELS: Readonly<Record<string, LogLevel[]>> = {
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log'],
  trace: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** What Nest may say in the running log at a LOG_LEVEL; nothing at `silent`. */
export const levelsOf = (logLevel: string): LogLevel[] => LEVELS[logLevel] ?? [];

const SAID_AGAIN = 60_000;
let said = { reason: '', at: 0 };

/** Says what is wrong with the queue; the same again after a minute at the earliest: a Redis that is away says so many times a second. */
export function trouble(error: unknown): void {
  const reason = reasonOf(error);
  if (reason === said.reason && Date.now() < said.at + SAID_AGAIN) return;
  said = { reason, at: Date.now() };
  logger.warn(`任务队列：${reason}`);
}
