import { describe, expect, it } from '@jest/globals';
import { type OrganEvent, type OrganState, replayOrgan } from '../../../src/domain/organs/organ.js';
import { decideOrgan } from '../../../src/domain/organs/organ-decisions.js';
import { regionsInTree } from '../../../src/domain/organs/regions.js';
import { forestOf } from '../../../src/domain/organs/tree.js';

const organ = (code: string, parent: string | null, ...events: OrganEvent[]): OrganState =>
  replayOrgan([{ type: 'OrganCreated', code, name: code, parent, on: '2026-01-01' }, ...events]) as OrganState;
const region = (on: string, to: string | null, from: string | null = null): OrganEvent => ({
  ...{ type: 'OrganRegionChanged', on, region: to, from, reason: '设在当地' },
});
const moved = (on: string, parent: string | null): OrganEvent => ({
  ...{ type: 'OrganMoved', on, parent, from: null, reason: '改隶' },
});
const of = (code: string, ...organs: OrganState[]) => regionsInTree(forestOf(organs), code);

describe('Art. 33 · an organ belongs to the region of the organ above, unless it says otherwise', () => {
  const guangxi = organ('区', null, region('2026-01-01', '450000'));

  it('by default to none', () => expect(of('市', organ('市', null))).toEqual([]));

  it('what nobody in between says is inherited through the whole line, from the day on which it was said', () =>
    expect(of('局', guangxi, organ('市', '区'), organ('局', '市'))).toEqual([
      { from: '2026-01-01', region: '450000' },
    ]));

  it('what it says itself holds; “none” as well', () => {
    expect(of('局', guangxi, organ('局', '区', region('2026-03-01', '640000')))).toEqual([
      ...[
        { from: '2026-01-01', region: '450000' },
        { from: '2026-03-01', region: '640000' },
      ],
    ]);
    expect(of('局', guangxi, organ('局', '区', region('2026-03-01', 'none')))).toEqual([
      ...[
        { from: '2026-01-01', region: '450000' },
        { from: '2026-03-01', region: null },
      ],
    ]);
  });

  it('and when it takes its word back, that of the organ above holds again', () =>
    expect(
      of('局', guangxi, organ('局', '区', region('2026-02-01', 'none'), region('2026-03-01', null, 'none'))),
    ).toEqual([
      { from: '2026-01-01', region: '450000' },
      { from: '2026-02-01', region: null },
      { from: '2026-03-01', region: '450000' },
    ]));

  it('moved under another organ it is of the region of that one, from the day of the move', () =>
    expect(of('局', guangxi, organ('部', null), organ('局', '部', moved('2026-05-01', '区')))).toEqual([
      { from: '2026-05-01', region: '450000' },
    ]));

  it('what the organ above said before it came there, or says after it has left, does not concern it', () => {
    const above = organ(
      '区',
      null,
      region('2026-01-01', '640000'),
      region('2026-02-01', '450000', '640000'),
      region('2026-08-01', '540000', '450000'),
    );
    const bureau = organ('局', '部', moved('2026-05-01', '区'), moved('2026-07-01', '部'));
    expect(of('局', above, organ('部', null), bureau)).toEqual([
      { from: '2026-05-01', region: '450000' },
      { from: '2026-07-01', region: null },
    ]);
  });

  it('of an organ above that the register does not know nothing is known', () =>
    expect(of('局', organ('局', '部'))).toEqual([]));

  it('where each was once above the other, day by day', () =>
    expect(
      of(
        '甲',
        organ('甲', '乙', moved('2026-03-01', null)),
        organ('乙', null, region('2026-02-01', '450000'), moved('2026-04-01', '甲')),
      ),
    ).toEqual([
      { from: '2026-02-01', region: '450000' },
      { from: '2026-03-01', region: null },
    ]));

  it('is said in the order of the days, never of a day to come; where it lies does not hang on when it was registered', () => {
    const change = (on: string, to: string | null, state = guangxi) =>
      decideOrgan({ type: 'ChangeRegion', on, region: to, reason: '设在当地' }, state, forestOf([state]), '2026-11-28');
    expect(change('2020-01-01', '450000', organ('市', null))).toEqual(region('2020-01-01', '450000'));
    expect(change('2026-02-01', null)).toEqual(region('2026-02-01', null, '450000'));
    expect(() => change('2025-12-31', 'none')).toThrow(expect.objectContaining({ code: 'organ_change_out_of_order' }));
    expect(() => change('2026-11-29', 'none')).toThrow(expect.objectContaining({ code: 'future_date' }));
    expect(() => change('2026-02-01', '450000')).toThrow(expect.objectContaining({ code: 'nothing_to_correct' }));
  });
});
