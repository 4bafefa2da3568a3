/**
 * The cells of an earlier step, seen through the live ones: whatever has changed since is copied before it is undone.
 * Looking back costs what has changed, not what there is; and live cells may move on meanwhile.
 */
import { desaOf } from '@pantau/shared/area';
import { must } from '@pantau/shared/basics';
import { dayOfMonth, monthOf, type Month } from '@pantau/shared/period';
import { Cells, type Cell, type Difference, type Months } from '@pantau/shared/projection';

type Copy = Map<Month, Cell>;

/** One stream that a difference is part of: its name among the copies, and how the live cells tell it. */
interface Stream {
  readonly name: string;
  readonly live: Months;
}

export class PastCells extends Cells {
  private readonly copies = new Map<string, Copy>();

  /** @param until late steps after it are not told */
  constructor(
    private readonly live: Cells,
    private readonly until: number,
  ) {
    super();
  }

  override atDusun = (part: string, dusun: string): Months => this.copies.get(`dusun|${part}|${dusun}`) ?? this.live.atDusun(part, dusun);
  override atDesa = (part: string, desa: string): Months => this.copies.get(`desa|${part}|${desa}`) ?? this.live.atDesa(part, desa);
  override atUnknown = (part: string, unit: string): Months => this.copies.get(`unknown|${part}|${unit}`) ?? this.live.atUnknown(part, unit);
  override atService = (part: string, unit: string, desa: string): Months => this.copies.get(`service|${part}|${unit}|${desa}`) ?? this.live.atService(part, unit, desa);
  override servedBy = (unit: string): ReadonlySet<string> => this.live.servedBy(unit);

  undo(differences: readonly Difference[]): void {
    for (const difference of differences) for (const { name, live } of this.streamsOf(difference)) takeBack(this.copies.get(name) ?? this.adopt(name, live), difference);
  }

  /** Stays where it is while the live cells have just moved on by these differences. */
  hold(differences: readonly Difference[]): void {
    const adopted = new Set<string>();
    for (const difference of differences)
      for (const { name, live } of this.streamsOf(difference)) {
        if (this.copies.has(name) && !adopted.has(name)) continue;
        adopted.add(name);
        takeBack(this.copies.get(name) ?? this.adopt(name, live), difference);
      }
  }

  private adopt(name: string, live: Months): Copy {
    const copy: Copy = new Map();
    for (const [month, cell] of live) copy.set(month, this.copyOfCell(cell));
    this.copies.set(name, copy);
    return copy;
  }

  private copyOfCell(cell: Cell): Cell {
    const copy = cell.copy();
    copy.addLate(cell.late.filter((step) => step <= this.until));
    return copy;
  }

  private streamsOf({ part, residence, unit }: Difference): readonly Stream[] {
    const desa = desaOf(residence);
    const service = { name: `service|${part}|${unit}|${desa}`, live: this.live.atService(part, unit, desa) };
    if (residence === '') return [{ name: `unknown|${part}|${unit}`, live: this.live.atUnknown(part, unit) }, service];
    const living = { name: `dusun|${part}|${residence}`, live: this.live.atDusun(part, residence) };
    return [living, { name: `desa|${part}|${desa}`, live: this.live.atDesa(part, desa) }, service];
  }
}

const takeBack = (copy: Copy, { day, n }: Difference): void => must(copy.get(monthOf(day)), 'cell of a difference').add(dayOfMonth(day), -n, null);
