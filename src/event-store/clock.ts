import type { LegalDate } from '../domain/law/legal-date.js';

const SHANGHAI_AHEAD = 8 * 3_600_000;

/** The legal day in Asia/Shanghai, which has had no summer time since 1991. */
export const todayInShanghai = (): LegalDate => new Date(Date.now() + SHANGHAI_AHEAD).toISOString().slice(0, 10);
