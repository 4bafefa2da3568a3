/**
 * The checkpoint: cells written down now and then, as of the step before, in the transaction of a step, so that a start
 * need not read the whole change log. The log is the truth, the checkpoint only speed.
 */
import { dayOfMonth, monthOf } from '@pantau/shared/period';
import { Cell, type Cells, type Difference, type KeptMonth } from '@pantau/shared/projection';
import type { Sql } from './sql.js';

const TABLE = { name: 'cell', columns: ['part', 'residence', 'unit', 'month', 'days', 'late'], replacing: ['part', 'residence', 'unit', 'month'] };
/** Differences between two checkpoints: reading so many again takes a start about a second. */
const EVERY = 400_000;
/** So many are worth a checkpoint at the end of a run. */
const WORTHWHILE = 3_000;

interface Row {
  part: string;
  residence: string;
  unit: string;
  month: string;
  days: string;
  late: string;
}
/** All months of a place in one row: far fewer rows to make. */
interface PlaceRow {
  part: string;
  residence: string;
  unit: string;
  months: string;
}
const BETWEEN_MONTHS = '\n';
const NONE = '[]';
const EVERY_PLACE = `SELECT part, residence, unit, string_agg(month || ' ' || days || ' ' || late, ?) AS months FROM cell GROUP BY part, residence, unit`;

export class Checkpoint {
  /** What came since the last checkpoint, by the key of its row. */
  private readonly pending = new Map<string, { key: readonly [string, string, string, string]; cell: Cell }>();
  private count = 0;

  /** @param lateAt the clock step, where it came after the month of the difference was closed */
  note({ part, residence, unit, day, n }: Difference, lateAt: number | null): void {
    const month = monthOf(day);
    const key = `${part}|${residence}|${unit}|${month}`;
    let entry = this.pending.get(key);
    if (!entry) this.pending.set(key, (entry = { key: [part, residence, unit, month], cell: new Cell() }));
    entry.cell.add(dayOfMonth(day), n, lateAt);
    this.count += 1;
  }

  isDue(): boolean {
    return this.count >= EVERY;
  }

  /** At the end of a run: so many that reading them again would be noticed. */
  isWorthwhile(): boolean {
    return this.count >= WORTHWHILE;
  }

  async write(sql: Sql, clock: number): Promise<void> {
    const pending = [...this.pending.values()];
    const stored = await sql.each<Row>('SELECT * FROM cell WHERE part = ? AND residence = ? AND unit = ? AND month = ?', pending.map(({ key }) => key));
    const known = new Map(stored.map((row) => [`${row.part}|${row.residence}|${row.unit}|${row.month}`, row]));
    await sql.insert(TABLE, pending.map(({ key, cell }) => rowOf(key, cell, known.get(key.join('|')))));
    await sql.insert({ name: 'checkpoint', columns: ['one', 'clock'], replacing: ['one'] }, [[1, clock]]);
  }

  /** After what was written is durable. */
  clear(): void {
    this.pending.clear();
    this.count = 0;
  }

  /** Fills the cells from the last checkpoint; answers its clock, 0 where there is none. */
  async load(sql: Sql, cells: Cells): Promise<number> {
    const [mark] = await sql.all<{ clock: number }>('SELECT clock FROM checkpoint');
    if (!mark) return 0;
    for (const { months, ...place } of await sql.all<PlaceRow>(EVERY_PLACE, [BETWEEN_MONTHS])) cells.restore(place, months.split(BETWEEN_MONTHS).map(keptMonth));
    return mark.clock;
  }
}

function rowOf(key: readonly [string, string, string, string], cell: Cell, stored: Row | undefined) {
  const merged = new Cell();
  for (const [day, n] of stored ? daysOf(stored) : []) merged.add(day, n, null);
  for (const [day, n] of cell.entries()) merged.add(day, n, null);
  const late = [...(stored ? lateOf(stored) : []), ...cell.late];
  return [...key, JSON.stringify(merged.entries()), JSON.stringify(late)];
}

function keptMonth(text: string): KeptMonth {
  const [month = '', days = '', late = NONE] = text.split(' ');
  return { month, days: JSON.parse(days) as KeptMonth['days'], late: late === NONE ? [] : (JSON.parse(late) as KeptMonth['late']) };
}

const daysOf = (row: Row) => JSON.parse(row.days) as [number, number][];
const lateOf = (row: Row) => JSON.parse(row.late) as number[];
