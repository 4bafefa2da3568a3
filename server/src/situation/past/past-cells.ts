/**
 * The cells of an earlier step, seen through the live ones: whatever has changed since is copied before it is undone.
 * Looking back costs what has changed, not what there is; and live cells may move on meanwhile.
 */
import { desaOf } from '@pantau/shared/area';
import { dayOfMonth, monthOf, type Month } from '@pantau/shared/period';
import { Cell, Cells, type Difference, type Months } from '@pantau/shared/projection';

/** Months of a place of its own; their cells are the live ones until one of them is changed here. */
type Copy = Map<Month, Cell>;

/** Copies by part and place; the live cells tell what was never copied. */
class Copies {
  private readonly byPart = new Map<string, Map<string, Copy>>();

  has = (part: string): boolean => this.byPart.has(part);
  get = (part: string, place: string): Copy | undefined => this.byPart.get(part)?.get(place);

  set(part: string, place: string, copy: Copy): void {
    const byPlace = this.byPart.get(part);
    if (byPlace) byPlace.set(place, copy);
    else this.byPart.set(part, new Map([[place, copy]]));
  }
}

/** One stream of cells that a difference is part of. */
interface Stream {
  readonly copies: Copies;
  readonly place: string;
  readonly live: () => Months;
}

export class PastCells extends Cells {
  private readonly dusun = new Copies();
  private readonly desa = new Copies();
  private readonly unknown = new Copies();
  private readonly service = new Copies();
  private readonly own = new Set<Cell>();

  /** @param until late steps after it are not told */
  constructor(
    private readonly live: Cells,
    private readonly until: number,
  ) {
    super();
  }

  override has = (part: string): boolean => this.live.has(part) || this.service.has(part);
  override atDusun = (part: string, dusun: string): Months => this.dusun.get(part, dusun) ?? this.live.atDusun(part, dusun);
  override atDesa = (part: string, desa: string): Months => this.desa.get(part, desa) ?? this.live.atDesa(part, desa);
  override atUnknown = (part: string, unit: string): Months => this.unknown.get(part, unit) ?? this.live.atUnknown(part, unit);
  override atService = (part: string, unit: string, desa: string): Months => this.service.get(part, `${unit}|${desa}`) ?? this.live.atService(part, unit, desa);
  override servedBy = (unit: string): ReadonlySet<string> => this.live.servedBy(unit);

  undo(differences: readonly Difference[]): void {
    for (const difference of differences) for (const stream of this.streamsOf(difference)) takeBack(this.ownCell(stream, difference), difference);
  }

  /** Stays where it is while the live cells have just moved on by these differences. */
  hold(differences: readonly Difference[]): void {
    const moved = new Set<Cell>();
    for (const difference of differences)
      for (const stream of this.streamsOf(difference)) {
        const shown = (stream.copies.get(difference.part, stream.place) ?? stream.live()).get(monthOf(difference.day));
        if (!shown || (this.own.has(shown) && !moved.has(shown))) continue;
        const cell = this.ownCell(stream, difference);
        moved.add(cell);
        takeBack(cell, difference);
      }
  }

  private ownCell({ copies, place, live }: Stream, { part, day }: Difference): Cell {
    const months = copies.get(part, place) ?? new Map(live());
    const shown = months.get(monthOf(day));
    if (shown && this.own.has(shown)) return shown;
    // What came to nothing may be missing among the live cells.
    const cell = shown ? this.copyOfCell(shown) : new Cell();
    this.own.add(cell);
    copies.set(part, place, months.set(monthOf(day), cell));
    return cell;
  }

  private copyOfCell(cell: Cell): Cell {
    const copy = cell.copy();
    copy.restore([], cell.late.filter((step) => step <= this.until));
    return copy;
  }

  private streamsOf({ part, residence, unit }: Difference): readonly Stream[] {
    const desa = desaOf(residence);
    const service: Stream = { copies: this.service, place: `${unit}|${desa}`, live: () => this.live.atService(part, unit, desa) };
    if (residence === '') return [{ copies: this.unknown, place: unit, live: () => this.live.atUnknown(part, unit) }, service];
    const living: Stream = { copies: this.dusun, place: residence, live: () => this.live.atDusun(part, residence) };
    return [living, { copies: this.desa, place: desa, live: () => this.live.atDesa(part, desa) }, service];
  }
}

const takeBack = (cell: Cell, { day, n }: Difference): void => cell.add(dayOfMonth(day), -n, null);
