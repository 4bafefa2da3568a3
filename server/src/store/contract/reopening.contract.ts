/** What is counted is the same after a restart, be it read from a checkpoint, from the log, or from both. */
import type { Cell, Difference } from '@pantau/shared/projection';
import { withStore } from '../../../testing/temp-store.js';
import type { DatabasePlace } from '../place.js';
import type { Store } from '../store.js';

const HOMES = ['17.04.02.2009/1', '17.04.02.2009/2', '17.04.02.2009', '17.04.02.2010/1', ''];
const UNITS = ['posyandu:1', 'puskesmas:1', ''];
const PARTS = ['k1', 'ds'];
const MONTHS = ['2026-01', '2026-02', '2026-03'];
const MAY = Date.parse('2026-05-20T03:00:00Z');

/** So many differences, spread over all places and months in turn. */
const differences = (count: number, from: number): Difference[] =>
  Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const at = <T>(list: readonly T[], step: number): T => list[Math.floor(n / step) % list.length] as T;
    return { part: at(PARTS, 1), residence: at(HOMES, 2), unit: at(UNITS, 10), day: `${at(MONTHS, 30)}-${String(1 + (n % 28)).padStart(2, '0')}`, n: n % 7 === 0 ? -1 : 1 };
  });

const step = (store: Store, count: number, from: number) =>
  store.step({ kind: 'events', at: MAY }, () => Promise.resolve({ result: null, changed: true, differences: differences(count, from).map((each) => ({ ...each, cause: 'late_event' as const, seq: 1 })) }));

const told = (months: ReadonlyMap<string, Cell>) => [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, cell]) => [month, cell.total, [...cell.entries()].sort(([a], [b]) => a - b), [...cell.late]]);

function everything(store: Store) {
  const { cells } = store.facts();
  return PARTS.flatMap((part) => [
    ...HOMES.map((home) => [part, home, told(cells.atDusun(part, home)), told(cells.atDesa(part, home))]),
    ...UNITS.map((unit) => [part, unit, told(cells.atUnknown(part, unit)), ['17.04.02.2009', '17.04.02.2010', ''].map((desa) => told(cells.atService(part, unit, desa)))]),
    UNITS.map((unit) => [...cells.servedBy(unit)].sort()),
  ]);
}

const checkpointOf = async (store: Store) => (await store.database.reads.sql.all<{ clock: number }>('SELECT clock FROM checkpoint'))[0]?.clock ?? null;

export function reopeningContract(newPlace: () => Promise<DatabasePlace>): void {
  describe('a store that is opened again', () => {
    it('shows what it showed: from the log, from the checkpoint that its end left behind, and from both', async () => {
      const place = await newPlace();
      const shown: unknown[] = [];
      const run = (count: number, from: number) =>
        withStore(async (store) => {
          const before = { clock: store.clock, checkpoint: await checkpointOf(store), cells: everything(store) };
          await step(store, count, from);
          shown.push(everything(store));
          return before;
        }, place);
      expect(await run(200, 0)).toMatchObject({ clock: 0, checkpoint: null });
      expect(await run(4_000, 200)).toMatchObject({ clock: 1, checkpoint: null, cells: shown[0] });
      expect(await run(100, 4_200)).toMatchObject({ clock: 2, checkpoint: 2, cells: shown[1] });
      expect(await run(3_500, 4_300)).toMatchObject({ clock: 3, checkpoint: 2, cells: shown[2] });
      expect(await run(1, 7_800)).toMatchObject({ clock: 4, checkpoint: 4, cells: shown[3] });
    });
  });
}
