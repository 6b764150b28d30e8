import type { ApplicationEvent } from '../domain/applications/events.js';
import { categoryLabel, outcomeLabel } from './labels.js';

/** From what to what a correction of the record went, in Chinese; empty for every other event. */
export function correctionSaid(event: ApplicationEvent): string {
  switch (event.type) {
    case 'ApplicantCategoryCorrected':
      return changed([[categoryLabel(event.old), categoryLabel(event.new)]]);
    case 'ReceiptDateCorrected':
      return changed([[event.old, event.new]]);
    case 'ClosureCorrected':
      return changed([
        [outcomeLabel(event.old.outcome), outcomeLabel(event.new.outcome)],
        [event.old.closedOn, event.new.closedOn],
        [event.old.docNo ?? '没有文号', event.new.docNo ?? '没有文号'],
      ]);
    default:
      return '';
  }
}

const changed = (pairs: readonly (readonly [string, string])[]): string =>
  pairs
    .filter(([old, now]) => old !== now)
    .map(([old, now]) => `由“${old}”改为“${now}”`)
    .join('，');
