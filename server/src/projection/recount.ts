/**
 * The recount: every number again, from the log of events alone, held against the cells (the sum of the change log)
 * and against the stored contributions, all as of one clock in one read transaction.
 */
import type { Catalogue } from '@pantau/shared/indicator';
import { Reader } from '@pantau/shared/projection';
import { ChangeLog, loadVariants, ReadingTable, type Sql, type Transaction } from '../store/index.js';
import { evidenceOf, groupsOf } from './everything.js';
import { countedPriority } from './counted-priority.js';
import { Ledger } from './ledger.js';
import { sharesOf } from './reread.js';

export interface RecountResult {
  /** Part x place x month that hold something. */
  readonly cells: number;
  /** Those that the log of events does not bear out. */
  readonly differing: number;
  readonly clock: number;
}

const PAGE = 2_000;

export async function recount(reads: Transaction, catalogue: Catalogue): Promise<RecountResult> {
  const { sql } = reads;
  const run = new Run(new Reader(catalogue, await loadVariants(reads), await countedPriority(reads.sql)));
  const clock = await run.takeChangeLog(sql);
  await run.takeReadings(sql);
  await run.countOwners(sql);
  await run.countEvidence(sql);
  return { ...run.verdict(), clock };
}

class Run {
  private readonly ledger = new Ledger();

  constructor(private readonly reader: Reader) {}

  async takeChangeLog(sql: Sql): Promise<number> {
    let clock = 0;
    for await (const commit of ChangeLog.after(sql, 0)) {
      clock = commit.clock;
      for (const { part, residence, unit, day, n } of commit.differences) this.ledger.logged([part, residence, unit, day, n]);
    }
    return clock;
  }

  async takeReadings(sql: Sql): Promise<void> {
    for (let last = ''; ; ) {
      const page = await ReadingTable.pageAfter(sql, last, PAGE);
      for (const [, shares] of page) for (const given of Object.values(shares)) for (const share of given) this.ledger.stored(share);
      const end = page.at(-1);
      if (!end) return;
      last = end[0];
    }
  }

  async countOwners(sql: Sql): Promise<void> {
    for await (const groups of groupsOf(sql))
      for (const { members, events } of groups)
        for (const given of Object.values(sharesOf(this.reader, members, events))) for (const share of given) this.ledger.counted(share, true);
  }

  async countEvidence(sql: Sql): Promise<void> {
    for await (const shares of evidenceOf(sql, this.reader)) for (const share of shares) this.ledger.counted(share, false);
  }

  verdict = (): { cells: number; differing: number } => this.ledger.verdict();
}
