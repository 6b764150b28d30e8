import { describe, expect, it } from '@jest/globals';
import type { RegisterEntry } from '../../../src/domain/proactive/register-entry.js';
import { REGISTERS, type RegisterAction, type RegisterCode } from '../../../src/domain/proactive/registers.js';
import { uncountedBecause } from '../../../src/domain/year-end/uncounted-entry.js';

const entered = (register: RegisterCode, action: RegisterAction, on: string): RegisterEntry => ({
  ...{
    entry: 'e',
    register,
    action,
    name: null,
    docNo: null,
    on,
    quantity: 1,
    amountFen: 100,
    source: '底册',
    by: '甲',
  },
  ...{ disclosed: 0, disclosedOn: null, corrected: null },
  counted: { year: Number(on.slice(0, 4)), disclosedYear: null, quantity: 1, amountFen: 100, disclosed: 0 },
});

/** Every action of every register that nothing counts in that year. */
const uncountedIn = (year: number): string[] =>
  Object.entries(REGISTERS).flatMap(([register, { actions }]) =>
    actions
      .filter((action) => uncountedBecause(entered(register as RegisterCode, action, `${year}-06-30`)) !== null)
      .map((action) => `${register} ${action}`),
  );

describe('Art. 20, 50 · what the edition of a year has no figure for is said', () => {
  it('2020: what was collected; of fees the form asks for the items alone', () =>
    expect(uncountedIn(2020)).toEqual(['art20_8.admin_fees collected']));

  it('2024: purchases, services, items of any catalogue, and disclosures', () =>
    expect(uncountedIn(2024)).toEqual([
      ...['art20_1.rules disclosed', 'art20_1.normative_documents disclosed'],
      ...['issued', 'repealed', 'expired'].map((action) => `art20_5.licensing ${action}`),
      ...['issued', 'repealed', 'expired', 'decided'].map((action) => `art20_5.other_external_services ${action}`),
      ...['issued', 'repealed', 'expired'].map((action) => `art20_6.penalty ${action}`),
      ...['issued', 'repealed', 'expired'].map((action) => `art20_6.coercion ${action}`),
      ...['issued', 'repealed', 'expired'].map((action) => `art20_8.admin_fees ${action}`),
      'art20_9.central_procurement purchased',
    ]));

  it('2017, before any edition: what happened then; what was made or abolished is handed on', () =>
    expect(uncountedIn(2017).map((one) => one.split(' ')[1])).toEqual([
      ...['decided', 'decided', 'decided', 'decided', 'collected', 'purchased'],
    ]));

  it('in a sentence of the clerk', () =>
    expect(uncountedBecause(entered('art20_9.central_procurement', 'purchased', '2024-06-30'))).toBe(
      '2024年的表二不统计“政府集中采购”的“采购”，这条登记只留存，不计入任何一格；请核对项目、动作和日期。',
    ));
});
