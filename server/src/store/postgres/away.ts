/** What can be wrong with a database that is not one's own: it is away for a while, or it cannot be used at all. */
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { StoreInUse } from '../connection.js';

/**
 * The database cannot be reached, or went away under a transaction. The same request may succeed later; whether a
 * transaction that was being committed took place is not known.
 */
export class DatabaseAway extends Error {
  /** As `faults.ts` knows it. */
  readonly code = 'DATABASE_AWAY';

  /** @param isUnreachable no connection was made */
  constructor(cause: unknown, readonly isUnreachable = false) {
    super('the database cannot be reached', { cause });
  }
}

/** Only the operator can mend it. The message holds nothing of the URL. */
export class StoreUnusable extends Error {}

/** Connection lost or refused, shutting down, too many connections, a standby that takes no writes. */
const AWAY = /^(?:08...|57P..|53300|25006)$/;

/** A fault of a transaction as others are told of it. @param isLost the connection broke meanwhile */
export function toldOf(fault: unknown, isLost: boolean): unknown {
  if (fault instanceof DatabaseAway) return fault;
  if (isLost) return new DatabaseAway(fault);
  return fault instanceof QueryFailedError ? toldOfStatement(fault.driverError, fault) : fault;
}

/** A fault of one statement: what the database itself says is the statement's, all else is the connection's. */
export function toldOfStatement(fault: unknown, otherwise: unknown = fault): unknown {
  return fault instanceof DatabaseError && !AWAY.test(fault.code ?? '') ? otherwise : new DatabaseAway(fault);
}

/** Why no connection was made. */
export const toldOfConnecting = (fault: unknown): unknown => (fault instanceof StoreUnusable ? fault : new DatabaseAway(fault, true));

/** Why the store could not be opened. */
export function toldOfOpening(fault: unknown): unknown {
  const reason = fault instanceof DatabaseAway ? fault.cause : fault;
  if (reason instanceof StoreInUse) return reason;
  const isRefused = reason instanceof DatabaseError && !AWAY.test(reason.code ?? '');
  return isRefused ? new StoreUnusable(`the database refuses (DATABASE_URL): ${reason.message}`) : fault;
}
