/** Outlines of villages, as drawn on the map. */
import type { Boundaries } from '@pantau/shared/protocol';
import { useQuery } from '@tanstack/react-query';
import { getJson } from './http.js';

/** All village outlines under a root; asked for once, the other levels show a part of them. */
export const useShapes = (root: string | undefined) =>
  useQuery({
    queryKey: ['shapes', root],
    enabled: root !== undefined,
    queryFn: ({ signal }) => getJson<Boundaries>(`/boundaries/${encodeURIComponent(root ?? '')}`, {}, signal),
  });
