/**
 * A register is one list of the world that files are put into: areas, units, sasaran, targets. Good rows become one step
 * of the clock, bad ones are listed; nothing is overwritten, and a file that changes nothing is no step.
 */
import { ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import type { Facts } from '@pantau/shared/situation';
import type { LoggedDifference, LoggedSetting, Outcome, Step, StepKind, Store, VersionedTable, WorldImage } from '../store/index.js';
import type { CheckedRows } from './checked-rows.js';
import { readCsv, type Columns, type CsvRow, type CsvTable } from './csv-table.js';
import { Upsert, type PutOutcome, type Replacement } from './upsert.js';

export interface Register<Row extends object> {
  readonly step: StepKind;
  readonly columns: Columns;
  readonly table: VersionedTable<Row>;
  readonly keyOf: (row: Row) => string;
  /** The key that a row of a file means, good or bad. */
  readonly keyIn: (row: CsvRow) => string;
  readonly check: (table: CsvTable, facts: Facts) => CheckedRows<Row>;
  readonly rowsIn: (world: WorldImage) => readonly Row[];
  /** What a replacing file makes of a row that it does not name: another row, none (null), or the same. */
  readonly unnamed: (named: readonly Row[], at: Millis) => (row: Row) => Row | null;
  /** The part of the world that these rows are. */
  readonly shown: (rows: readonly Row[], world: WorldImage) => Partial<WorldImage>;
  /** What the change log says of it. */
  readonly settings: (change: RegisterChange<Row>) => readonly LoggedSetting[];
  /** The counted numbers that it changes, in the same step. Default: none, only what they are judged by. */
  readonly moved?: (step: Step, change: RegisterChange<Row>, facts: Facts) => Promise<readonly LoggedDifference[]>;
}

export interface RegisterChange<Row> {
  readonly upsert: Upsert<Row>;
  readonly before: WorldImage;
  readonly after: WorldImage;
  readonly at: Millis;
}

export interface PutOrder {
  /** When it was received. */
  readonly at: Millis;
  /** Also end what the file does not name. */
  readonly replace?: boolean;
}
export type PutAnswer = Result<PutOutcome, readonly Problem[]>;

export async function putCsv<Row extends object>(store: Store, register: Register<Row>, csv: string, order: PutOrder): Promise<PutAnswer> {
  const table = readCsv(csv, register.columns);
  return table.ok ? ok(await putTable(store, register, table.value, order)) : table;
}

export interface TableOrder<Row> extends PutOrder {
  /** Is told what the check made of the rows, before they change anything. */
  readonly seen?: (checked: CheckedRows<Row>) => void;
}

export function putTable<Row extends object>(store: Store, register: Register<Row>, table: CsvTable, order: TableOrder<Row>): Promise<PutOutcome> {
  const mentioned = new Set(table.rows.map(register.keyIn));
  return store.step({ kind: register.step, at: order.at }, (step) => {
    const checked = register.check(table, store.facts());
    order.seen?.(checked);
    const ended = order.replace ? unnamedRows(register, store.facts(), { mentioned, checked, at: order.at }) : [];
    return rewritten(register, { checked, ended, facts: store.facts() }, step);
  });
}

/** Rows that need no check, as they were made here. */
export const putRows = <Row extends object>(store: Store, register: Register<Row>, rows: readonly Row[], at: Millis): Promise<PutOutcome> =>
  store.step({ kind: register.step, at }, (step) => {
    const checked = { good: rows.map((row, index) => ({ line: index + 1, row })), bad: [] };
    return rewritten(register, { checked, ended: [], facts: store.facts() }, step);
  });

interface File<Row> {
  readonly mentioned: ReadonlySet<string>;
  readonly checked: CheckedRows<Row>;
  readonly at: Millis;
}

function unnamedRows<Row extends object>(register: Register<Row>, world: WorldImage, { mentioned, checked, at }: File<Row>): readonly Replacement<Row>[] {
  const afterwards = register.unnamed(checked.good.map(({ row }) => row), at);
  return register.rowsIn(world)
    .filter((row) => !mentioned.has(register.keyOf(row)))
    .map((before) => ({ before, after: afterwards(before) }))
    .filter(({ before, after }) => before !== after);
}

interface Work<Row> {
  readonly checked: CheckedRows<Row>;
  readonly ended: readonly Replacement<Row>[];
  readonly facts: Facts;
}

async function rewritten<Row extends object>(register: Register<Row>, work: Work<Row>, step: Step): Promise<Outcome<PutOutcome>> {
  const { places, sasaran, targets, variants } = work.facts;
  const before: WorldImage = { places, sasaran, targets, variants };
  const current = new Map(register.rowsIn(before).map((row) => [register.keyOf(row), row]));
  const upsert = Upsert.of(current, work.checked.good.map(({ row }) => row), register.keyOf).and(work.ended);
  const result = upsert.outcome(work.checked.bad);
  if (!upsert.changed) return { result, changed: false };
  await register.table.rewrite(step.transaction, step.clock, upsert);
  const after: WorldImage = { ...before, ...register.shown(upsert.appliedTo(current, register.keyOf), before) };
  const change = { upsert, before, after, at: step.at };
  const differences = (await register.moved?.(step, change, work.facts)) ?? [];
  return { result, changed: true, world: after, settings: register.settings(change), differences };
}
