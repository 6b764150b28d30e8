import { describe, expect, it } from '@jest/globals';
import {
  objectionFromAbove,
  objectionTo,
  REPORT_ACTIONS,
  STAGES,
  stageFromAbove,
  stageOf,
} from '../../../../src/domain/year-end/report/report-actions.js';
import type { ReportCommand } from '../../../../src/domain/year-end/report/report-commands.js';
import { type Name, PEOPLE, ReportInTime, TEXT, tablesOf } from './report-in-time.js';

const OWN: ReportCommand['type'][] = [
  ...(['DraftReport', 'ExplainWarning', 'SignReport', 'ReturnReportDraft', 'SubmitReport'] as const),
  ...(['PublishReport', 'RepublishReport'] as const),
];
const open = (story: ReportInTime, name: Name) => OWN.filter((type) => objectionTo(type, story.facts(name)) === null);
const above = ({ year, today }: ReportInTime, authority = 'city') => {
  const asked = { authority, year, today, by: { account: 'zhou', roles: PEOPLE.zhou } };
  return (['AcceptReport', 'ReturnReport'] as const).filter((type) => objectionFromAbove(type, asked) === null);
};
const stages = (story: ReportInTime) => [stageOf(story.facts('zhao')), stageFromAbove(story.year)];

describe('What may be done with a report now', () => {
  it('is what no rule stands against: the same rules that decide', () => {
    const story = new ReportInTime();
    expect(open(story, 'zhao')).toEqual(['DraftReport']);
    expect(open(story.draft(), 'qian')).toEqual(['DraftReport', 'SignReport', 'ReturnReportDraft']);
    expect(open(story, 'zhao')).toEqual(['DraftReport']);
    expect(open(story.sign('qian', 'sun', 'li'), 'qian')).toEqual(['DraftReport', 'SubmitReport']);
    expect([open(story.submit(), 'qian'), above(story)]).toEqual([[], ['AcceptReport', 'ReturnReport']]);
    expect(above(story, 'province')).toEqual([]);
    expect(above(story.accept())).toEqual(['ReturnReport']);
    expect([open(story, 'qian'), open(story.lock(), 'qian')]).toEqual([[], ['PublishReport']]);
    expect([open(story.publish(), 'qian'), above(story)]).toEqual([['DraftReport'], []]);
    story.draft({ ...TEXT, problems: ['已经改进。'] }).sign('qian', 'sun', 'li');
    expect(open(story, 'qian')).toEqual(['DraftReport', 'RepublishReport']);
  });

  it('to explain is offered where a warning waits for it', () => {
    const story = new ReportInTime().draft();
    expect(objectionTo('ExplainWarning', story.facts('zhao'))?.code).toBe('nothing_to_explain');
    story.draft({ ...TEXT, other: ['无。'] });
    expect(objectionTo('ExplainWarning', story.facts('zhao'))).toBeNull();
  });

  it('has a name and an article each', () => {
    expect(Object.keys(REPORT_ACTIONS)).toEqual(expect.arrayContaining([...OWN, 'AcceptReport', 'ReturnReport']));
    for (const { label, article } of Object.values(REPORT_ACTIONS))
      expect([label, article]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^\d+$/)]);
  });
});

describe('Where a report stands', () => {
  it('for the organ itself, and for the authority, which sees nothing of signatures', () => {
    const story = new ReportInTime();
    expect(stages(story)).toEqual(['not_drafted', 'not_drafted']);
    expect(stages(story.draft())).toEqual(['signing', 'signing']);
    expect(stages(story.sign('qian', 'sun', 'li'))).toEqual(['signed', 'signing']);
    expect(stages(story.submit())).toEqual(['submitted', 'submitted']);
    expect(stages(story.counts(tablesOf(9, 5)))).toEqual(['moved', 'submitted']);
    expect(stages(story.counts(tablesOf(8, 5)).accept())).toEqual(['accepted', 'accepted']);
    expect(stages(story.lock())).toEqual(['locked', 'locked']);
    expect(stages(story.publish())).toEqual(['published', 'published']);
    expect(stages(story.draft({ ...TEXT, problems: ['已经改进。'] }))).toEqual(['signing', 'published']);
    expect(stages(story.sign('qian', 'sun', 'li'))).toEqual(['signed', 'published']);
  });

  it('sent back by a step, or by the authority', () => {
    const story = new ReportInTime().draft().order('qian', { type: 'ReturnReportDraft', reason: '太空' });
    expect(stages(story)).toEqual(['returned', 'returned']);
    story.draft().sign('qian', 'sun', 'li').submit().above({ type: 'ReturnReport', remarks: '太空' });
    expect(stages(story)).toEqual(['returned', 'returned']);
  });

  it('is called by a word of its own', () =>
    expect(new Set(Object.values(STAGES)).size).toBe(Object.keys(STAGES).length));
});
