import { describe, expect, it } from '@jest/globals';
import { passwordFaults } from '../../../src/domain/accounts/password.js';

const LENGTH = '长度应当为8至128个字符';
const CLASSES = '大写字母、小写字母、数字、其他符号至少要有三类';
const LOGIN = '不能含有登录名';
const COMMON = '过于常见，容易被猜到';

describe('等保三级 · a new password (profile mlps3)', () => {
  it.each(['Gongkai-Ban-9', '春风Hua8雨来了', 'tR7 kw pzL', '三十六计Zou为上9'])('%s may be used', (password) =>
    expect(passwordFaults(password, 'zhang.san')).toEqual([]),
  );

  it.each([
    ['Ab9-xyt', LENGTH],
    [`Ab9-${'甲乙丙'.repeat(50)}`, LENGTH],
    ['nothingbutlower', CLASSES],
    ['lower-and-sign', CLASSES],
    ['UPPER8LOWER', CLASSES],
    ['Xx-zhang.san-7', LOGIN],
    ['Xx-ZHANG.SAN-7', LOGIN],
  ])('%s: %s', (password, fault) => expect(passwordFaults(password, 'zhang.san')).toContain(fault));

  it.each([
    ...[
      'Password1',
      'P@ssw0rd',
      'P@$$w0rd!',
      'Admin@2026',
      '2026Admin!',
      'Welcome#9',
      'Woaini-520',
      'Zhongguo_1949',
      'Mima@8848',
    ],
    ...['Qwer-7Tz9', 'Kx1234-pT', 'Kx9876-pT', 'Tabcd-71X', 'Kaaaa-7pX', 'K1qaz-pX7'],
  ])('%s is what everybody tries first', (password) => expect(passwordFaults(password, 'zhang.san')).toEqual([COMMON]));

  it('says everything that is wrong at once', () =>
    expect(passwordFaults('abc', 'abc')).toEqual([LENGTH, CLASSES, LOGIN, COMMON]));
});
