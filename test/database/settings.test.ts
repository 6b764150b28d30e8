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
        SMTP_URL: 'smtps://mz:secret@mail.example:465',
        NOTIFY_MAIL_FROM: 'mingzhang@example.gov.cn',
        NOTIFY_WEBHOOK_URL: 'http://127.0.0.1:8080/hook',
        NOTIFY_WEBHOOK_SECRET: '0123456789abcdef',
        NOTIFY_WEBHOOK_ALLOW: 'https://oa.local:8443, http://10.1.2.3:8080',
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
      mail: { url: 'smtps://mz:secret@mail.example:465', from: 'mingzhang@example.gov.cn' },
      webhook: { url: 'http://127.0.0.1:8080/hook', secret: '0123456789abcdef' },
      webhooksTo: ['https://oa.local:8443', 'http://10.1.2.3:8080'],
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
    ['SMTP_URL', 'mail.example:25'],
    ['SMTP_URL', 'https://mail.example'],
    ['NOTIFY_WEBHOOK_URL', 'ftp://hook.example'],
    ['NOTIFY_WEBHOOK_URL', 'http://hook.example/in'],
    ['NOTIFY_WEBHOOK_URL', 'http://169.254.169.254/latest'],
    ['NOTIFY_WEBHOOK_ALLOW', 'https://oa.local/notify'],
    ['NOTIFY_WEBHOOK_ALLOW', '10.1.2.3'],
  ])('is refused in one line that names the variable: %s=%s', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(CannotStart);
    expect(read).toThrow(new RegExp(`^环境变量 ${name} .*。$`));
  });

  it.each([
    ['NOTIFY_MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    ['NOTIFY_MAIL_FROM', { SMTP_URL: 'smtp://mail.example', NOTIFY_MAIL_FROM: 'x@y\r\nbcc: z@z' }],
    ['NOTIFY_WEBHOOK_SECRET', { NOTIFY_WEBHOOK_URL: 'https://hook.example' }],
    ['NOTIFY_WEBHOOK_SECRET', { NOTIFY_WEBHOOK_URL: 'https://hook.example', NOTIFY_WEBHOOK_SECRET: 'short' }],
  ])('lacks what goes with an address: %s', (name, env) => {
    expect(() => readSettings(env)).toThrow(new RegExp(`^设置了 [A-Z_]+，环境变量 ${name} .*。$`));
  });

  it('keeps the password of a wrong address to itself', () =>
    expect(() => readSettings({ DATABASE_URL: 'postgres//clerk:secret@host/mz' })).toThrow(/^(?!.*secret)/));
});
