/**
 * Lets out of quarantine what need not wait any more: for an area or unit as soon as that is registered, for a date as soon
 * as that is not ahead of its time any more.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { futureProblemOf } from '@pantau/shared/event';
import { LOG, traceOf, type Log } from '../../http/index.js';
import { Writer } from '../../projection/index.js';
import { Store } from '../../store/index.js';
import { Aliases } from './aliases.js';

/** A date comes of age at midnight; nobody waits for it to the second. */
const BETWEEN_LOOKS_MS = 60_000;
const AGAIN_MS = 1_000;

@Injectable()
export class QuarantineRelease implements OnApplicationBootstrap, OnApplicationShutdown {
  private looking: NodeJS.Timeout | null = null;
  private stopObserving: () => void = () => undefined;

  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly aliases: Aliases,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.stopObserving = this.store.observe(({ kind }) => {
      if (kind === 'area' || kind === 'unit') void this.safely(() => this.releasePlaced());
    });
    this.looking = setInterval(() => void this.safely(() => this.releaseDue()), BETWEEN_LOOKS_MS).unref();
  }

  onApplicationShutdown(): void {
    this.stopObserving();
    if (this.looking) clearInterval(this.looking);
    this.looking = null;
  }

  /** Those whose areas and units are registered by now. */
  async releasePlaced(): Promise<void> {
    const { places } = this.store.facts();
    await this.writer.reconsider({ which: { codes: ['Q_AREA_UNKNOWN', 'Q_UNIT_UNKNOWN'] }, look: ({ event }) => this.aliases.lookForPlaces(event, places) });
  }

  /** Those whose day has come; they may have to wait for a place next. */
  async releaseDue(): Promise<void> {
    const { places } = this.store.facts();
    await this.writer.reconsider({
      which: { codes: ['Q_FUTURE'] },
      look: ({ event }, at) => {
        const look = this.aliases.lookForPlaces(event, places);
        return { ...look, waitsFor: futureProblemOf(look.event, places, at) ?? look.waitsFor };
      },
    });
  }

  /** What fails now is tried again until it is done: the database may be away. */
  private async safely(work: () => Promise<void>): Promise<void> {
    while (this.looking)
      try {
        return await work();
      } catch (fault) {
        this.log.error(traceOf(fault));
        await pause(AGAIN_MS, undefined, { ref: false });
      }
  }
}
