import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { order } from './client';
import type { ApiError } from './errors';

/**
 * Orders to this address, on the version that is before whoever orders. The key belongs to what is in the form: sent again
 * it stays the same, so that an order whose answer was lost is not carried out twice.
 */
export function useOrderTo<T>(address: string, seenVersion?: number) {
  const queries = useQueryClient();
  const key = useRef({ of: '', key: '' });
  return useMutation<T, ApiError, object>({
    mutationFn: (body) => {
      const of = JSON.stringify([address, seenVersion, body]);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      return order(address, body, { seenVersion, key: key.current.key });
    },
    onSuccess: () => void queries.invalidateQueries(),
    // Somebody else was quicker: what is shown is no longer so.
    onError: ({ status }) => status === 412 && void queries.invalidateQueries(),
  });
}

/** An address below the organ's own. */
export const addressAt = (code: string, path: string): string => `/api/v1/organs/${encodeURIComponent(code)}/${path}`;
