/** What an operator asks of a store: how much there is, what waits, who reports when. Of any age: read only what is there. */
import { ChangeLog } from './change-log.js';
import { migrations } from './migrations/index.js';
import type { Sql } from './sql.js';

export interface VitalSigns {
  readonly epoch: string;
  readonly clock: number;
  readonly world: string;
  /** Stored revisions. */
  readonly events: number;
  /** Of them, kept aside until someone looks at them. */
  readonly quarantined: number;
  /** Steps that a start must read because they are in no checkpoint. */
  readonly sinceCheckpoint: number;
  /** Whether the tables are those of this program. */
  readonly tables: 'current' | 'older' | 'newer';
}

export async function vitalSigns(sql: Sql): Promise<VitalSigns> {
  const [store] = await sql.all<{ epoch: string; world: string }>('SELECT epoch, world FROM store');
  const [all] = await sql.all<{ n: number }>('SELECT count(*) AS n FROM event');
  const [aside] = await sql.all<{ n: number }>('SELECT count(*) AS n FROM event WHERE state = 2');
  const [checkpoint] = await sql.all<{ clock: number }>('SELECT clock FROM checkpoint');
  const clock = await ChangeLog.lastClock(sql);
  return {
    epoch: store?.epoch ?? '',
    clock,
    world: store?.world ?? '',
    events: all?.n ?? 0,
    quarantined: aside?.n ?? 0,
    sinceCheckpoint: clock - (checkpoint?.clock ?? 0),
    tables: await tablesOf(sql),
  };
}

async function tablesOf(sql: Sql): Promise<VitalSigns['tables']> {
  const done = new Set((await sql.all<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name));
  const known = migrations.map(({ name }) => name);
  if ([...done].some((name) => !known.includes(name))) return 'newer';
  return known.every((name) => done.has(name)) ? 'current' : 'older';
}

/** So many events of a source, that occurred on that day, were received at that instant. */
export interface Reception {
  readonly source: string;
  readonly occurredOn: string;
  readonly at: number;
  readonly count: number;
}

/** What came in since then (milliseconds since 1970); voids are left out, they say nothing of a day. */
export function receptionsSince(sql: Sql, at: number): Promise<Reception[]> {
  return sql.all<Reception>(
    `SELECT e.source, e.occurred_on AS "occurredOn", c.at, count(*) AS count FROM change c JOIN event e ON e.clock = c.clock
      WHERE c.at >= ? AND e.occurred_on IS NOT NULL GROUP BY e.source, e.occurred_on, c.at`,
    [at],
  );
}

/** Whether names of persons are kept here, sealed with a key. */
export async function hasVault(sql: Sql): Promise<boolean> {
  return (await sql.all('SELECT one FROM vault_mark')).length > 0;
}
