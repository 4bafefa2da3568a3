/** The live side in React: a provider for a session, and hooks that re-render only for what they read. */
import { assert } from '@pantau/shared/basics';
import type { Feed, WatchWish } from '@pantau/shared/protocol';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { freshnessOf, hasTurned, serverNow, type Freshness, type Link } from './link.js';
import { Live, wishKey } from './live.js';
import { makeSocket } from './socket.js';
import type { Watched } from './watched.js';

const LiveContext = createContext<Live | null>(null);

/** Connects while it is mounted. Tests hand in their own live side. */
export function LiveProvider({ live, onRefused, children }: { live?: Live; onRefused?: () => void; children: ReactNode }) {
  const [own] = useState(() => live ?? new Live({ socket: makeSocket(), now: Date.now, onRefused }));
  useEffect(() => {
    own.start();
    return () => own.stop();
  }, [own]);
  return <LiveContext value={own}>{children}</LiveContext>;
}

function useLive(): Live {
  const live = useContext(LiveContext);
  assert(live !== null, 'live hooks are used inside LiveProvider');
  return live;
}

/** Follows while mounted; undefined until the first snapshot has come. */
export function useWatch(wish: WatchWish | null): Watched | undefined {
  const live = useLive();
  const key = wish && wishKey(wish);
  useEffect(() => (key === null ? undefined : live.follow(JSON.parse(key) as WatchWish)), [live, key]);
  return useStore(live.store, ({ watches }) => (key === null ? undefined : watches[key]));
}

/** Called when reads that do not follow the server should be made anew. */
export function useTurns(onTurn: () => void): void {
  const { store } = useLive();
  useEffect(() => store.subscribe((after, before) => hasTurned(before.link, after.link) && onTurn()), [store, onTurn]);
}

/** What came in last, newest last, of all that the session may see. */
export const useFeed = (): readonly Feed[] => useStore(useLive().store, ({ feed }) => feed);

/** The connection, looked at once a second. */
function useLink(now: () => number): { readonly link: Link; readonly moment: number } {
  const link = useStore(useLive().store, (state) => state.link);
  const [moment, look] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => look(now()), 1_000);
    return () => clearInterval(timer);
  }, [now]);
  return { link, moment: Math.max(moment, link.heardAt ?? 0) };
}

/** How fresh the picture is. */
export function useFreshness(now: () => number = Date.now): Freshness {
  const { link, moment } = useLink(now);
  return freshnessOf(link, moment);
}

/** The clock of the server; null until it has said what time it is. */
export function useServerTime(now: () => number = Date.now): number | null {
  const { link, moment } = useLink(now);
  return serverNow(link, moment);
}
