/**
 * The facts of an earlier step: those of now, with step after step undone. They stay where they are while new steps come
 * in. Close it when done.
 */
import type { Difference } from '@pantau/shared/projection';
import type { Facts } from '@pantau/shared/situation';
import type { LoggedCommit, Store, Transaction, WorldImage } from '../../store/index.js';
import { PastCells } from './past-cells.js';
import { worldBefore } from './world-before.js';

export interface PastWish {
  /** The parts of the cells that are looked at; what happened to others is not followed. */
  readonly parts: ReadonlySet<string>;
  /** The earliest clock that is gone back to. */
  readonly until: number;
}

export class Past {
  /** Of which step the facts are. */
  clock: number;
  private readonly now: Facts;
  private readonly cells: PastCells;
  private readonly parts: ReadonlySet<string>;
  private world: WorldImage;
  readonly close: () => void;

  constructor(store: Store, { parts, until }: PastWish) {
    this.now = store.facts();
    this.clock = this.now.clock;
    this.world = this.now;
    this.parts = parts;
    this.cells = new PastCells(this.now.cells, until);
    this.close = store.observe(({ differences }) => this.cells.hold(this.followed(differences)));
  }

  facts(): Facts {
    const { places, sasaran, targets, variants } = this.world;
    return { ...this.now, places, sasaran, targets, variants, clock: this.clock, cells: this.cells };
  }

  followed = <D extends Difference>(differences: readonly D[]): readonly D[] => differences.filter(({ part }) => this.parts.has(part));

  /** @param step the one that led to where it stands */
  async undo(reads: Transaction, step: LoggedCommit): Promise<void> {
    this.world = await worldBefore(reads, step, this.world);
    this.cells.undo(this.followed(step.differences));
    this.clock = step.clock - 1;
  }
}
