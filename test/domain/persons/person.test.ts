import { describe, expect, it } from '@jest/globals';
import { decidePerson, type PersonEvent, personState } from '../../../src/domain/persons/person.js';
import type { Refusal } from '../../../src/domain/refusals.js';

const on = '2026-03-02';
const opened: PersonEvent = {
  ...{ type: 'PersonOpened', on, purpose: 'handling', application: 'a', fields: ['applicant'] },
};
const restricted: PersonEvent = { type: 'PersonalDataRestricted', on, reason: '对准确性有异议，核实期间' };
const lifted: PersonEvent = { type: 'PersonalDataRestrictionLifted', on, reason: '已经核实' };
const erased: PersonEvent = { type: 'PersonalDataErased', on, basis: 'retention_over' };

const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Refusal).code;
  }
};
const after = (events: PersonEvent[], next: PersonEvent, open = 0) =>
  codeOf(() => decidePerson(next, personState(events), open));

describe('Personal data (个人信息保护法 art. 44–47)', () => {
  it('are opened, restricted, released and erased', () => {
    expect(after([], opened)).toBeNull();
    expect(after([opened], restricted)).toBeNull();
    expect(after([restricted], lifted)).toBeNull();
    expect(personState([restricted, lifted, opened])).toBe('active');
    expect(after([restricted], erased)).toBeNull();
    expect(personState([opened, restricted, erased])).toBe('erased');
  });

  it('that are restricted are opened only with a named ground', () => {
    expect(after([restricted], opened)).toBe('person_restricted');
    expect(after([restricted], { ...opened, ground: 'dispute' })).toBeNull();
  });

  it('that are erased are never opened, restricted or erased again, and nothing is done twice', () => {
    for (const next of [opened, restricted, lifted, erased]) expect(after([erased], next)).toBe('person_state');
    expect(after([restricted], restricted)).toBe('person_state');
    expect(after([], lifted)).toBe('person_state');
  });

  it('are not erased while an application, a review or a suit is open, except what a restored backup has brought back', () => {
    expect(after([], erased, 1)).toBe('person_matter_open');
    expect(() => decidePerson(erased, 'active', 2)).toThrow('还有2件申请、复议或者诉讼没有办结');
    expect(after([], { ...erased, basis: 'reapplied' }, 1)).toBeNull();
  });
});
