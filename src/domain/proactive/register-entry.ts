import { yearOf } from '../law/legal-date.js';
import type { CountedEntry, RegisterEntryCorrected, RegisterEntryRecorded, RegisterEvent } from './register-events.js';

/** One line of a register as it stands. */
export interface RegisterEntry extends Omit<RegisterEntryRecorded, 'type'> {
  /** The latest correction. */
  corrected: Pick<RegisterEntryCorrected, 'on' | 'reason'> | null;
}

/** The entry after one more event. Judges nothing, but a correction of nothing cannot have been written. */
export function evolveEntry(before: RegisterEntry | null, event: RegisterEvent): RegisterEntry {
  switch (event.type) {
    case 'RegisterEntryRecorded': {
      const { type: _type, ...recorded } = event;
      return { ...recorded, corrected: null };
    }
    case 'RegisterEntryCorrected': {
      if (!before) throw new Error(`a correction of ${event.entry}, which was never recorded`);
      const { type: _type, entry: _entry, on, reason, ...figures } = event;
      return { ...before, ...figures, corrected: { on, reason } };
    }
  }
}

/** What an entry gives by its true dates and figures, as opposed to `counted`, which keeps what a locked year has published. */
export const trueCount = (entry: Omit<RegisterEntry, 'counted' | 'corrected'>): CountedEntry => ({
  year: yearOf(entry.on),
  disclosedYear: entry.disclosedOn === null ? null : yearOf(entry.disclosedOn),
  quantity: entry.quantity,
  amountFen: entry.amountFen,
  disclosed: entry.disclosed,
});

export const trueEntry = (entry: RegisterEntry): RegisterEntry => ({ ...entry, counted: trueCount(entry) });
