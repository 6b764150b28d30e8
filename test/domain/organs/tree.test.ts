import { describe, expect, it } from '@jest/globals';
import { isUnder, standsFor, treeOn, unitsOfWhole } from '../../../src/domain/organs/tree.js';
import { Organs } from './organs.js';

const lines = (organs: Organs, day: string) =>
  treeOn(organs.forest(), day).map(({ code, name, parent }) => `${code} ${name} < ${parent ?? '-'}`);
const units = (organs: Organs, code: string, day: string) =>
  unitsOfWhole(organs.forest(), code, day).map((unit) => (unit.certain ? unit.code : `(${unit.code})`));

/** 2020: city over edu, fin and office. 2024-05-01: office goes to fin. 2025-07-01: fin is merged into edu … 2026-02-01: edu is renamed. */
const reformed = () =>
  new Organs()
    .create('city')
    .create('edu', 'city')
    .create('fin', 'city')
    .create('office', 'edu', '2022-01-01')
    .order('office', { type: 'MoveOrgan', parent: 'fin', on: '2024-05-01' })
    .order('office', { type: 'MoveOrgan', parent: 'city', on: '2025-06-30' })
    .order('fin', { type: 'MergeOrgan', into: 'edu', on: '2025-07-01' })
    .order('edu', { type: 'RenameOrgan', name: '教育财政局', on: '2026-02-01' });

describe('The tree as it stood on a day', () => {
  it.each([
    ['2019-12-31', []],
    ['2021-12-31', ['city city局 < -', 'edu edu局 < city', 'fin fin局 < city']],
    ['2024-04-30', ['city city局 < -', 'edu edu局 < city', 'fin fin局 < city', 'office office局 < edu']],
    ['2024-12-31', ['city city局 < -', 'edu edu局 < city', 'fin fin局 < city', 'office office局 < fin']],
    ['2025-06-30', ['city city局 < -', 'edu edu局 < city', 'fin fin局 < city', 'office office局 < city']],
    ['2025-07-01', ['city city局 < -', 'edu edu局 < city', 'office office局 < city']],
    ['2026-02-01', ['city city局 < -', 'edu 教育财政局 < city', 'office office局 < city']],
  ])('%s', (day, tree) => expect(lines(reformed(), day)).toEqual(tree));
});

describe('Below another organ', () => {
  const under = (code: string, above: string, day: string) => isUnder(reformed().forest(), code, above, day);

  it('is whoever stands anywhere below it on that day', () => {
    expect(under('office', 'city', '2024-04-30')).toBe(true);
    expect(under('office', 'edu', '2024-04-30')).toBe(true);
    expect(under('office', 'edu', '2024-05-01')).toBe(false);
    expect(under('city', 'office', '2024-04-30')).toBe(false);
  });

  it('is nobody below itself, and an organ that is not known below nobody', () => {
    expect(under('edu', 'edu', '2024-04-30')).toBe(false);
    expect(under('stranger', 'city', '2024-04-30')).toBe(false);
  });
});

describe('who goes on with what an organ has begun', () => {
  const goesOn = (organs: Organs, code: string) => standsFor(organs.forest(), code);

  it('it itself, as long as it is there', () => expect(goesOn(reformed(), 'edu')).toBe('edu'));

  it('the one that it was merged into, and whoever goes on for that one', () => {
    expect(goesOn(reformed(), 'fin')).toBe('edu');
    const again = reformed()
      .create('culture', 'city')
      .order('edu', { type: 'MergeOrgan', into: 'culture', on: '2026-03-01' });
    expect(goesOn(again, 'fin')).toBe('culture');
  });

  it('for one that was dissolved the organ above it; for one that nobody was above, nobody', () => {
    expect(goesOn(reformed().order('office', { type: 'DissolveOrgan', on: '2026-04-01' }), 'office')).toBe('city');
    const alone = new Organs().create('port').order('port', { type: 'DissolveOrgan', on: '2026-04-01' });
    expect(goesOn(alone, 'port')).toBeNull();
  });
});

describe('Art. 49 · what a whole is added up from', () => {
  it('is the tree of 31 December', () => {
    expect(units(reformed(), 'city', '2024-12-31')).toEqual(['city', 'edu', 'fin', 'office']);
    expect(units(reformed(), 'fin', '2024-12-31')).toEqual(['fin', 'office']);
    expect(units(reformed(), 'edu', '2024-12-31')).toEqual(['edu']);
  });

  it('a merged organ goes with its successor, and with the successor of that one', () => {
    expect(units(reformed(), 'edu', '2025-12-31')).toEqual(['edu', '(fin)']);
    const again = reformed()
      .create('culture', 'city')
      .order('edu', { type: 'MergeOrgan', into: 'culture', on: '2026-03-01' });
    expect(units(again, 'culture', '2026-12-31')).toEqual(['culture', '(edu)', '(fin)']);
    expect(units(again, 'culture', '2025-12-31')).toEqual(['culture']);
  });

  it('a dissolved organ goes with the one above it', () => {
    const dissolved = reformed().order('office', { type: 'DissolveOrgan', on: '2026-04-01' });
    expect(units(dissolved, 'city', '2026-12-31')).toEqual(['city', 'edu', '(fin)', '(office)']);
  });

  it('an organ whose creation was recorded later stands where it was created: its old ledger counts', () => {
    expect(units(reformed(), 'city', '2019-12-31')).toEqual(['city', 'edu', 'office', 'fin']);
  });

  it('Art. 3 ¶4: what is under vertical leadership is compiled by its own system', () => {
    const tax = reformed()
      .create('tax', 'city')
      .create('tax-east', 'tax')
      .order('tax', { type: 'ChangeOrganSettings', values: { underVerticalLeadership: true }, on: '2025-01-01' })
      .order('tax-east', { type: 'ChangeOrganSettings', values: { underVerticalLeadership: true }, on: '2025-01-01' });
    expect(units(tax, 'city', '2025-12-31')).toEqual(['city', 'edu', '(fin)', 'office']);
    expect(units(tax, 'tax', '2025-12-31')).toEqual(['tax', 'tax-east']);
    expect(units(tax, 'city', '2024-12-31')).toContain('tax-east');
  });
});
