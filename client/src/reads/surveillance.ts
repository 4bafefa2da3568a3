/** The weekly table of SKDR, read anew every few seconds: no live line tells of single cases, for they are sensitive. */
import type { SurveillanceTable } from '@pantau/shared/protocol';
import { useQuery } from '@tanstack/react-query';
import { getJson } from './http.js';

export interface SurveillanceWish {
  readonly area: string;
  /** An epi week `2026-W46`. */
  readonly week: string;
}

const ASK_AGAIN_MS = 5_000;

export const useSurveillance = (wish: SurveillanceWish) =>
  useQuery({
    queryKey: ['surveillance', wish.area, wish],
    queryFn: ({ signal }) => getJson<SurveillanceTable>('/surveillance', { ...wish }, signal),
    placeholderData: (before, earlier) => (earlier?.queryKey[1] === wish.area ? before : undefined),
    refetchInterval: ASK_AGAIN_MS,
  });
