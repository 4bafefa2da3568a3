/** Rows of a file of any kind that go into a register: put, or only tried out; with a verdict for each of them. */
import { canonicalJson, type Problem } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import type { Store } from '../store/index.js';
import type { CheckedRows } from './checked-rows.js';
import type { CsvTable } from './csv-table.js';
import { putTable, type Register } from './register.js';
import { areaRegister, sasaranRegister, targetRegister, unitRegister } from './registers.js';

export type PlaceRegister = 'areas' | 'units' | 'sasaran' | 'targets';

export interface PlaceRow {
  /** Names it in verdicts; no two are alike. */
  readonly line: number;
  /** By column of the register; what is left out is empty. */
  readonly cells: Readonly<Record<string, string>>;
}
export type PlaceVerdict =
  | { readonly line: number; readonly status: 'inserted' | 'updated' | 'unchanged' }
  | { readonly line: number; readonly status: 'refused'; readonly problem: Problem };

interface File {
  readonly tryOut: () => readonly PlaceVerdict[];
  readonly put: (at: Millis) => Promise<readonly PlaceVerdict[]>;
}

/** The good rows become one step of the clock, or none where they change nothing. Verdicts come by line. */
export const putPlaces = (store: Store, register: PlaceRegister, rows: readonly PlaceRow[], at: Millis): Promise<readonly PlaceVerdict[]> => fileFor[register](store, rows).put(at);

/** What would become of the rows now; nothing is stored. */
export const tryPlaces = (store: Store, register: PlaceRegister, rows: readonly PlaceRow[]): readonly PlaceVerdict[] => fileFor[register](store, rows).tryOut();

const into =
  <Row extends object>(register: Register<Row>) =>
  (store: Store, rows: readonly PlaceRow[]): File => {
    const table: CsvTable = { rows: rows.map(({ line, cells }) => ({ line, cell: (column) => cells[column] ?? '' })), bad: [] };
    return {
      tryOut: () => verdictsOf(store, register, register.check(table, store.facts())),
      put: async (at) => {
        const verdicts: PlaceVerdict[] = [];
        await putTable(store, register, table, { at, seen: (checked) => void verdicts.push(...verdictsOf(store, register, checked)) });
        return verdicts;
      },
    };
  };

const fileFor: Readonly<Record<PlaceRegister, (store: Store, rows: readonly PlaceRow[]) => File>> = {
  areas: into(areaRegister),
  units: into(unitRegister),
  sasaran: into(sasaranRegister),
  targets: into(targetRegister),
};

function verdictsOf<Row extends object>(store: Store, register: Register<Row>, { good, bad }: CheckedRows<Row>): readonly PlaceVerdict[] {
  const current = new Map(register.rowsIn(store.facts()).map((row) => [register.keyOf(row), row]));
  const statusOf = (row: Row) => {
    const before = current.get(register.keyOf(row));
    return before === undefined ? 'inserted' : canonicalJson(before) === canonicalJson(row) ? 'unchanged' : 'updated';
  };
  const told: PlaceVerdict[] = [...good.map(({ line, row }) => ({ line, status: statusOf(row) }) as const), ...bad.map(({ line, problem }) => ({ line, status: 'refused', problem }) as const)];
  return told.sort((a, b) => a.line - b.line);
}
