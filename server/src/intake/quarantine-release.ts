/** Lets out of quarantine what waited for an area or unit, as soon as that is registered. */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { placeProblemOf } from '@pantau/shared/event';
import { Writer } from '../projection/index.js';
import { Store } from '../store/index.js';

@Injectable()
export class QuarantineRelease implements OnApplicationBootstrap {
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
  ) {}

  onApplicationBootstrap(): void {
    this.store.observe(({ kind }) => {
      if (kind === 'area' || kind === 'unit') void this.release();
    });
  }

  private release(): Promise<void> {
    const { places } = this.store.facts();
    return this.writer.release((event) => placeProblemOf(event, places) === null);
  }
}
