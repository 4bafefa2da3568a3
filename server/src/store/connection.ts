/** What every engine offers: transactions and reads on a connection. */
import type { EntityManager } from 'typeorm';
import type { Sql } from './sql.js';

/** One transaction: hot tables by `sql`, cold tables by `manager`. */
export interface Transaction {
  readonly sql: Sql;
  readonly manager: EntityManager;
}

export type Work<T> = (transaction: Transaction) => Promise<T>;

export interface Connection {
  /** Outside of any transaction of one's own: short reads of what is committed. */
  readonly plain: Transaction;
  /**
   * All of it or, if it throws, nothing. Reading, it sees one committed state.
   * @param after runs after the commit, before the next transaction of a writer may begin
   */
  transaction<T>(work: Work<T>, after?: (result: T) => void): Promise<T>;
  close(): Promise<void>;
}

/** One kind of database at one place. */
export interface Engine {
  /**
   * The only writer there is, with tables up to date.
   * @param back is run in a transaction of its own as soon as the writer is there again after it had been away
   * @throws StoreInUse where another server writes there
   */
  openWriter(back: Work<void>): Promise<Connection>;
  /** @param lanes transactions at one time, where the engine can do more than one */
  openReader(lanes: number): Promise<Connection>;
}

/** Two servers with one store would not know of each other's clock. */
export class StoreInUse extends Error {
  /** @param where the setting that names the place */
  constructor(readonly where: 'DATA_DIR' | 'DATABASE_URL') {
    super(`another server uses the store of ${where}`);
  }
}
