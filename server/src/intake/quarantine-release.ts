/** Lets out of quarantine what waited for an area or unit, as soon as that is registered. */
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { placeProblemOf } from '@pantau/shared/event';
import { LOG, traceOf, type Log } from '../http/index.js';
import { Writer } from '../projection/index.js';
import { Store } from '../store/index.js';

/** Between two attempts where the store cannot be written. */
const AGAIN_MS = 1_000;

@Injectable()
export class QuarantineRelease implements OnApplicationBootstrap, OnApplicationShutdown {
  private isOver = false;

  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.store.observe(({ kind }) => {
      if (kind === 'area' || kind === 'unit') void this.release();
    });
  }

  onApplicationShutdown(): void {
    this.isOver = true;
  }

  /** The places are registered already, so it is tried until it is done. */
  private async release(): Promise<void> {
    while (!this.isOver)
      try {
        return await this.writer.release((event) => placeProblemOf(event, this.store.facts().places) === null);
      } catch (fault) {
        this.log.error(traceOf(fault));
        await pause(AGAIN_MS, undefined, { ref: false });
      }
  }
}
