import { describe, expect, it } from '@jest/globals';
import { CannotStart } from '../../src/database/cannot-start.js';
import { readSettings } from '../../src/database/settings.js';

describe('the environment', () => {
  it('may say nothing: everything has a default', () =>
    expect(readSettings({})).toMatchObject({
      databaseUrl: undefined,
      redisUrl: undefined,
      port: 3000,
      dataDir: expect.stringMatching(/\.data$/),
      demo: true,
      logLevel: 'info',
    }));

  it('counts an empty variable as absent', () =>
    expect(readSettings({ DATABASE_URL: '', PORT: '', MINGZHANG_DEMO: '' })).toEqual(readSettings({})));

  it('is read as it says', () =>
    expect(
      readSettings({
        DATABASE_URL: 'postgresql://clerk@db.example:5433/mz?sslmode=require',
        REDIS_URL: 'rediss://cache.example:6380/1',
        PORT: '8080',
        MINGZHANG_DATA_DIR: '/srv/mingzhang',
        MINGZHANG_DEMO: 'off',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      databaseUrl: 'postgresql://clerk@db.example:5433/mz?sslmode=require',
      redisUrl: 'rediss://cache.example:6380/1',
      port: 8080,
      dataDir: '/srv/mingzhang',
      keyFile: '/srv/mingzhang/keys.json',
      anchorFile: '/srv/mingzhang/anchors.jsonl',
      demo: false,
      logLevel: 'debug',
    }));

  it.each([
    ['DATABASE_URL', 'localhost:5432/mz'],
    ['DATABASE_URL', 'mysql://localhost/mz'],
    ['DATABASE_URL', 'postgres://clerk:secret@host:port/mz'],
    ['REDIS_URL', 'http://localhost:6379'],
    ['REDIS_URL', 'localhost'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '３０００'],
    ['PORT', '80 80'],
    ['PORT', '3000.5'],
    ['MINGZHANG_DEMO', 'no'],
    ['LOG_LEVEL', 'verbose'],
  ])('is refused in one line that names the variable: %s=%s', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(CannotStart);
    expect(read).toThrow(new RegExp(`^环境变量 ${name} .*。$`));
  });

  it('keeps the password of a wrong address to itself', () =>
    expect(() => readSettings({ DATABASE_URL: 'postgres//clerk:secret@host/mz' })).toThrow(/^(?!.*secret)/));
});
