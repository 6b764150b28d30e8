import type { LegalDate } from '../law/legal-date.js';
import type { Challenged, ProceedingEvent, ProceedingResult, ProceedingRoute } from './events.js';

/** What the columns and rows of Table 四 call them. */
export const RESULTS: Readonly<Record<ProceedingResult, string>> = { upheld: '维持', corrected: '纠正', other: '其他' };
export const ROUTES: Readonly<Record<ProceedingRoute, string>> = {
  review: '复议',
  'litigation.direct': '未经复议直接起诉',
  'litigation.after_review': '复议后起诉',
};

/** One stretch of a review or a suit: from its acceptance (or that of an appeal) to the decision. */
export interface Instance {
  acceptedOn: LegalDate;
  acceptedYear: number;
  decidedOn: LegalDate | null;
  decidedYear: number | null;
  result: ProceedingResult | null;
}

/** A review or a suit; a suit and its appeals are one case, counted by its latest state (Table 四). */
export interface Proceeding {
  caseNo: string;
  route: ProceedingRoute;
  coDefendantOnly: boolean;
  /** The reply it contests, where there is one. */
  challenged?: Challenged;
  instances: Instance[];
}

export const isProceedingEvent = (event: { type: string }): event is ProceedingEvent =>
  /^(Review|Suit|Appeal)(Filed|Decided)$/.test(event.type);

/** The cases after `events`, in the order in which they came on record. */
export const replayProceedings = (events: readonly ProceedingEvent[]): Proceeding[] =>
  events.reduce<Proceeding[]>(withProceeding, []);

/** The cases after one more event. */
export function withProceeding(cases: Proceeding[], event: ProceedingEvent): Proceeding[] {
  switch (event.type) {
    case 'ReviewFiled':
    case 'SuitFiled':
      return [
        ...cases,
        {
          caseNo: event.caseNo,
          route: event.route,
          coDefendantOnly: event.coDefendantOnly ?? false,
          ...(event.challenged && { challenged: event.challenged }),
          instances: [begun(event.acceptedOn, event.statisticalYear)],
        },
      ];
    case 'AppealFiled':
      return changed(cases, event.caseNo, (instances) => [
        ...instances,
        begun(event.acceptedOn, event.statisticalYear),
      ]);
    case 'ReviewDecided':
    case 'SuitDecided':
    case 'AppealDecided': {
      const { decidedOn, statisticalYear: decidedYear, result } = event;
      return changed(cases, event.caseNo, (instances) =>
        instances.map((one, i) => (i === instances.length - 1 ? { ...one, decidedOn, decidedYear, result } : one)),
      );
    }
  }
}

const begun = (acceptedOn: LegalDate, acceptedYear: number): Instance => ({
  acceptedOn,
  acceptedYear,
  decidedOn: null,
  decidedYear: null,
  result: null,
});

const changed = (cases: Proceeding[], caseNo: string, change: (instances: Instance[]) => Instance[]): Proceeding[] =>
  cases.map((one) => (one.caseNo === caseNo ? { ...one, instances: change(one.instances) } : one));
