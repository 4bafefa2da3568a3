/** What the intake tells the operator: what became of how many items, and how long senders wait for that. */
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import { Metrics } from '../liveness/index.js';
import { EventLog, Store } from '../store/index.js';

@Injectable()
export class IngestMetrics {
  private readonly items: Counter<'status' | 'code'>;
  private readonly waits: Histogram;

  constructor({ registry }: Metrics, store: Store) {
    const registers = [registry];
    this.items = new Counter({ name: 'ingest_items_total', help: 'Items handed in, by what became of them and why', labelNames: ['status', 'code'], registers });
    this.waits = new Histogram({ name: 'ingest_ack_seconds', help: 'Time from a batch to its answer', buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10], registers });
    new Gauge({
      name: 'quarantine_open',
      help: 'Events that are kept aside',
      registers,
      async collect() {
        this.set(await EventLog.quarantineSize(store.database.reads.sql));
      },
    });
  }

  count(status: string, code = ''): void {
    this.items.inc({ status, code });
  }

  async timed<T>(work: Promise<T>): Promise<T> {
    const stop = this.waits.startTimer();
    const answer = await work;
    stop();
    return answer;
  }
}
