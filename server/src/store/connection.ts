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
   * @param asOf the migrations to stop at; all where nothing is said
   * @throws StoreInUse where another server writes there
   */
  openWriter(back: Work<void>, asOf?: readonly string[]): Promise<Connection>;
  /** @param lanes transactions at one time, where the engine can do more than one */
  openReader(lanes: number): Promise<Connection>;
  /**
   * For one long read that holds up no writer and lets no log grow.
   * @throws StoreMissing, or StoreDamaged where what is stored is not whole
   */
  openApart(): Promise<Connection>;
  /** How the database is, without changing anything in it; it may be in use. @throws StoreMissing */
  examine(): Promise<EngineReport>;
}

/** What an operator must know of a database. */
export interface EngineReport {
  /** With its version, such as `SQLite 3.53.2`. */
  readonly name: string;
  /** What keeps safe what was acknowledged: as it is, and as it must be. */
  readonly settings: readonly { readonly name: string; readonly value: string; readonly wanted: string }[];
  readonly bytes: number;
  /** Of what was written and is not yet in its place. */
  readonly logBytes: number;
  /** Null where the engine looks after that itself. */
  readonly isWhole: boolean | null;
}

/** Two servers with one store would not know of each other's clock. */
export class StoreInUse extends Error {
  /** @param where the setting that names the place */
  constructor(readonly where: 'DATA_DIR' | 'DATABASE_URL') {
    super(`another server uses the store of ${where}`);
  }
}

/** There is no database at the place. */
export class StoreMissing extends Error {
  constructor() {
    super('there is no database');
  }
}

/** What is on the disk is not what was written there. */
export class StoreDamaged extends Error {
  constructor() {
    super('the database is damaged: its check for integrity fails');
  }
}
