/** The reads of numbers: the PWS table, its explanation and what moved it. */
import type { Basis, ChangeRow, ContributionRow, Explanation, ListOf, PlaceRule, PwsTable, RowLevel } from '@pantau/shared/protocol';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { getJson, type Query } from './http.js';

/** Which number of which area: the parameters of `/pws` and `/explain`. */
export interface NumberWish {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly basis?: Basis;
  readonly place?: PlaceRule;
}
export interface TableWish extends NumberWish {
  readonly level?: RowLevel;
}

const asQuery = (wish: TableWish): Query => ({ ...wish });
const pwsKey = (wish: TableWish) => ['pws', wish.area, wish.level ?? '', wish];

/** Keeps the last picture of the same area while the next month or indicator is on its way. */
export const usePws = (wish: TableWish, enabled = true) =>
  useQuery({
    queryKey: pwsKey(wish),
    enabled,
    queryFn: ({ signal }) => getJson<PwsTable>('/pws', asQuery(wish), signal),
    placeholderData: (before, query) => (query?.queryKey[1] === wish.area && query.queryKey[2] === (wish.level ?? '') ? before : undefined),
  });

const SERIES_FRESH_MS = 600_000;

/** The tables of several months, each as soon as it has come; they age slowly, for they only draw a background. */
export function usePwsOfMonths(wish: TableWish, months: readonly string[], enabled: boolean): readonly PwsTable[] {
  return useQueries({
    queries: months.map((period) => ({
      queryKey: ['pws-series', { ...wish, period }],
      enabled,
      staleTime: SERIES_FRESH_MS,
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<PwsTable>('/pws', asQuery({ ...wish, period }), signal),
    })),
    combine: tablesOf,
  });
}

const tablesOf = (results: readonly { readonly data: PwsTable | undefined }[]): readonly PwsTable[] => results.flatMap(({ data }) => data ?? []);

/** The explanation, contributions page by page. `clock` makes it fresh after every change. */
export const useExplain = (wish: NumberWish, clock: number) =>
  useInfiniteQuery({
    queryKey: ['explain', wish, clock],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => getJson<Explanation>('/explain', { ...asQuery(wish), cursor: pageParam }, signal),
    getNextPageParam: (page) => page.contributions?.next,
    placeholderData: (before, query) => (JSON.stringify(query?.queryKey[1]) === JSON.stringify(wish) ? before : undefined),
  });

export const contributionsOf = (pages: readonly Explanation[]): readonly ContributionRow[] => pages.flatMap((page) => page.contributions?.rows ?? []);

export const useChanges = (wish: NumberWish & { readonly since: string }, clock: number) =>
  useQuery({
    queryKey: ['changes', wish, clock],
    queryFn: async ({ signal }) => {
      const { area, indicator, since } = wish;
      return (await getJson<ListOf<ChangeRow>>('/changes', { area, indicator, since, limit: '1000' }, signal)).rows;
    },
  });
