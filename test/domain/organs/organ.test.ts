import { describe, expect, it } from '@jest/globals';
import { createOrgan } from '../../../src/domain/organs/organ-decisions.js';
import { DEFAULT_REPORT_CHAIN } from '../../../src/domain/organs/sign-off-chain.js';
import { refusalOf } from '../applications/given.js';
import { Organs, TODAY } from './organs.js';

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

describe('What an organ has set', () => {
  const scheme = { per: 'application', prefix: '沪浦信息公开', ordinal: true } as const;
  const chain = [{ step: 'secrecy', label: '保密审查', role: 'secrecy_reviewer' }] as const;
  const set = (values: Record<string, number>) => ({ type: 'ChangeOrganSettings', values }) as const;
  const orders = [
    [
      'how its documents are numbered',
      ...[{ type: 'ChangeNumberScheme', scheme }, { type: 'ChangeNumberScheme', scheme: null }, 'schemes'],
    ],
    [
      'who signs its replies',
      ...[{ type: 'ChangeSignOffChain', chain }, { type: 'ChangeSignOffChain', chain }, 'chains'],
    ],
    [
      'who signs its report',
      ...[{ type: 'ChangeReportChain', chain }, { type: 'ChangeReportChain', chain }, 'reportChains'],
    ],
    [
      'to which region it belongs',
      ...[{ type: 'ChangeRegion', region: '450000' }, { type: 'ChangeRegion', region: null }, 'regions'],
    ],
    ['what the law leaves open', set({ correctionsAllowed: 2 }), set({ correctionsAllowed: 3 }), 'policies'],
    ['to whom it belongs', { type: 'MoveOrgan', parent: 'edu' }, { type: 'MoveOrgan', parent: 'city' }, 'parents'],
  ] as const;

  it.each(orders)('%s holds from its day, and is not changed for a day before', (_, first, again, list) => {
    const known = city().organ('fin')[list]?.length ?? 0;
    const changed = city().order('fin', { ...first, on: '2026-03-01' });
    expect(changed.organ('fin')).toMatchObject({ code: 'fin', name: 'fin局' });
    expect(refusalOf(() => changed.order('fin', { ...again, on: '2026-02-28' }))).toBe('organ_change_out_of_order');
    const twice = changed.order('fin', { ...again, on: '2026-04-01' }).organ('fin')[list] ?? [];
    expect(twice.slice(known).map(({ on }) => on)).toEqual(['2026-03-01', '2026-04-01']);
  });

  it.each(orders.map(([what, order]) => [what, order] as const))(
    '%s was set for a day on which it still stood: it ends no earlier',
    (_, order) => {
      const changed = city().order('fin', { ...order, on: '2026-03-01' });
      expect(refusalOf(() => changed.order('fin', { type: 'DissolveOrgan', on: '2026-02-28' }))).toBe(
        'organ_change_out_of_order',
      );
      expect(changed.order('fin', { type: 'DissolveOrgan', on: '2026-03-01' }).organ('fin').ended?.on).toBe(
        '2026-03-01',
      );
    },
  );

  it('a scheme by which two documents would bear one number is refused, and so is a chain without a review of secrecy', () => {
    const kinds = { reply: { suffix: '补' } };
    const order = (command: Parameters<Organs['order']>[1]) => refusalOf(() => city().order('fin', command));
    expect(order({ type: 'ChangeNumberScheme', scheme: { ...scheme, kinds }, on: '2026-03-01' })).toBe(
      'number_scheme_ambiguous',
    );
    const unreviewed = [{ step: 'head', label: '科长', role: 'reviewer' }] as const;
    for (const type of ['ChangeSignOffChain', 'ChangeReportChain'] as const)
      expect(order({ type, chain: unreviewed, on: '2026-03-01' })).toBe('chain_without_secrecy_review');
  });

  it('stands as it was said: its scheme, and that it has none any more, its chains one beside the other', () => {
    const organs = city()
      .order('fin', { type: 'ChangeNumberScheme', scheme, on: '2026-03-01' })
      .order('fin', { type: 'ChangeSignOffChain', chain, on: '2026-03-01' })
      .order('fin', { type: 'ChangeReportChain', chain: DEFAULT_REPORT_CHAIN, on: '2026-03-02' })
      .order('fin', { type: 'ChangeNumberScheme', scheme: null, on: '2026-04-01' });
    expect(organs.organ('fin')).toMatchObject({
      schemes: [
        { on: '2026-03-01', scheme },
        { on: '2026-04-01', scheme: null },
      ],
      chains: [{ on: '2026-03-01', chain }],
      reportChains: [{ on: '2026-03-02', chain: DEFAULT_REPORT_CHAIN }],
    });
  });

  it('may be said from today on, and from the day of its creation', () => {
    const renamed = (on: string) =>
      city().order('fin', { type: 'RenameOrgan', name: '市财政局', on }).organ('fin').name;
    expect([renamed(TODAY), renamed('2020-01-01')]).toEqual(['市财政局', '市财政局']);
  });
});
