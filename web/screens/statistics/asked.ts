import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Period } from '../../api/statistics';
import { thisYear } from './periods';

/** What is looked at: it stands in the address, so that it can be kept and sent. */
export interface Asked extends Partial<Period> {
  /** Whose figures; one's own where it is left out. */
  unit?: string;
  whole?: boolean;
  /** The figure that stands open, the line of its table, the year before instead, and the organ whose share is listed. */
  figure?: string;
  by?: string;
  value?: string;
  earlier?: boolean;
  of?: string;
}

const NOTHING_OPEN = { figure: undefined, by: undefined, value: undefined, earlier: undefined, of: undefined };

export function useAsked() {
  const asked = useSearch({ strict: false }) as Asked;
  const navigate = useNavigate();
  const { from, to } = asked;
  const change = (part: Asked) =>
    void navigate({
      to: '/statistics',
      search: { ...asked, ...NOTHING_OPEN, ...part } as never,
      resetScroll: false,
    });
  return { asked, period: from && to ? { from, to } : thisYear(), change };
}
