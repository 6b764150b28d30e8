import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Field, fieldsAt } from '../../parts/action-form';

/** What is asked of the ledger, by the names of the API; stands in the address, so that it can be kept and sent. */
export type LedgerFilters = Record<string, string>;

const NOT_ASKED_BY_HAND = ['limit', 'cursor'];
export const FILTER_FIELDS: Field[] = fieldsAt('GET applications').filter(
  ({ name }) => !NOT_ASKED_BY_HAND.includes(name),
);

export function useLedgerFilters(): [LedgerFilters, (filters: LedgerFilters) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const known = FILTER_FIELDS.flatMap(({ name }) =>
    search[name] === undefined ? [] : [[name, String(search[name])] as const],
  );
  const change = (filters: LedgerFilters) => void navigate({ to: '/ledger', search: filters as never });
  return [Object.fromEntries(known), change];
}
