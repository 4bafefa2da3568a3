/**
 * Reading connections of this room's own: a long read of one committed state keeps neither the writer nor the short reads
 * of others waiting, nor shows them an old state.
 */
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database, Store, type Connection, type Transaction } from '../store/index.js';

/** Long reads at one time; others wait. */
const LANES = 2;

interface Lane {
  readonly connection: Promise<Connection>;
  waiting: number;
}

@Injectable()
export class Readers implements OnApplicationShutdown {
  private readonly lanes: Lane[] = [];

  constructor(private readonly store: Store) {}

  /** Several reads of one committed state. */
  async snapshot<T>(work: (reads: Transaction) => Promise<T>): Promise<T> {
    const lane = this.shortest();
    lane.waiting++;
    try {
      return await (await lane.connection).transaction(work);
    } finally {
      lane.waiting--;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    for (const { connection } of this.lanes.splice(0)) await (await connection).close();
  }

  private shortest(): Lane {
    const [first, ...others] = [...this.lanes].sort((a, b) => a.waiting - b.waiting);
    if (first && (first.waiting === 0 || others.length + 1 === LANES)) return first;
    const lane: Lane = { connection: Database.openReader(this.store.database.place), waiting: 0 };
    this.lanes.push(lane);
    // Whoever comes later shall try anew.
    lane.connection.catch(() => this.lanes.splice(this.lanes.indexOf(lane), 1));
    return lane;
  }
}
