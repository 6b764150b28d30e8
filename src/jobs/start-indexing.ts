import { indexRecords } from '../personal-data/index-records.js';
import type { Vault } from '../personal-data/vault.js';
import { repeat } from './repeat.js';

const PAUSE = 60_000;

/** Beside all else, makes searchable what is not yet. Close before the database; the step in hand is finished first. */
export function startIndexing(vault: Vault): { close(): Promise<void> } {
  const stopping = new AbortController();
  const indexing = repeat(PAUSE, () => indexRecords(vault, stopping.signal), stopping.signal);
  const close = () => {
    stopping.abort();
    return indexing;
  };
  return { close };
}
