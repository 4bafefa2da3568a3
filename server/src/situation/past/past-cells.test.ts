import { Cells, stockAt, type Difference } from '@pantau/shared/projection';
import { PastCells } from './past-cells.js';

const DESA = '17.04.02.2009';
const difference = (over: Partial<Difference> = {}): Difference => ({ part: 'k1', residence: `${DESA}/1`, unit: 'posyandu:1', day: '2026-09-03', n: 1, ...over });

function liveWith(...differences: readonly Difference[]): Cells {
  const cells = new Cells();
  for (const each of differences) cells.add(each, null);
  return cells;
}
const totals = (cells: Cells) => [
  cells.atDusun('k1', `${DESA}/1`),
  cells.atDesa('k1', DESA),
  cells.atService('k1', 'posyandu:1', DESA),
  cells.atUnknown('k1', 'posyandu:1'),
].map((months) => months.get('2026-09')?.total ?? 0);

describe('past cells', () => {
  it('undo a difference wherever it is counted, and leave the live cells as they are', () => {
    const live = liveWith(difference(), difference({ day: '2026-09-04' }), difference({ residence: '' }));
    const past = new PastCells(live, 0);
    expect(totals(past)).toEqual([2, 2, 2, 1]);
    past.undo([difference()]);
    expect(totals(past)).toEqual([1, 1, 1, 1]);
    past.undo([difference({ residence: '' })]);
    expect(totals(past)).toEqual([1, 1, 1, 0]);
    expect(totals(live)).toEqual([2, 2, 2, 1]);
    expect(past.atDesa('k1', DESA).get('2026-09')?.entries()).toEqual([[4, 1]]);
  });

  it('go back also over what came to nothing and is not among the live cells any more', () => {
    const past = new PastCells(new Cells(), 0);
    past.undo([difference({ n: -1 })]);
    expect(totals(past)).toEqual([1, 1, 1, 0]);
    past.undo([difference()]);
    expect(totals(past)).toEqual([0, 0, 0, 0]);
  });

  it('stand still while live cells move on, copied or not, several differences of one cell at once', () => {
    const live = liveWith(difference());
    const past = new PastCells(live, 0);
    const more = [difference(), difference({ day: '2026-09-05', n: 2 })];
    const goOn = () => {
      for (const each of more) live.add(each, null);
      past.hold(more);
    };
    goOn();
    goOn();
    expect(totals(past)).toEqual([1, 1, 1, 0]);
    expect(stockAt(live.atDesa('k1', DESA), '2026-09-30')).toBe(7);
  });

  it('tell late steps up to their own', () => {
    const live = liveWith();
    for (const step of [3, 7, 9]) live.add(difference(), step);
    const past = new PastCells(live, 7);
    past.undo([difference()]);
    expect(past.atDesa('k1', DESA).get('2026-09')?.late).toEqual([3, 7]);
    expect(live.atDesa('k1', DESA).get('2026-09')?.late).toEqual([3, 7, 9]);
  });
});
