import { Logger } from '@nestjs/common';
import { reasonOf } from '../database/cannot-start.js';

export const logger = new Logger('jobs');

const SAID_AGAIN = 60_000;
let said = { reason: '', at: 0 };

/** Says what is wrong with the queue; the same again after a minute at the earliest: a Redis that is away says so many times a second. */
export function trouble(error: unknown): void {
  const reason = reasonOf(error);
  if (reason === said.reason && Date.now() < said.at + SAID_AGAIN) return;
  said = { reason, at: Date.now() };
  logger.warn(`任务队列：${reason}`);
}
