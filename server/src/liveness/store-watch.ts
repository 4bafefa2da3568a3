/** Whether the store can be written, as of at most a second ago. */
import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '../config/index.js';
import { Store, writeProbe } from '../store/index.js';

const FRESH_MS = 1000;
/** Longer than this a write must not have to wait. */
const PATIENCE_MS = 5000;

@Injectable()
export class StoreWatch {
  private wroteAt = -Infinity;
  private probing: Promise<boolean> | null = null;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  async isWritable(): Promise<boolean> {
    if (Math.abs(this.clock.now() - this.wroteAt) < FRESH_MS) return true;
    this.probing ??= this.probe().finally(() => (this.probing = null));
    return this.probing;
  }

  private async probe(): Promise<boolean> {
    const began = this.clock.now();
    const wrote = writeProbe(this.store.database).then(
      () => true,
      () => false,
    );
    const inTime = await Promise.race([wrote, pause(PATIENCE_MS, false, { ref: false })]);
    if (inTime) this.wroteAt = began;
    return inTime;
  }
}
