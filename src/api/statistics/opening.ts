import { may } from '../../domain/accounts/permissions.js';
import type { LegalDate } from '../../domain/law/legal-date.js';
import type { KnownForest } from '../../event-store/forest.js';
import type { Session } from '../../identity/sessions.js';
import { showsCases } from '../../reading/organ-below.js';

export interface Opening {
  opens: 'own' | 'below' | null;
  why: string | null;
}

/** Whether whoever asks may see what stands behind the figures of an organ, and why not; of one's own nothing is asked of the tree (`known`). */
export function openingOf(
  code: string,
  { organ, account }: Session,
  known: KnownForest | null,
  today: LegalDate,
): Opening {
  const own = code === organ.code;
  if (!may(account.roles, own ? 'ReadCells' : 'ReadCasesBelow'))
    return { opens: null, why: '您的角色只看数字，不看申请' };
  if (own) return { opens: 'own', why: null };
  return known && showsCases(known, code, organ.code, today)
    ? { opens: 'below', why: null }
    : { opens: null, why: '该机关没有设置为上级可以查看申请，只能看数字' };
}
