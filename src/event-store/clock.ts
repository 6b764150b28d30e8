import type { LegalDate } from '../domain/law/legal-date.js';

const SHANGHAI_AHEAD = 8 * 3_600_000;

/** The legal day of a moment in Asia/Shanghai, which has had no summer time since 1991. */
export const dayInShanghai = (at: Date): LegalDate =>
  new Date(at.getTime() + SHANGHAI_AHEAD).toISOString().slice(0, 10);

export const todayInShanghai = (): LegalDate => dayInShanghai(new Date());

/** The hour there, 0 to 23. */
export const hourInShanghai = (at = new Date()): number => new Date(at.getTime() + SHANGHAI_AHEAD).getUTCHours();
