/** The change log: one row per clock step, append-only. Entries are packed arrays; causes and kinds are text. */
import type { ChangeCause } from '@pantau/shared/protocol';
import { isCounting, type Commit, type LoggedDifference, type LoggedSetting, type StepKind } from './commit.js';
import type { Sql } from './sql.js';

/** A step as it can be read back: everything but the ticker's events. */
export type LoggedCommit = Omit<Commit, 'events'>;

type PackedDifference = readonly [part: string, residence: string, unit: string, day: string, n: number, cause: ChangeCause, seq: number];
interface Row {
  clock: number;
  at: number;
  kind: StepKind;
  entries: string;
}

const TABLE = { name: 'change', columns: ['clock', 'at', 'kind', 'entries'] };
const PAGE = 500;

export const ChangeLog = {
  append(sql: Sql, { clock, at, kind, differences, settings }: Commit): Promise<void> {
    const entries = isCounting(kind) ? differences.map(packed) : settings;
    return sql.insert(TABLE, [[clock, at, kind, JSON.stringify(entries)]]);
  },

  async lastClock(sql: Sql): Promise<number> {
    const [row] = await sql.all<{ clock: number | null }>('SELECT max(clock) AS clock FROM change');
    return row?.clock ?? 0;
  },

  /** The receiving times of all steps, in order. */
  async times(sql: Sql): Promise<number[]> {
    const rows = await sql.all<{ at: number }>('SELECT at FROM change ORDER BY clock');
    return rows.map(({ at }) => at);
  },

  /** All steps after the clock, oldest first. */
  async *after(sql: Sql, clock: number): AsyncGenerator<LoggedCommit> {
    for (let from = clock; ; ) {
      const rows = await sql.all<Row>('SELECT clock, at, kind, entries FROM change WHERE clock > ? ORDER BY clock LIMIT ?', [from, PAGE]);
      for (const row of rows) yield unpacked(row);
      const last = rows.at(-1);
      if (!last) return;
      from = last.clock;
    }
  },

  /** All steps down from the clock (itself included) to the first at or after `from`, newest first. */
  async *back(sql: Sql, clock: number, from: number): AsyncGenerator<LoggedCommit> {
    for (let to = clock; to >= from; ) {
      const rows = await sql.all<Row>('SELECT clock, at, kind, entries FROM change WHERE clock <= ? AND clock >= ? ORDER BY clock DESC LIMIT ?', [to, from, PAGE]);
      for (const row of rows) yield unpacked(row);
      const last = rows.at(-1);
      if (!last) return;
      to = last.clock - 1;
    }
  },
};

const packed = ({ part, residence, unit, day, n, cause, seq }: LoggedDifference): PackedDifference => [part, residence, unit, day, n, cause, seq];

function unpacked({ clock, at, kind, entries }: Row): LoggedCommit {
  const parsed = JSON.parse(entries) as readonly unknown[];
  const differences = isCounting(kind) ? (parsed as readonly PackedDifference[]).map(difference) : [];
  return { clock, at, kind, differences, settings: isCounting(kind) ? [] : (parsed as readonly LoggedSetting[]) };
}

const difference = ([part, residence, unit, day, n, cause, seq]: PackedDifference): LoggedDifference => ({ part, residence, unit, day, n, cause, seq });
