import { Logger } from '@nestjs/common';
import { reasonOf } from '../database/cannot-start.js';

export const logger = new Logger('jobs');

export const trouble = (error: unknown): void => logger.warn(`任务队列：${reasonOf(error)}`);
