/**
 * The live side of a client: one socket, its state, and every watch that somebody looks at, in one store.
 * Watches with the same wish are shared. Keeps trying for ever, 1 to 5 seconds apart and never in step with other clients.
 */
import { canonicalJson } from '@pantau/shared/basics';
import type { Feed, Pulse, WatchWish } from '@pantau/shared/protocol';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { FeedLines } from './feed-lines.js';
import { Follower, type LiveSocket } from './follower.js';
import { beforeFirst, serverNow, type Link } from './link.js';
import type { Watched } from './watched.js';

export interface LiveState {
  readonly link: Link;
  readonly watches: Readonly<Record<string, Watched>>;
  /** What came in last, newest last; only so much is kept. */
  readonly feed: readonly Feed[];
}

export interface LiveOptions {
  readonly socket: LiveSocket;
  readonly now: () => number;
  /** The server does not know this session (any more). */
  readonly onRefused?: () => void;
}

interface Followed {
  readonly follower: Follower;
  readers: number;
}

const RETRY_MS = { least: 1_000, spread: 4_000 };

export const wishKey = (wish: WatchWish): string => canonicalJson(wish);

export class Live {
  readonly store: StoreApi<LiveState> = createStore<LiveState>(() => ({ link: beforeFirst, watches: {}, feed: [] }));
  private readonly followed = new Map<string, Followed>();
  private readonly feed = new FeedLines((feed) => this.store.setState({ feed }));
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LiveOptions) {
    const { socket } = options;
    socket.on('connect', () => this.connected());
    socket.on('disconnect', (reason) => this.fell(reason === 'io server disconnect'));
    socket.on('connect_error', () => this.refused());
    socket.on('pulse', (pulse) => this.pulsed(pulse));
    socket.on('delta', (delta) => this.each((follower) => follower.onDelta(delta)));
    socket.on('world', ({ clock }) => this.setLink({ worldClock: clock }));
    socket.on('feed', (line) => this.feed.add(line));
    socket.on('fresh', (fresh) => this.each((follower) => follower.onFresh(fresh)));
    socket.on('closing', ({ comeBackAfterMs }) => this.comeBack(comeBackAfterMs));
  }

  start(): void {
    this.options.socket.connect();
  }

  stop(): void {
    clearTimeout(this.retry);
    this.feed.stop();
    this.options.socket.disconnect();
    clearTimeout(this.retry);
  }

  /** Begins to follow, or joins those who do; the answer ends it. What was seen stays in the store until the last one leaves. */
  follow(wish: WatchWish): () => void {
    const key = wishKey(wish);
    const followed = this.followed.get(key) ?? this.begin(key, wish);
    followed.readers += 1;
    return () => {
      followed.readers -= 1;
      if (followed.readers === 0) this.end(key, followed);
    };
  }

  private begin(key: string, wish: WatchWish): Followed {
    const follower = new Follower(this.options.socket, wish, (watched) => this.show(key, watched));
    const followed = { follower, readers: 0 };
    this.followed.set(key, followed);
    if (this.options.socket.connected) void follower.ask();
    return followed;
  }

  private end(key: string, { follower }: Followed): void {
    follower.stop();
    this.followed.delete(key);
    this.store.setState(({ watches: { [key]: _gone, ...watches } }) => ({ watches }));
  }

  private show(key: string, watched: Watched): void {
    this.store.setState(({ watches }) => ({ watches: { ...watches, [key]: watched } }));
    const asOf = watched.situations[0]?.asOf;
    // Until the first pulse the snapshot tells what time it is over there.
    if (this.store.getState().link.serverTime === null && asOf !== undefined) this.setLink({ serverTime: Date.parse(asOf) });
  }

  private each(act: (follower: Follower) => void): void {
    for (const { follower } of this.followed.values()) act(follower);
  }

  private connected(): void {
    const now = this.options.now();
    // The clock over there went on while the line was down.
    this.setLink({ up: true, since: now, heardAt: now, serverTime: serverNow(this.store.getState().link, now) });
    this.each((follower) => void follower.ask());
  }

  private fell(byServer: boolean): void {
    this.setLink({ up: false, since: this.options.now() });
    this.each((follower) => follower.stop());
    if (byServer) this.tryAgain();
  }

  /** Socket.io tries again by itself where the server cannot be reached, but not where it says no. */
  private refused(): void {
    const { link } = this.store.getState();
    if (link.up || link.since === null) this.setLink({ up: false, since: this.options.now() });
    if (this.options.socket.active) return;
    this.options.onRefused?.();
    this.tryAgain();
  }

  private tryAgain(): void {
    this.startIn(RETRY_MS.least + Math.random() * RETRY_MS.spread);
  }

  /** The server goes and has said when to come again; hanging up keeps socket.io from trying by itself before. */
  private comeBack(after: number): void {
    this.options.socket.disconnect();
    this.startIn(after);
  }

  private startIn(milliseconds: number): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.start(), milliseconds);
  }

  private pulsed(pulse: Pulse): void {
    this.setLink({ heardAt: this.options.now(), serverTime: Date.parse(pulse.serverTime) });
    this.each((follower) => follower.onPulse(pulse));
  }

  private setLink(change: Partial<Link>): void {
    this.store.setState(({ link }) => ({ link: { ...link, ...change } }));
  }
}
