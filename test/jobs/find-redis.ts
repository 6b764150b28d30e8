import { findProgram } from '../find-program.js';

const isHere = (): boolean => Boolean(process.env.TEST_REDIS_URL || findProgram('redis-server'));

/** What the run says in closing where there is no Redis; nothing where there is one. */
export const withoutRedis = (): string | undefined =>
  isHere()
    ? undefined
    : '没有找到 Redis，后台任务只在 PostgreSQL 上测试过：请安装 redis-server（apt-get install redis-server），或者设置 TEST_REDIS_URL。';

/** Whether to test on Redis as well. With `CI=true` it may not be missing. */
export function testsOnRedis(): boolean {
  const missing = withoutRedis();
  if (missing && process.env.CI === 'true') throw new Error(missing);
  return !missing;
}
