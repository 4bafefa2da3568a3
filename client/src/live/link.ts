/** The state of the connection as a value, and how fresh it makes what is on screen. "Now" is always handed in. */
import { localDay, type Zone } from '@pantau/shared/period';

export interface Link {
  readonly up: boolean;
  /** Since when it is as it is; null before the first try ended. */
  readonly since: number | null;
  /** When the last pulse came (or the connection stood), by our own clock. */
  readonly heardAt: number | null;
  /** What the server's clock said then. */
  readonly serverTime: number | null;
  /** The clock at which targets, sasaran or places last changed, as far as it was told. */
  readonly worldClock: number | null;
}

export const beforeFirst: Link = { up: false, since: null, heardAt: null, serverTime: null, worldClock: null };

/** What time it is over there, by what the server said last and the time that has passed since; also while the line is down. */
export const serverNow = ({ serverTime, heardAt }: Link, now: number): number | null => (serverTime === null ? null : serverTime + Math.max(0, now - (heardAt ?? now)));

/** The server pulses every 5 s; two of them missing make the picture stale. */
const STALE_AFTER_MS = 10_000;

const ZONES: readonly Zone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
const daysAt = (instant: number): string => ZONES.map((zone) => localDay(instant, zone)).join(' ');

/** What was read may be old: the line stands again after it had fallen, targets or places changed, or somewhere a day has turned. */
export function hasTurned(before: Link, after: Link): boolean {
  if (after.worldClock !== before.worldClock) return true;
  if (after.up && !before.up) return before.since !== null;
  return before.serverTime !== null && after.serverTime !== null && daysAt(before.serverTime) !== daysAt(after.serverTime);
}

export type Freshness =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly serverTime: number | null; readonly seconds: number }
  | { readonly kind: 'stale'; readonly serverTime: number | null; readonly seconds: number }
  | { readonly kind: 'cut'; readonly since: number; readonly serverTime: number | null };

export function freshnessOf(link: Link, now: number): Freshness {
  const { up, since, heardAt, serverTime } = link;
  if (!up) return since === null ? { kind: 'connecting' } : { kind: 'cut', since, serverTime };
  const silent = now - (heardAt ?? now);
  if (silent > STALE_AFTER_MS) return { kind: 'stale', serverTime, seconds: silent / 1000 };
  return { kind: 'live', serverTime: serverTime === null ? null : serverTime + silent, seconds: silent / 1000 };
}
