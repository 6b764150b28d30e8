import { describe, expect, it } from '@jest/globals';
import type { PolicyChange } from '../../../src/domain/organs/policies.js';
import { remedyPlaces } from '../../../src/domain/organs/remedy-places.js';

const places = (values: PolicyChange['values'], day = '2026-03-02') =>
  remedyPlaces([{ on: '2026-03-01', values }], day);

describe('行政复议法 art. 24, 25, 27 · who reviews what an organ decides', () => {
  it('of a department its government, of a government the one above, of what is under vertical leadership its superior', () => {
    expect(remedyPlaces([], '2026-03-02')).toEqual({ reviewed: 'local_department' });
    expect(places({ organKind: 'government' })).toEqual({ reviewed: 'local_government' });
    expect(places({ underVerticalLeadership: true })).toEqual({ reviewed: 'vertical' });
    expect(places({ underVerticalLeadership: true, organKind: 'government' })).toEqual({ reviewed: 'vertical' });
  });

  it('under the name that the organ has written, as the court, from the day on which it holds', () => {
    const named = { reviewBody: '某市人民政府', court: '某市铁路运输法院' };
    expect(places(named)).toEqual({ reviewed: 'local_department', ...named });
    expect(places({ reviewBody: named.reviewBody })).toEqual({
      reviewed: 'local_department',
      reviewBody: '某市人民政府',
    });
    expect(places({ court: named.court })).toEqual({ reviewed: 'local_department', court: '某市铁路运输法院' });
    expect(places(named, '2026-02-28')).toEqual({ reviewed: 'local_department' });
  });
});
