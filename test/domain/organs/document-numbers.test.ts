import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkedScheme,
  DOCUMENT_KINDS,
  type DocumentKind,
  documentNumber,
  isOfYear,
  type NumberScheme,
  numberLike,
  parsedNumber,
  schemeOn,
  seriesOf,
} from '../../../src/domain/organs/document-numbers.js';
import { refusalOf } from '../applications/given.js';

const PUDONG: NumberScheme = { per: 'application', prefix: '沪浦信息公开', ordinal: true };
/** GB/T 9704: the kind stands in the 代字. */
const OFFICIAL: NumberScheme = {
  ...{ per: 'kind', prefix: '某科公', ordinal: false },
  kinds: { reply: { prefix: '某科公复', suffix: '' }, correction_notice: { prefix: '某科公补', suffix: '' } },
};
const written = (scheme: NumberScheme, kind: DocumentKind, year: number, serial: number) => {
  const { before, after } = seriesOf(scheme, kind, year);
  return `${before}${serial}${after}`;
};

describe('文号 (documents §3)', () => {
  it('one serial an application: the suffix tells the kind', () => {
    expect(written(PUDONG, 'reply', 2024, 12)).toBe('沪浦信息公开〔2024〕第12号-告');
    expect(written(PUDONG, 'extension_notice', 2024, 12)).toBe('沪浦信息公开〔2024〕第12号-延');
    expect(seriesOf(PUDONG, 'reply', 2024).series).toBe(seriesOf(PUDONG, 'fee_notice', 2024).series);
  });

  it('a serial for each kind and year, without leading zeros and without 第', () => {
    expect(written(OFFICIAL, 'reply', 2024, 12)).toBe('某科公复〔2024〕12号');
    expect(written(OFFICIAL, 'fee_notice', 2024, 3)).toBe('某科公〔2024〕3号-费');
    const series = (Object.keys(DOCUMENT_KINDS) as DocumentKind[]).map((kind) => seriesOf(OFFICIAL, kind, 2024).series);
    expect(new Set(series).size).toBe(series.length);
    expect(seriesOf(OFFICIAL, 'reply', 2025).series).not.toBe(seriesOf(OFFICIAL, 'reply', 2024).series);
  });

  it.each([
    [
      '沪浦信息公开（2024）第12号-收件',
      { prefix: '沪浦信息公开', year: 2024, ordinal: true, serial: 12, suffix: '收件' },
    ],
    ['X公复〔2024〕12号', { prefix: 'X公复', year: 2024, ordinal: false, serial: 12, suffix: null }],
    ['某公开（２０２４）第０１２号－告', { prefix: '某公开', year: 2024, ordinal: true, serial: 12, suffix: '告' }],
    ['某公开[2024]7号', { prefix: '某公开', year: 2024, ordinal: false, serial: 7, suffix: null }],
    [' 某公开 〔2024〕 7 号 ', { prefix: '某公开', year: 2024, ordinal: false, serial: 7, suffix: null }],
  ])('%s is read', (text, number) => expect(parsedNumber(text)).toEqual(number));

  it.each(['', '12号', '某公开2024年12号', '〔2024〕12号', '某公开〔24〕12号', '某公开〔2024〕号'])(
    '%j is none',
    (text) => expect(parsedNumber(text)).toBeNull(),
  );

  it('what is printed is read again, whatever its parts', () =>
    fc.assert(
      fc.property(
        fc.record({
          prefix: fc.stringMatching(/^[\u4e00-\u9fa5A-Z]{1,20}$/),
          year: fc.integer({ min: 1900, max: 2199 }),
          ordinal: fc.boolean(),
          serial: fc.integer({ min: 1, max: 999_999 }),
          suffix: fc.option(fc.stringMatching(/^[\u4e00-\u9fa5]{1,10}$/)),
        }),
        (number) => expect(parsedNumber(documentNumber(number))).toEqual(number),
      ),
    ));

  it('a second document of an application has its serial; a second of a kind is told apart', () => {
    const like = (...earlier: string[]) => numberLike(earlier, PUDONG, 'reply', 2024);
    expect(like('沪浦信息公开〔2024〕第12号-补')).toBe('沪浦信息公开〔2024〕第12号-告');
    expect(like('沪浦信息公开（2024）第12号-告')).toBe('沪浦信息公开〔2024〕第12号-告2');
    expect(like('沪浦信息公开〔2024〕第12号-告', '沪浦信息公开〔2024〕第12号-告2')).toBe(
      '沪浦信息公开〔2024〕第12号-告3',
    );
    expect(like('沪浦信息公开〔2023〕第9号-告', '别的〔2024〕1号')).toBeNull();
    expect(like('沪浦信息公开〔2024〕第12号-补', '沪浦信息公开〔2024〕第13号-告')).toBe(
      '沪浦信息公开〔2024〕第12号-告',
    );
  });

  it('a kind without a suffix has none, and a second document of it the mere figure', () => {
    const bare: NumberScheme = { ...PUDONG, kinds: { reply: { suffix: '' } } };
    const like = (...earlier: string[]) => numberLike(earlier, bare, 'reply', 2024);
    expect(like('沪浦信息公开〔2024〕第12号-补')).toBe('沪浦信息公开〔2024〕第12号');
    expect(like('沪浦信息公开〔2024〕第12号')).toBe('沪浦信息公开〔2024〕第12号-2');
  });

  it('where each kind counts for itself, a number bears the year of issue', () => {
    expect(isOfYear('某科公复〔2024〕12号', OFFICIAL, 2024)).toBe(true);
    expect(isOfYear('某科公复〔2023〕12号', OFFICIAL, 2024)).toBe(false);
    expect(isOfYear('口头答复', OFFICIAL, 2024)).toBe(true);
    expect(isOfYear(null, OFFICIAL, 2024)).toBe(true);
    expect(isOfYear('沪浦信息公开〔2023〕第12号-告', PUDONG, 2024)).toBe(true);
  });

  it.each([
    ['reply', '告'],
    ['record_correction_reply', '更'],
    ['correction_notice', '补'],
    ['extension_notice', '延'],
    ['third_party_letter', '征'],
    ['joint_organ_letter', '商'],
    ['fee_notice', '费'],
    ['termination', '终'],
    ['withdrawal_confirm', '撤'],
  ] as const)('where the organ has said nothing %s is told by -%s', (kind, suffix) =>
    expect(written(PUDONG, kind, 2024, 1)).toBe(`沪浦信息公开〔2024〕第1号-${suffix}`),
  );

  it('no two kinds may come to the same number', () => {
    expect(checkedScheme(PUDONG)).toEqual(PUDONG);
    expect(checkedScheme(OFFICIAL)).toEqual(OFFICIAL);
    const refused = (change: Partial<NumberScheme>) => refusalOf(() => checkedScheme({ ...PUDONG, ...change }));
    expect(refused({ kinds: { reply: { suffix: '补' } } })).toBe('number_scheme_ambiguous');
    expect(refused({ kinds: { reply: { prefix: '别的' } } })).toBe('number_scheme_ambiguous');
    expect(refused({ prefix: '某公开〔' })).toBe('number_scheme_words');
    expect(refused({ prefix: '' })).toBe('number_scheme_words');
    expect(refused({ kinds: { reply: { suffix: '告-1' } } })).toBe('number_scheme_words');
  });

  it('holds from its day until another one or none is set', () => {
    const changes = [
      { on: '2024-01-01', scheme: PUDONG },
      { on: '2025-01-01', scheme: null },
    ];
    expect([schemeOn('2023-12-31', changes), schemeOn('2024-06-01', changes), schemeOn('2025-01-01', changes)]).toEqual(
      [...[null, PUDONG, null]],
    );
  });
});
