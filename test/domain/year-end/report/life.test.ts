import { describe, expect, it } from '@jest/globals';
import { replayYear } from '../../../../src/domain/year-end/organ-year.js';
import type { Check } from '../../../../src/domain/year-end/reconcile.js';
import { digestOfReport, isCorrection } from '../../../../src/domain/year-end/report/annual-report.js';
import { duesOf, reportDueOn } from '../../../../src/domain/year-end/report/report-dues.js';
import { PEOPLE, ReportInTime, TEXT, tablesOf, YEAR } from './report-in-time.js';

const NEW_TEXT = { ...TEXT, problems: ['公开的内容还不够细；已经逐项梳理。'] };
const WARNING = {
  rule: 'N3',
  level: 'warning',
  ok: false,
  at: '（2025）行初1号',
  message: '应当先申请行政复议',
} as const;

describe('Art. 50 · the report is drafted', () => {
  it('with its author, its figures as references, and a number of its own', () => {
    const story = new ReportInTime().draft().thenHappens('ReportDrafted', { by: 'zhao', version: 1, sections: TEXT });
    story.draft(NEW_TEXT, 'qian').thenHappens('ReportDrafted', { by: 'qian', version: 2, kind: 'department' });
    expect(story.report.draft).toMatchObject({ version: 2, by: 'qian', sections: NEW_TEXT });
  });

  it('never with a figure that is not known', () => {
    new ReportInTime().draft({ ...TEXT, other: ['{log/nothing}'] }).thenRefused('figure_unknown');
  });

  it('for the kind of organ that it is, unless the clerk says otherwise', () => {
    new ReportInTime().set({ organKind: 'township' }).draft().thenHappens('ReportDrafted', { kind: 'township' });
    new ReportInTime()
      .order('zhao', { type: 'DraftReport', sections: TEXT, kind: 'government' })
      .thenHappens('ReportDrafted', { kind: 'government' })
      .draft()
      .thenHappens('ReportDrafted', { kind: 'government' });
  });

  it('before the year is over, but is signed only after it', () => {
    const story = new ReportInTime('2025-12-31').draft().thenHappens('ReportDrafted');
    story.sign('qian').thenRefused('report_year_running');
    story.on('2026-01-01').sign('qian').thenHappens('ReportSigned');
  });

  it('not where the year was closed before the register was used', () => {
    const story = new ReportInTime();
    story.closedUnpublished = true;
    story.draft().thenRefused('report_of_closed_year');
  });

  it('before anything else is done with it', () => {
    new ReportInTime().order('qian', { type: 'SignReport', digest: '' }).thenRefused('report_not_drafted');
    new ReportInTime().submit().thenRefused('report_not_drafted');
    new ReportInTime().publish().thenRefused('report_not_drafted');
    new ReportInTime().above({ type: 'AcceptReport', digest: '' }).thenRefused('report_not_submitted');
  });
});

describe('Art. 17 · the report is signed', () => {
  it('step by step: the disclosure office, the review of secrecy, the supervising leader', () => {
    const story = new ReportInTime().draft();
    story.sign('sun').thenRefused('sign_role');
    story.sign('qian').thenHappens('ReportSigned', { step: 'disclosure_office', by: 'qian', position: 103 });
    story.sign('sun').thenHappens('ReportSigned', { step: 'secrecy_review' });
    story.sign('li').thenHappens('ReportSigned', { step: 'supervising_leader' });
    story.sign('li').thenRefused('report_sign_complete');
  });

  it('by the chain that the organ has set for its reports', () => {
    const chain = [
      { step: 'secrecy_review', label: '保密审查', role: 'secrecy_reviewer' },
      { step: 'head', label: '局长', role: 'reviewer' },
    ] as const;
    const story = new ReportInTime();
    story.organ = { policies: [], reportChains: [{ on: '2026-01-05', chain }] };
    story.draft().sign('qian').thenRefused('sign_role');
    story.sign('sun', 'li').submit().thenHappens('ReportSubmitted');
  });

  it('never by whoever drafted it, and by nobody twice', () => {
    new ReportInTime().draft(TEXT, 'qian').sign('qian').thenRefused('report_sign_own_draft');
    const chain = [
      { step: 'secrecy_review', label: '保密审查', role: 'secrecy_reviewer' },
      { step: 'again', label: '复核', role: 'secrecy_reviewer' },
    ] as const;
    const story = new ReportInTime();
    story.organ = { policies: [], reportChains: [{ on: '2026-01-05', chain }] };
    story.draft().sign('sun', 'sun').thenRefused('report_sign_twice');
  });

  it('by naming what was read: another text, or another figure, is another report', () => {
    const story = new ReportInTime().draft();
    const seen = story.digest;
    story.draft(NEW_TEXT).order('qian', { type: 'SignReport', digest: seen }).thenRefused('report_changed');
    story.draft().counts(tablesOf(9, 5));
    story.order('qian', { type: 'SignReport', digest: seen }).thenRefused('report_changed');
    story.counts(tablesOf(8, 5)).order('qian', { type: 'SignReport', digest: seen }).thenHappens('ReportSigned');
  });

  it('on paper earlier, but never before the draft, the signature before it, or ahead of time', () => {
    const story = new ReportInTime().draft().on('2026-01-16');
    const sign = (name: keyof typeof PEOPLE, signedOn: string) =>
      story.order(name, { type: 'SignReport', digest: story.digest, signedOn });
    sign('qian', '2026-01-11').thenRefused('before_notice');
    sign('qian', '2026-01-17').thenRefused('future_date');
    sign('qian', '2026-01-14').thenHappens('ReportSigned', { on: '2026-01-14' });
    sign('sun', '2026-01-13').thenRefused('before_notice');
    sign('sun', '2026-01-14').thenHappens('ReportSigned');
  });

  it('or sent back with a reason: then it is drafted anew and signed from the beginning', () => {
    const story = new ReportInTime().draft().sign('qian');
    story.order('zhao', { type: 'ReturnReportDraft', reason: '问题写得太空' }).thenRefused('report_sign_own_draft');
    story.order('sun', { type: 'ReturnReportDraft', reason: '问题写得太空' });
    story.thenHappens('ReportDraftReturned', { step: 'secrecy_review', reason: '问题写得太空' });
    story.sign('qian').thenRefused('report_returned');
    story.draft(NEW_TEXT).sign('sun').thenRefused('sign_role');
    story.sign('qian').thenHappens('ReportSigned');
  });
});

describe('The rules, before the report leaves', () => {
  it('errors stop it', () => {
    const story = ReportInTime.signed();
    story.checks = [{ rule: 'T3.BALANCE', level: 'error', ok: false, at: 'natural_person', message: '8与7' }];
    story.submit().thenRefused('report_check_failed');
  });

  it('the text must be finished', () => {
    new ReportInTime()
      .draft({ ...TEXT, problems: ['【问题】'] })
      .sign('qian', 'sun', 'li')
      .submit()
      .thenRefused('report_check_failed');
  });

  it('a warning stops it until it is explained, and what is explained is kept with the report', () => {
    const story = ReportInTime.signed();
    story.checks = [WARNING];
    story.submit().thenRefused('report_unexplained');
    const explain = {
      type: 'ExplainWarning',
      rule: 'N3',
      at: WARNING.at,
      message: WARNING.message,
      words: '申请人坚持直接起诉，法院已经立案',
    } as const;
    story.order('zhao', explain).thenHappens('WarningExplained', { message: WARNING.message, by: 'zhao' });
    story.submit().thenHappens('ReportSubmitted');
    expect(story.report.explained).toMatchObject([{ rule: 'N3', words: explain.words }]);
  });

  it('an explanation holds for what the warning said: other figures want another word', () => {
    const story = ReportInTime.signed();
    const explain = ({ rule, at, message }: Check, words: string) =>
      story.order('zhao', { type: 'ExplainWarning', rule, at, message, words });
    const other = { ...WARNING, message: '应当先申请行政复议（两件）' };
    story.checks = [WARNING];
    explain(WARNING, '已经核实').thenHappens('WarningExplained');
    story.checks = [other];
    story.submit().thenRefused('report_unexplained');
    explain(WARNING, '已经核实').thenRefused('warning_unknown');
    explain(other, '两件都已核实').submit().thenHappens('ReportSubmitted');
  });

  it('the last word on a warning counts, and each of two at one place wants its own', () => {
    const story = ReportInTime.signed();
    const explain = ({ rule, at, message }: Check, words: string) =>
      story.order('zhao', { type: 'ExplainWarning', rule, at, message, words });
    const second = { ...WARNING, message: '另一处' };
    story.checks = [WARNING, second];
    explain(WARNING, '甲').submit().thenRefused('report_unexplained');
    explain(WARNING, '乙');
    explain(second, '丙').submit().thenHappens('ReportSubmitted');
    expect(story.report.explained.map(({ words }) => words)).toEqual(['乙', '丙']);
  });

  it('nothing is explained that is no warning', () => {
    const story = ReportInTime.signed();
    const explain = { type: 'ExplainWarning', rule: 'N3', at: '甲', message: WARNING.message, words: '无' } as const;
    story.order('zhao', explain).thenRefused('warning_unknown');
    story.checks = [{ ...WARNING, at: '甲', ok: true }];
    story.order('zhao', explain).thenRefused('warning_unknown');
    story.checks = [{ ...WARNING, at: '甲', level: 'error' }];
    story.order('zhao', explain).thenRefused('warning_unknown');
  });
});

describe('Art. 49 ¶1 · the report goes to the authority above', () => {
  it('with every signature, once the year has been run', () => {
    new ReportInTime().draft().sign('qian').submit().thenRefused('report_unsigned');
    const story = ReportInTime.signed();
    story.year = { ...story.year, runCompleted: null };
    story.submit().thenRefused('report_before_run');
    const { text } =
      ReportInTime.signed().submit().thenHappens('ReportSubmitted', { to: 'city' }).report.submitted ?? {};
    expect(text?.overview).toEqual(['本年新收政府信息公开申请8件，办结5件。']);
  });

  it('once, and is not written on while it lies there', () => {
    const story = ReportInTime.signed().submit();
    story.submit().thenRefused('report_submitted');
    story.draft().thenRefused('report_with_authority');
  });

  it('is accepted by naming what was submitted', () => {
    const story = ReportInTime.signed().submit();
    story.above({ type: 'AcceptReport', digest: 'f00d' }).thenRefused('report_changed');
    story.above({ type: 'AcceptReport', digest: story.digest }, 'province').thenRefused('report_not_submitted');
    story.accept().thenHappens('ReportAccepted', { authority: 'city', by: 'zhou' });
    story.accept().thenRefused('report_accepted');
  });

  it('or returned with remarks: it is drafted anew, signed anew and submitted again', () => {
    const story = ReportInTime.signed().submit();
    story.above({ type: 'ReturnReport', remarks: '第五部分没有写改进情况' });
    story.thenHappens('ReportReturned', { remarks: '第五部分没有写改进情况' });
    story.submit().thenRefused('report_returned');
    story.above({ type: 'AcceptReport', digest: story.digest }).thenRefused('report_not_submitted');
    story.on('2026-01-19').draft(NEW_TEXT).sign('qian', 'sun', 'li').submit().accept().thenHappens('ReportAccepted');
  });

  it('an accepted one may be returned as long as it is not published', () => {
    const story = ReportInTime.signed().submit().accept();
    story.above({ type: 'ReturnReport', remarks: '与财政局的数字不一致' }).thenHappens('ReportReturned');
    story.lock().thenRefused('report_not_submitted');
    ReportInTime.published().above({ type: 'ReturnReport', remarks: '晚了' }).thenRefused('report_published');
  });

  it('where nobody is above, it is submitted to nobody and goes on', () => {
    const story = ReportInTime.signed();
    story.authority = null;
    story.submit().thenHappens('ReportSubmitted', { to: null }).lock().publish().thenHappens('ReportPublished');
  });
});

describe('Art. 49, 50 · in its order', () => {
  it('draft, signatures, submission, acceptance, lock, publication', () => {
    const story = ReportInTime.published().thenHappens('ReportPublished', {
      on: '2026-01-26',
      column: '政府信息公开年报',
    });
    expect(story.events.map(({ type }) => type)).toEqual([
      ...['YearEndRunBegun', 'YearEndRunCompleted', 'ReportDrafted', 'ReportSigned', 'ReportSigned', 'ReportSigned'],
      ...['ReportSubmitted', 'ReportAccepted', 'AnnualReportLocked', 'ReportPublished'],
    ]);
    expect(story.report.published[0]?.sha256).toBe(story.report.submitted?.digest);
  });

  it('nothing is locked or published before it was accepted', () => {
    ReportInTime.signed().lock().thenRefused('report_not_submitted');
    ReportInTime.signed().publish().thenRefused('report_not_submitted');
    ReportInTime.signed().submit().lock().thenRefused('report_not_accepted');
    ReportInTime.signed().submit().publish().thenRefused('report_not_accepted');
  });

  it('nothing is published before it is locked, and nothing twice', () => {
    ReportInTime.signed().submit().accept().publish().thenRefused('report_not_locked');
    ReportInTime.published().publish().thenRefused('report_published');
    ReportInTime.published().submit().thenRefused('report_published');
  });

  it('nothing is published before the day on which it was accepted', () => {
    const story = ReportInTime.signed().submit().on('2026-01-20').accept().lock();
    const place = { url: null, column: '政府信息公开年报' };
    story.order('qian', { type: 'PublishReport', publishedOn: '2026-01-19', ...place }).thenRefused('before_notice');
    story.order('qian', { type: 'PublishReport', publishedOn: '2026-01-21', ...place }).thenRefused('future_date');
  });

  it('a year without a report is locked as ever; its report may be written afterwards', () => {
    const story = new ReportInTime().lock().thenHappens('AnnualReportLocked');
    story.draft().sign('qian', 'sun', 'li').submit().accept().publish().thenHappens('ReportPublished');
  });

  it('the events alone give the same report again', () => {
    const { events, year } = ReportInTime.published();
    expect(replayYear(YEAR, JSON.parse(JSON.stringify(events)))).toEqual(year);
  });
});

describe('Art. 49 ¶2 · the report of an organ with units below it is about the whole', () => {
  const story = () => {
    const whole = new ReportInTime();
    whole.whole = true;
    return whole.draft().sign('qian', 'sun', 'li');
  };
  const frozen = (on: ReportInTime) =>
    on.take({
      ...{ type: 'CompilationFrozen', year: 2025, on: '2026-02-10', edition: 'cn-2021', units: [], position: 100 },
      ...{ sha256: 'f'.repeat(64), table2: {}, ...tablesOf(8, 5) },
    });

  it('which is closed before anything is handed in or published', () => {
    story().submit().thenRefused('compilation_not_frozen');
    const closed = story();
    frozen(closed);
    closed.submit().accept().publish();
    expect(closed.report.published).toHaveLength(1);
  });

  it('and does not keep its own level from being locked meanwhile', () => {
    expect(story().lock().year.locked).not.toBeNull();
  });
});

describe('What was signed is what is locked and published', () => {
  it('a figure that moves after the last signature voids them all', () => {
    const story = ReportInTime.signed().counts(tablesOf(8, 6));
    story.submit().thenRefused('report_unsigned');
    story.sign('qian', 'sun', 'li').submit().thenHappens('ReportSubmitted');
  });

  it('a figure that moves after the acceptance stops the lock; signed and submitted again, it may be locked', () => {
    const story = ReportInTime.signed().submit().accept().counts(tablesOf(9, 5));
    story.lock().thenRefused('report_moved');
    story.sign('qian', 'sun', 'li').submit().lock().thenRefused('report_not_accepted');
    story.accept().lock().publish().thenHappens('ReportPublished');
    expect(story.report.published[0]?.text.overview).toEqual(['本年新收政府信息公开申请9件，办结5件。']);
  });

  it('a figure of the log in the text counts as much as a cell', () => {
    const story = ReportInTime.signed().submit().accept();
    story.figures = {
      ...story.figures,
      log: { ...story.figures.log, fees: { notices: 1, notifiedFen: 500, collectedFen: 0 } },
    };
    story.lock().thenRefused('report_moved');
  });

  it('once locked, the text is what was submitted, whatever the log counts later', () => {
    const story = ReportInTime.signed().submit().accept().lock();
    story.figures = {
      ...story.figures,
      log: { ...story.figures.log, fees: { notices: 1, notifiedFen: 500, collectedFen: 0 } },
    };
    story.publish().thenHappens('ReportPublished');
    expect(story.report.published[0]?.text.other).toEqual(['发出收费通知0件，通知0元，收取0元。']);
  });

  it('a figure that comes back to what was signed is what was signed', () => {
    const story = ReportInTime.signed().counts(tablesOf(9, 5));
    story.submit().thenRefused('report_unsigned');
    story.counts(tablesOf(8, 5)).submit().thenHappens('ReportSubmitted');
  });

  it('the digest tells every word and every cell, and not the order in which cells are kept', () => {
    const { content } = ReportInTime.signed().facts('zhao').assessed ?? {};
    if (!content) throw new Error('nothing is drafted');
    const digest = digestOfReport(content);
    const turned = Object.fromEntries(Object.entries(content.tables.table3).reverse());
    expect(digestOfReport({ ...content, tables: { ...content.tables, table3: turned } })).toBe(digest);
    expect(digestOfReport({ ...content, organ: 'city' })).not.toBe(digest);
    expect(digestOfReport({ ...content, text: { ...content.text, other: [] } })).not.toBe(digest);
    expect(digestOfReport({ ...content, tables: tablesOf(8, 4) })).not.toBe(digest);
    expect(digestOfReport({ ...content, tables: { ...content.tables, table2: { rules: { made: 1 } } } })).not.toBe(
      digest,
    );
  });
});

describe('A corrected edition, after a lost suit', () => {
  /** On 10 March it is found that one more application was received and granted in the year. */
  const found = () =>
    ReportInTime.published()
      .on('2026-03-10')
      .adjust({
        reason: '法院判决后补登记一件',
        cellsBefore: { table3: { received_this_year: { natural_person: 8, total: 8 } } },
        cellsAfter: { table3: { received_this_year: { natural_person: 9, total: 9 } } },
      });
  const place = { url: 'https://www.example.gov.cn/nb/2025.html', column: '政府信息公开年报' };
  const republish = { type: 'RepublishReport', reason: '法院判决确认漏登一件', ...place } as const;

  it('is drafted, signed and published with its reason, both figures side by side', () => {
    const story = found().draft();
    expect(isCorrection(story.report)).toBe(true);
    story
      .sign('qian', 'sun', 'li')
      .order('qian', republish)
      .thenHappens('ReportRepublished', { reason: republish.reason });
    const [first, corrected] = story.report.published;
    expect(first?.text.overview).toEqual(['本年新收政府信息公开申请8件，办结5件。']);
    expect(corrected?.text.overview).toEqual(['本年新收政府信息公开申请9件，办结5件。']);
    expect(corrected?.asPublished?.table3.received_this_year?.total).toBe(8);
    expect(corrected?.asAdjusted?.table3.received_this_year?.total).toBe(9);
    expect(corrected?.sha256).toBe(story.digest);
  });

  it('has a text that is written anew, and new signatures', () => {
    found().order('qian', republish).thenRefused('report_correction_not_drafted');
    found().draft().order('qian', republish).thenRefused('report_unsigned');
    ReportInTime.signed().order('qian', republish).thenRefused('report_not_published');
  });

  it('corrects something: the same words and the same figures are no correction', () => {
    ReportInTime.published()
      .draft()
      .sign('qian', 'sun', 'li')
      .order('qian', republish)
      .thenRefused('nothing_to_correct');
  });

  it('may correct words alone', () => {
    const story = ReportInTime.published().draft(NEW_TEXT).sign('qian', 'sun', 'li').order('qian', republish);
    story.thenHappens('ReportRepublished');
    expect(story.report.published[1]?.asAdjusted).toEqual(story.report.published[1]?.asPublished);
  });

  it('does not change what was published before, which can be read for ever', () => {
    const story = found();
    expect(story.facts('zhao').assessed?.content.text.overview).toEqual(['本年新收政府信息公开申请8件，办结5件。']);
    expect(story.digest).toBe(story.report.published[0]?.sha256);
  });

  it('a second one follows the first', () => {
    const story = found().draft().sign('qian', 'sun', 'li').order('qian', republish);
    story.order('qian', republish).thenRefused('report_correction_not_drafted');
    story
      .on('2026-04-01')
      .draft(NEW_TEXT)
      .sign('qian', 'sun', 'li')
      .order('qian', republish)
      .thenHappens('ReportRepublished');
    expect(story.report.published).toHaveLength(3);
  });
});

describe('Art. 49 · by when', () => {
  const dueOn = (policies: Parameters<ReportInTime['set']>[0]) => {
    const { organ } = new ReportInTime().set(policies);
    return [
      reportDueOn('submission', 2025, organ, '2026-01-12'),
      reportDueOn('publication', 2025, organ, '2026-01-12'),
    ];
  };

  it('a department by 31 January, a government by 31 March, or as the organ has set it', () => {
    expect(dueOn({})).toEqual(['2026-01-31', '2026-01-31']);
    expect(dueOn({ organKind: 'government' })).toEqual(['2026-03-31', '2026-03-31']);
    expect(dueOn({ submissionDueOn: '01-26', publicationDueOn: '01-28' })).toEqual(['2026-01-26', '2026-01-28']);
  });

  it('the day itself is in time; what comes later is done all the same and recorded as a breach', () => {
    const signed = () => ReportInTime.signed().set({ submissionDueOn: '01-26' });
    signed().on('2026-01-26').submit().thenViolates();
    const late = signed().on('2026-01-27').submit();
    late.thenViolates('report_submitted_late');
    late.thenHappens('ReportSubmitted', { violationDetails: { report_submitted_late: { dueOn: '2026-01-26' } } });
    const accepted = () => ReportInTime.signed().submit().accept().lock();
    accepted().on('2026-01-31').publish().thenViolates();
    accepted().on('2026-02-01').publish().thenViolates('report_published_late');
  });

  it('nobody is late in submitting to nobody', () => {
    const story = ReportInTime.signed().on('2026-02-10');
    story.authority = null;
    story.submit().thenViolates();
  });

  it('what is due, how many days are left, and what was late', () => {
    const of = (story: ReportInTime, today: string, authority: string | null = 'city') =>
      duesOf(YEAR, story.year.report, story.organ, authority, today);
    const [submission, publication] = of(new ReportInTime(), '2026-01-21');
    expect(submission).toEqual({ what: 'submission', dueOn: '2026-01-31', doneOn: null, late: false, daysLeft: 10 });
    expect(publication).toMatchObject({ what: 'publication', daysLeft: 10 });
    expect(of(new ReportInTime(), '2026-02-03')[0]).toMatchObject({ late: true, daysLeft: -3 });
    const [done, published] = of(ReportInTime.published(), '2026-02-03');
    expect(done).toMatchObject({ doneOn: '2026-01-12', late: false, daysLeft: null });
    expect(published).toMatchObject({ doneOn: '2026-01-26', late: false, daysLeft: null });
    expect(of(new ReportInTime(), '2026-01-21', null).map(({ what }) => what)).toEqual(['publication']);
  });
});
