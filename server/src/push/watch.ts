/** One watch of one socket: which view it looks at, and up to which clock it has been told. */
import { randomUUID } from 'node:crypto';
import type { SituationRow } from '@pantau/shared/protocol';
import type { LiveSocket } from './live-socket.js';
import type { Moment, View } from './view.js';
import type { CheckedWish } from './wish.js';

export class Watch {
  readonly id = randomUUID();

  /** @param clock of what the client shows */
  constructor(
    readonly socket: LiveSocket,
    readonly wish: CheckedWish,
    public view: View,
    public clock: number,
  ) {}

  tell({ epoch, clock }: Moment['facts'], rows: readonly SituationRow[]): void {
    this.socket.emit('delta', { watch: this.id, epoch, fromClock: this.clock, toClock: clock, rows });
    this.clock = clock;
  }

  /** What it showed no longer holds as a whole. */
  renew(view: View, moment: Moment): void {
    this.view = view;
    this.clock = moment.facts.clock;
    this.socket.emit('fresh', { watch: this.id, clock: this.clock, situations: view.situations(moment) });
  }
}
