/**
 * The four laws, over generated histories on a real store:
 * LAW1 step by step = recount; LAW2 any order of arrival and repetition ends in the same cells; LAW3 the cells equal the
 * naive statements; LAW4 cells = sums of contributions = sums of the change log.
 */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import type { EventRevision } from '@pantau/shared/event';
import { desaOf } from '@pantau/shared/area';
import { monthOf } from '@pantau/shared/period';
import { Netting, type Cells, type Difference, type Months } from '@pantau/shared/projection';
import { arrivals, lawOptions, lawTimeout, naiveCells, twoOrders } from '@pantau/shared/testing';
import { tempFolder, withStore } from '../../testing/temp-store.js';
import { ChangeLog, type Store } from '../store/index.js';
import { recount } from './recount.js';
import { Writer } from './writer.js';

const NOW = Date.parse('2026-11-21T03:00:00Z');

async function play(store: Store, revisions: readonly EventRevision[], batch: number, between: () => Promise<void> = async () => undefined): Promise<void> {
  const writer = await Writer.open(store, () => NOW);
  for (let from = 0; from < revisions.length; from += batch) {
    const items = revisions.slice(from, from + batch).map((revision) => ({ revision, flags: [], quarantine: null }));
    await writer.submit({ items });
    await between();
  }
}

/** The cells as the change log adds them up: `part|day|residence|unit` -> n. */
async function logged(store: Store): Promise<Map<string, number>> {
  const netting = new Netting();
  for await (const { differences } of ChangeLog.after(store.database.reads.sql, 0))
    for (const { part, residence, unit, day, n } of differences) netting.add([part, residence, unit, day, n], 1);
  return new Map(netting.differences().map((difference) => [keyOf(difference), difference.n]));
}
const keyOf = ({ part, day, residence, unit }: Difference): string => `${part}|${day}|${residence}|${unit}`;
const sortedEntries = (cells: ReadonlyMap<string, number>) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

/** The look-ups under which memory shows a cell: its dusun, its desa, its unit of service. */
function viewsOf(cells: Cells, part: string, residence: string, unit: string): (readonly [name: string, months: Months])[] {
  const desa = desaOf(residence);
  const atHome = residence === '' ? ([`unknown ${unit}`, cells.atUnknown(part, unit)] as const) : ([`dusun ${residence}`, cells.atDusun(part, residence)] as const);
  const inDesa = desa === '' ? [] : [[`desa ${desa}`, cells.atDesa(part, desa)] as const];
  return [atHome, ...inDesa, [`service ${unit} ${desa}`, cells.atService(part, unit, desa)]];
}

/** Memory shows the sums of the log, and nothing else where it was looked up. */
function expectShown(cells: Cells, log: ReadonlyMap<string, number>): void {
  const shown = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const [key, n] of log) {
    const [part = '', day = '', residence = '', unit = ''] = key.split('|');
    for (const [name, months] of viewsOf(cells, part, residence, unit)) {
      const view = `${part} ${monthOf(day)} ${name}`;
      sums.set(view, (sums.get(view) ?? 0) + n);
      shown.set(view, months.get(monthOf(day))?.total ?? 0);
    }
  }
  expect(sortedEntries(shown)).toEqual(sortedEntries(sums));
}

const recounted = (store: Store) => store.database.snapshot((reads) => recount(reads, store.facts().catalogue));

describe('the laws', () => {
  it('LAW1 LAW4: step by step equals the recount, the contributions and the change log, at every step', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals(), fc.integer({ min: 1, max: 40 }), async (revisions, batch) =>
        withStore(async (store) => {
          await play(store, revisions, batch, async () => expect(await recounted(store)).toMatchObject({ differing: 0, clock: store.clock }));
          expectShown(store.facts().cells, await logged(store));
        }),
      ),
      lawOptions(40),
    );
  }, lawTimeout());

  it('LAW2: any order of arrival, repetition and batching ends in the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders(), fc.integer({ min: 1, max: 40 }), async ([one, other], batch) => {
        const cells = async (revisions: readonly EventRevision[], size: number) =>
          withStore(async (store) => {
            await play(store, revisions, size);
            return sortedEntries(await logged(store));
          });
        expect(await cells(other, batch)).toEqual(await cells(one, 500));
      }),
      lawOptions(40),
    );
  }, lawTimeout());

  it('LAW3: the cells equal the naive statement of every indicator', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals(), async (revisions) =>
        withStore(async (store) => {
          await play(store, revisions, 100);
          expect(sortedEntries(await logged(store))).toEqual(sortedEntries(naiveCells(revisions)));
        }),
      ),
      lawOptions(50),
    );
  }, lawTimeout());

  it('a restart shows what was shown before, and goes on as if there had been none', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals(), fc.nat(), async (revisions, at) => {
        const folder = tempFolder();
        const half = at % (revisions.length + 1);
        const before = await withStore(async (store) => {
          await play(store, revisions.slice(0, half), 60);
          return logged(store);
        }, { folder });
        await withStore(async (store) => {
          expectShown(store.facts().cells, before);
          await play(store, revisions.slice(half), 60);
          expect(sortedEntries(await logged(store))).toEqual(sortedEntries(naiveCells(revisions)));
        }, { folder });
        rmSync(folder, { recursive: true });
      }),
      lawOptions(20),
    );
  }, lawTimeout());
});
