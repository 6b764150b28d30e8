import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { BlindIndex } from '../../src/personal-data/blind-index.js';
import { fieldsOf, masked, partOf } from '../../src/personal-data/details.js';
import { seal, unseal } from '../../src/personal-data/sealing.js';

describe('What is shown of a person who has not been opened', () => {
  it.each([
    ['applicant', '王小明', '王＊＊'],
    ['applicant', '𠮷田', '𠮷＊＊'],
    ['agent', '欧阳未晞', '欧＊＊'],
    ['idType', '居民身份证', '居民身份证'],
    ['idNo', '120101199003071234', '1201＊＊＊＊＊＊＊＊1234'],
    ['idNo', 'E1234567', 'E＊＊＊＊'],
    ['contact', '13812345678', '138＊＊＊＊5678'],
    ['contact', '＋86 138-1234-5678', '138＊＊＊＊5678'],
    ['contact', '天津市河西区某路1号', '天津＊＊＊＊'],
    ['content', '关于邻居李四的低保审批材料', '＊＊＊＊（13字）'],
    ['工作单位', '某厂', '＊＊＊＊（2字）'],
  ])('%s %s → %s', (field, value, shown) => expect(masked({ [field]: value })).toEqual({ [field]: shown }));

  it('a blank stays a blank', () => expect(masked({ contact: null })).toEqual({ contact: null }));

  it('heads of unknown columns are told of as remarks: a head, too, may name somebody', () => {
    expect(fieldsOf(['contact', '王小明的备注', '工作单位'])).toEqual(['contact', 'remarks']);
    expect(partOf({ contact: '1', 工作单位: '2', content: '3' }, ['remarks'])).toEqual({ 工作单位: '2' });
  });
});

describe('The blind index', () => {
  const index = new BlindIndex(Buffer.alloc(32, 1));
  const same = (a: object, b: object) => expect(index.identity(a as never)).toEqual(index.identity(b as never));

  it('knows the same number however it is written', () => {
    same({ idNo: '12010119900307123x' }, { idNo: ' １２０１０１ 19900307-123Ｘ' });
    same({ idNo: '120101199003071234' }, { idType: '居民身份证', idNo: '120101199003071234' });
  });

  it('takes the type into account: a passport is no identity card', () =>
    expect(index.identity({ idType: '护照', idNo: '120101199003071234' })).not.toEqual(
      index.identity({ idType: '身份证', idNo: '120101199003071234' }),
    ));

  it.each([[null], [''], ['无'], ['1201**********1234'], ['1201＊＊＊＊＊＊＊＊1234'], ['1201XXXXXXXXXX1234']])(
    'makes nobody the same as somebody else by %j',
    (idNo) => expect(index.identity({ idNo })).toBeNull(),
  );

  it('finds by an exact name, number or any of several contacts, and by no part of them', () => {
    const digests = index.digestsOf({
      applicant: '王 小明',
      idNo: '12010119900307123X',
      contact: '电话：138-1234-5678，xm@a.cn',
    });
    const finds = (text: string) => index.digestsOfText(text).some((digest) => digests.includes(digest));
    for (const text of ['王小明', '１２０１０１１９９００３０７１２３x', '+8613812345678', 'XM@a.cn'])
      expect([text, finds(text)]).toEqual([text, true]);
    for (const text of ['王小', '小明', '1380000', '138', '电话']) expect([text, finds(text)]).toEqual([text, false]);
  });

  it('of another organ has other digests', () => {
    const other = new BlindIndex(Buffer.alloc(32, 2));
    expect(other.digestsOfText('王小明')).not.toEqual(index.digestsOfText('王小明'));
  });
});

describe('A sealed text', () => {
  const key = randomBytes(32);
  const clear = Buffer.from('王小明');
  const about = ['record', 1, 'p', 'a', ''];
  const sealed = seal(key, clear, about);

  it('opens with its key at its place', () => expect(unseal(key, 'A256GCM', sealed, about)).toEqual(clear));

  it('is never the same twice', () => expect(seal(key, clear, about)).not.toEqual(sealed));

  it('opens nowhere else: other key, other place, other algorithm, changed or cut', () => {
    const changed = Buffer.from(sealed);
    changed[14] = (changed[14] as number) ^ 1;
    expect(() => unseal(randomBytes(32), 'A256GCM', sealed, about)).toThrow();
    expect(() => unseal(key, 'A256GCM', sealed, ['record', 2, 'p', 'a', ''])).toThrow();
    expect(() => unseal(key, 'SM4CTR', sealed, about)).toThrow('SM4CTR');
    expect(() => unseal(key, 'A256GCM', changed, about)).toThrow();
    for (let length = 0; length < sealed.length; length++)
      expect(() => unseal(key, 'A256GCM', sealed.subarray(0, length), about)).toThrow();
  });
});
