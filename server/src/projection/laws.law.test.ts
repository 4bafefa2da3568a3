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
import type { Cells, Months } from '@pantau/shared/projection';
import { arrivals, lawOptions, lawTimeout, naiveCells, twoOrders } from '@pantau/shared/testing';
import { loggedCells, sortedEntries, tell } from '../../testing/logged-cells.js';
import { tempFolder, withStore } from '../../testing/temp-store.js';
import type { Store } from '../store/index.js';
import { recount } from './recount.js';

const NOW = Date.parse('2026-11-21T03:00:00Z');

const play = (store: Store, revisions: readonly EventRevision[], batch: number, between?: () => Promise<void>): Promise<void> => tell(store, revisions, { now: NOW, batch, between });

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
          expectShown(store.facts().cells, await loggedCells(store));
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
            return sortedEntries(await loggedCells(store));
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
          expect(sortedEntries(await loggedCells(store))).toEqual(sortedEntries(naiveCells(revisions)));
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
          return loggedCells(store);
        }, { folder });
        await withStore(async (store) => {
          expectShown(store.facts().cells, before);
          await play(store, revisions.slice(half), 60);
          expect(sortedEntries(await loggedCells(store))).toEqual(sortedEntries(naiveCells(revisions)));
        }, { folder });
        rmSync(folder, { recursive: true });
      }),
      lawOptions(20),
    );
  }, lawTimeout());
});
