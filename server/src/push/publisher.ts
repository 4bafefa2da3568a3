/**
 * Gathers commits and tells those who watch: the first after a quiet spell at once, then at most four times a second.
 * Sockets and views are touched from here only, one after the other.
 */
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Difference } from '@pantau/shared/projection';
import { Clock } from '../config/index.js';
import { Store, type Commit } from '../store/index.js';
import { feedLines, linesFor, type FeedLine } from './feed.js';
import { keepsUp, untilTaken, type LiveSocket } from './live-socket.js';
import { PushMetrics } from './push-metrics.js';
import type { Moment } from './view.js';
import { Watches } from './watches.js';

const BETWEEN_FLUSHES_MS = 250;
const BETWEEN_PULSES_MS = 5_000;
/** After a restart clients come back evenly over this time. */
const BACK_WITHIN_MS = 15_000;

@Injectable()
export class Publisher implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly watches = new Watches();
  private differences: Difference[] = [];
  private lines: FeedLine[] = [];
  private settingsChanged = false;
  private placesChanged = false;
  private resting: NodeJS.Timeout | null = null;
  private waiting = false;
  private pulsing: NodeJS.Timeout | null = null;
  private stopObserving: () => void = () => undefined;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    readonly metrics: PushMetrics,
  ) {}

  private get sockets(): Set<LiveSocket> {
    return this.metrics.sockets;
  }

  onApplicationBootstrap(): void {
    this.stopObserving = this.store.observe((commit) => this.gather(commit));
    this.pulsing = setInterval(() => this.pulse(), BETWEEN_PULSES_MS).unref();
  }

  /** The last that is known, and when to come again: while the sockets still stand. */
  async beforeApplicationShutdown(): Promise<void> {
    this.flush();
    const sockets = [...this.sockets];
    for (const [turn, socket] of sockets.entries()) socket.emit('closing', { comeBackAfterMs: Math.round((turn / sockets.length) * BACK_WITHIN_MS) });
    await untilTaken(sockets);
  }

  onApplicationShutdown(): void {
    this.stopObserving();
    if (this.pulsing) clearInterval(this.pulsing);
    if (this.resting) clearTimeout(this.resting);
  }

  join(socket: LiveSocket): void {
    this.sockets.add(socket);
  }

  leave(socket: LiveSocket): void {
    this.sockets.delete(socket);
    this.watches.closeAll(socket);
  }

  moment = (): Moment => ({ facts: this.store.facts(), now: this.clock.now() });

  /** Everybody is told what is known; then all views are as of now. */
  flush(): void {
    const { differences, lines, settingsChanged, placesChanged } = this;
    this.differences = [];
    this.lines = [];
    this.settingsChanged = this.placesChanged = this.waiting = false;
    this.dropStalled();
    const moment = this.moment();
    if (placesChanged) this.watches.renew(moment);
    else if (settingsChanged) this.watches.compare(moment);
    else if (differences.length > 0) this.watches.advance(moment, differences);
    if (lines.length > 0) this.feed(lines, moment);
    if (placesChanged || settingsChanged) this.tellWorld(moment);
  }

  /** Also turns the day: every five seconds is often enough. */
  pulse(): void {
    this.dropStalled();
    this.flush();
    const moment = this.moment();
    this.watches.turnDay(moment);
    const { epoch, clock } = moment.facts;
    const serverTime = new Date(moment.now).toISOString();
    for (const socket of this.sockets) {
      const watches = Object.fromEntries(this.watches.of(socket).map((watch) => [watch.id, watch.clock]));
      socket.emit('pulse', { epoch, clock, serverTime, watches });
    }
  }

  private gather(commit: Commit): void {
    if (this.sockets.size === 0) return;
    this.differences.push(...commit.differences);
    this.lines.push(...feedLines(commit, this.store.facts()));
    if (commit.kind === 'sasaran' || commit.kind === 'target') this.settingsChanged = true;
    else if (commit.kind !== 'events') this.placesChanged = true;
    this.waiting = true;
    this.resting ??= setTimeout(() => this.flushAndRest(), 0);
  }

  private flushAndRest(): void {
    this.flush();
    this.resting = setTimeout(() => {
      this.resting = null;
      if (this.waiting) this.flushAndRest();
    }, BETWEEN_FLUSHES_MS);
  }

  /** Rows do not tell of everything: a target may move without any row crossing it. */
  private tellWorld({ facts: { epoch, clock } }: Moment): void {
    for (const socket of this.sockets) socket.emit('world', { epoch, clock });
  }

  private feed(lines: readonly FeedLine[], { facts }: Moment): void {
    for (const socket of this.sockets) for (const line of linesFor(socket.data.scope, lines, facts)) socket.emit('feed', line);
  }

  private dropStalled(): void {
    for (const socket of this.sockets) if (!keepsUp(socket)) this.metrics.drop(socket, 'stalled');
  }
}
