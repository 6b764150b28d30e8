/** Why the program cannot start, as one Chinese line for whoever started it; a stack trace would not help them. */
export class CannotStart extends Error {}

/** What went wrong below, in its own words, fit for one line. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as Partial<Error & { code: string }>;
  return (message || code || String(error)).replace(/\s*\n.*/s, '');
}
