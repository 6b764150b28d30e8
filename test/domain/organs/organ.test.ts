import { describe, expect, it } from '@jest/globals';
import { createOrgan } from '../../../src/domain/organs/organ-decisions.js';
import { refusalOf } from '../applications/given.js';
import { Organs } from './organs.js';

const create = (code: string, name: string) => createOrgan({ code, name, parent: null }, '2026-01-05', new Map());

describe('An organ with its log', () => {
  it.each(['bureau', '310115-科委', '某市科委', 'org_a', 'a.b', 'a'.repeat(50)])('may be called %s', (code) =>
    expect(create(code, ' 某市科学技术委员会 ')).toEqual({
      type: 'OrganCreated',
      code,
      name: '某市科学技术委员会',
      parent: null,
      on: '2026-01-05',
    }),
  );

  it.each(['', '-a', 'a-', 'a b', 'a/b', '../a', '_a', 'a.', 'a\n', 'a'.repeat(51)])('has no code %j', (code) =>
    expect(refusalOf(() => create(code, '某局'))).toBe('organ_code'),
  );

  it.each(['', '  ', '某\u0000局', '某\u202e局', '局'.repeat(101)])('has no name %j', (name) =>
    expect(refusalOf(() => create('bureau', name))).toBe('organ_name'),
  );
});

/** A city with two bureaus, and an office below the first. */
const city = () => new Organs().create('city').create('edu', 'city').create('fin', 'city').create('office', 'edu');

describe('What happens to an organ', () => {
  it('a new name holds from its day, and the old one stays for the days before', () => {
    const organs = city().order('edu', { type: 'RenameOrgan', name: '市教育体育局', on: '2026-03-01' });
    expect(organs.organ('edu')).toMatchObject({
      name: '市教育体育局',
      names: [
        { on: '2020-01-01', name: 'edu局' },
        { on: '2026-03-01', name: '市教育体育局' },
      ],
    });
    expect(organs.log('edu').at(-1)).toMatchObject({ type: 'OrganRenamed', from: 'edu局', reason: '机构改革' });
  });

  it('is refused where nothing changes', () => {
    expect(refusalOf(() => city().order('edu', { type: 'RenameOrgan', name: 'edu局', on: '2026-03-01' }))).toBe(
      'nothing_to_correct',
    );
    expect(refusalOf(() => city().order('edu', { type: 'MoveOrgan', parent: 'city', on: '2026-03-01' }))).toBe(
      'nothing_to_correct',
    );
  });

  it('is refused before its creation, in the future, and before what is recorded of the same thing', () => {
    const renamed = city().order('edu', { type: 'RenameOrgan', name: '新名', on: '2026-03-01' });
    expect(refusalOf(() => renamed.order('edu', { type: 'RenameOrgan', name: '新名二', on: '2026-02-28' }))).toBe(
      'organ_change_out_of_order',
    );
    expect(refusalOf(() => city().order('edu', { type: 'DissolveOrgan', on: '2019-12-31' }))).toBe(
      'organ_before_creation',
    );
    expect(refusalOf(() => city().order('edu', { type: 'RenameOrgan', name: '新名', on: '2026-11-26' }))).toBe(
      'future_date',
    );
  });

  it('no organ comes to stand below itself, on that day or on a later one', () => {
    expect(refusalOf(() => city().order('city', { type: 'MoveOrgan', parent: 'office', on: '2026-03-01' }))).toBe(
      'organ_cycle',
    );
    const later = city()
      .create('county', null, '2026-01-01')
      .order('city', { type: 'MoveOrgan', parent: 'county', on: '2026-05-01' });
    expect(refusalOf(() => later.order('county', { type: 'MoveOrgan', parent: 'fin', on: '2026-04-01' }))).toBe(
      'organ_cycle',
    );
  });

  it('a parent must be known, and there on that day', () => {
    const move = (parent: string, on: string) => () =>
      city().create('late', null, '2026-06-01').order('edu', { type: 'MoveOrgan', parent, on });
    expect(refusalOf(move('nobody', '2026-07-01'))).toBe('organ_unknown');
    expect(refusalOf(move('late', '2026-05-31'))).toBe('organ_before_creation');
    expect(refusalOf(() => city().create('below', 'nobody'))).toBe('organ_unknown');
  });
});

describe('An organ that ends', () => {
  it('is merged into another one that is there, not into itself', () => {
    const merged = city().order('fin', { type: 'MergeOrgan', into: 'edu', on: '2026-07-01' });
    expect(merged.organ('fin').ended).toEqual({ on: '2026-07-01', into: 'edu' });
    expect(refusalOf(() => city().order('fin', { type: 'MergeOrgan', into: 'fin', on: '2026-07-01' }))).toBe(
      'organ_into_itself',
    );
    expect(refusalOf(() => merged.order('office', { type: 'MergeOrgan', into: 'fin', on: '2026-08-01' }))).toBe(
      'organ_ended',
    );
  });

  it('changes no more and takes nobody below it', () => {
    const dissolved = city().order('fin', { type: 'DissolveOrgan', on: '2026-07-01' });
    expect(refusalOf(() => dissolved.order('fin', { type: 'RenameOrgan', name: '新名', on: '2026-08-01' }))).toBe(
      'organ_ended',
    );
    expect(refusalOf(() => dissolved.order('edu', { type: 'MoveOrgan', parent: 'fin', on: '2026-08-01' }))).toBe(
      'organ_ended',
    );
    expect(refusalOf(() => dissolved.create('new', 'fin', '2026-08-01'))).toBe('organ_ended');
  });

  it('is refused while others stand below it', () => {
    expect(refusalOf(() => city().order('edu', { type: 'DissolveOrgan', on: '2026-07-01' }))).toBe('organ_has_units');
    const emptied = city().order('office', { type: 'MoveOrgan', parent: 'fin', on: '2026-06-01' });
    expect(emptied.order('edu', { type: 'DissolveOrgan', on: '2026-07-01' }).organ('edu').ended?.into).toBeNull();
    expect(
      refusalOf(() =>
        city()
          .order('office', { type: 'MoveOrgan', parent: 'fin', on: '2026-06-01' })
          .order('edu', { type: 'DissolveOrgan', on: '2026-05-01' }),
      ),
    ).toBe('organ_has_units');
  });

  it('is refused before what is recorded of it', () => {
    const renamed = city().order('fin', { type: 'RenameOrgan', name: '新名', on: '2026-08-01' });
    expect(refusalOf(() => renamed.order('fin', { type: 'DissolveOrgan', on: '2026-07-01' }))).toBe(
      'organ_change_out_of_order',
    );
  });
});
