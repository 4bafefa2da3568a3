/** Reads of a wall: several PWS tables side by side, and a situation as it was known at an instant. */
import type { PwsTable, Situation } from '@pantau/shared/protocol';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getJson, type Query } from './http.js';
import type { TableWish } from './numbers.js';

export interface ReadTable {
  readonly wish: TableWish;
  readonly table: PwsTable | undefined;
  readonly refetch: () => unknown;
}

/** In the order of the wishes, each as soon as it has come. */
export function usePwsTables(wishes: readonly TableWish[]): readonly ReadTable[] {
  const results = useQueries({
    queries: wishes.map((wish) => ({
      queryKey: ['pws-of-wall', wish],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<PwsTable>('/pws', { ...wish }, signal),
    })),
  });
  return wishes.flatMap((wish, index) => {
    const result = results[index];
    return result ? [{ wish, table: result.data, refetch: result.refetch }] : [];
  });
}

export interface PastWish {
  readonly area: string;
  readonly period: string;
  readonly level?: string;
  readonly place?: string;
  readonly indicators?: string;
  /** An instant: what was known then. */
  readonly at: string;
}

const asQuery = (wish: PastWish): Query => ({ ...wish });

export const useSituationAt = (wish: PastWish) =>
  useQuery({ queryKey: ['situation-at', wish], queryFn: ({ signal }) => getJson<Situation>('/situation', asQuery(wish), signal) });
