/** The weekly table of SKDR, read anew shortly after a case has come in, and now and then for those who are told no single event. */
import type { SurveillanceTable } from '@pantau/shared/protocol';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFeed } from '../live/index.js';
import { getJson } from './http.js';

export interface SurveillanceWish {
  readonly area: string;
  /** An epi week `2026-W46`. */
  readonly week: string;
}

const ANYHOW_MS = 60_000;
const ASK_ANEW_MS = { least: 300, spread: 700 };

export function useSurveillance(wish: SurveillanceWish) {
  const query = useQuery({
    queryKey: ['surveillance', wish.area, wish],
    queryFn: ({ signal }) => getJson<SurveillanceTable>('/surveillance', { ...wish }, signal),
    placeholderData: (before, earlier) => (earlier?.queryKey[1] === wish.area ? before : undefined),
    refetchInterval: ANYHOW_MS,
  });
  const { data, refetch, dataUpdatedAt, errorUpdatedAt } = query;
  const cases = useFeed().findLast(({ type }) => type === 'disease_case')?.clock ?? 0;
  const behind = data !== undefined && cases > data.clock;
  useEffect(() => {
    if (!behind) return undefined;
    const timer = setTimeout(() => void refetch(), ASK_ANEW_MS.least + Math.random() * ASK_ANEW_MS.spread);
    return () => clearTimeout(timer);
  }, [behind, refetch, dataUpdatedAt, errorUpdatedAt]);
  return query;
}
