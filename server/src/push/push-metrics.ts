/** What the live channel tells the operator: who is connected, what waits for them, who was let go, who had to begin again. */
import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Metrics } from '../liveness/index.js';
import { waitingBytes, type LiveSocket } from './live-socket.js';

/** Why a connection was ended from here. */
export type DropReason = 'stalled' | 'no_longer_known' | 'offences';

@Injectable()
export class PushMetrics {
  readonly sockets = new Set<LiveSocket>();
  private readonly drops: Counter<'reason'>;
  private readonly resyncs: Counter<'reason'>;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.drops = new Counter({ name: 'ws_dropped_total', help: 'Connections of the live channel that were ended from here', labelNames: ['reason'], registers });
    this.resyncs = new Counter({ name: 'resync_total', help: 'Readers who came back: with the rows they lacked, or with a whole situation', labelNames: ['reason'], registers });
    const { sockets } = this;
    new Gauge({
      name: 'ws_clients',
      help: 'Connections of the live channel, by role',
      labelNames: ['class'],
      registers,
      collect() {
        this.reset();
        for (const { data } of sockets) this.inc({ class: data.scope.role });
      },
    });
    new Gauge({
      name: 'ws_buffered_bytes',
      help: 'What waits to be read by all of them together',
      registers,
      collect() {
        this.set([...sockets].reduce((sum, socket) => sum + waitingBytes(socket), 0));
      },
    });
  }

  drop(socket: LiveSocket, reason: DropReason): void {
    this.drops.inc({ reason });
    socket.disconnect(true);
  }

  /** @param reason why a whole situation was told, or `rows` */
  resumed(reason: string): void {
    this.resyncs.inc({ reason });
  }
}
