import type { ApplicationView } from '../../api/application';

/** What whoever drafts or signs should know: colleagues who have been asked have not answered. Undefined where all have. */
export function openRequestsNote({ assignment }: ApplicationView): string | undefined {
  const open = assignment.requests.filter(({ state }) => state === 'open');
  if (open.length === 0) return undefined;
  const asked = open.map(({ unit, personName }) => personName ?? unit).join('、');
  return `还有${open.length}项内部意见没有回复（${asked}）。答复期限不因此顺延，不再等待的可以撤回。`;
}
