/** How far the world is set up: asked again and again, for tokens and first places are told by no watch. */
import type { Setup } from '@pantau/shared/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getJson } from './http.js';
import { useWorld } from './world.js';

const ASK_AGAIN_MS = 2_000;

export const useSetup = () => useQuery({ queryKey: ['setup'], refetchInterval: ASK_AGAIN_MS, queryFn: ({ signal }) => getJson<Setup>('/setup', {}, signal) });

/** The world, read anew whenever a step of its setup has moved. */
export function useFreshWorld(setup: Setup | undefined) {
  const client = useQueryClient();
  const world = useWorld();
  useEffect(() => {
    if (setup) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'world' || queryKey[0] === 'places' });
  }, [client, setup]);
  return world;
}
