/**
 * A world that came out of a backup says so in its audit. The row is written by its first start, as the one who restores it
 * need not have the key of the chain.
 */
import { RestoredMark, type Database, type Restored } from '../../store/index.js';
import type { AuditChain, AuditEntry, AuditHead } from './audit-chain.js';

/** @returns the head of the audit if it got a row; in one transaction with the mark that asks for it, so that it gets one only */
export function tellRestored(database: Database, chain: AuditChain): Promise<AuditHead | null> {
  return database.write(async (transaction) => {
    const restored = await RestoredMark.take(transaction.sql);
    return restored && chain.append(transaction, entryOf(restored));
  });
}

/** Its object is the world that the backup was made of. */
const entryOf = ({ at, epoch, madeAt, clock, differing }: Restored): AuditEntry => ({
  at,
  actor: 'operator',
  role: '',
  action: 'world.restore',
  object: epoch,
  area: '',
  reason: '',
  detail: `backup of ${madeAt}, clock ${clock}, ${differing} cells differing`,
  result: 'restored',
});
