/** The months of a spot, part by part, for the length of one read. */
import { desaOf, type AreaCode, type UnitId } from '../area/index.js';
import type { Cells, Months } from '../projection/index.js';
import type { Clients, Spot } from './rows/row.js';

/** desa of residence -> the units that served somebody from it */
type Served = ReadonlyMap<AreaCode, readonly UnitId[]>;

export interface VillageMonths {
  readonly desa: AreaCode;
  readonly months: Months;
}

export class Streams {
  private readonly known = new Map<string, readonly Months[]>();

  constructor(
    private readonly cells: Cells,
    private readonly spot: Spot,
    private readonly pairs: readonly (readonly [unit: UnitId, desa: AreaCode])[],
  ) {}

  of(part: string): readonly Months[] {
    const known = this.known.get(part);
    if (known) return known;
    const streams = this.read(part);
    this.known.set(part, streams);
    return streams;
  }

  /** The months of what is of a known village, with the village; in the same order for every part. */
  ofVillages(part: string): readonly VillageMonths[] {
    const { cells, spot } = this;
    return [
      ...spot.desa.map((desa) => ({ desa, months: cells.atDesa(part, desa) })),
      ...spot.dusun.map((dusun) => ({ desa: desaOf(dusun), months: cells.atDusun(part, dusun) })),
      ...this.pairs.filter(([, desa]) => desa !== '').map(([unit, desa]) => ({ desa, months: cells.atService(part, unit, desa) })),
    ];
  }

  private read(part: string): readonly Months[] {
    const { cells, spot } = this;
    const streams: Months[] = [];
    for (const desa of spot.desa) streams.push(cells.atDesa(part, desa));
    for (const dusun of spot.dusun) streams.push(cells.atDusun(part, dusun));
    for (const unit of spot.unknownAt) if (cells.servedBy(unit).has('')) streams.push(cells.atUnknown(part, unit));
    for (const [unit, desa] of this.pairs) streams.push(cells.atService(part, unit, desa));
    return streams;
  }
}

/** Makes streams; rows that share their units share the look-up of whom these served. */
export class StreamSource {
  private readonly bySpot = new Map<Spot, Streams>();
  private readonly byUnits = new Map<readonly UnitId[], Served>();

  constructor(private readonly cells: Cells) {}

  of(spot: Spot): Streams {
    const known = this.bySpot.get(spot);
    if (known) return known;
    const made = new Streams(this.cells, spot, spot.served ? this.pairsOf(spot.served.units, spot.served.clients) : []);
    this.bySpot.set(spot, made);
    return made;
  }

  private pairsOf(units: readonly UnitId[], clients: Clients): (readonly [UnitId, AreaCode])[] {
    if (clients.of === 'anywhere') return units.flatMap((unit) => [...this.cells.servedBy(unit)].map((desa) => [unit, desa] as const));
    const served = this.served(units);
    return [...clientDesa(clients, served)].flatMap((desa) => (served.get(desa) ?? []).map((unit) => [unit, desa] as const));
  }

  private served(units: readonly UnitId[]): Served {
    const known = this.byUnits.get(units);
    if (known) return known;
    const made = new Map<AreaCode, UnitId[]>();
    for (const unit of units)
      for (const desa of this.cells.servedBy(unit)) {
        const those = made.get(desa);
        if (those) those.push(unit);
        else made.set(desa, [unit]);
      }
    this.byUnits.set(units, made);
    return made;
  }
}

function clientDesa(clients: Exclude<Clients, { of: 'anywhere' }>, served: Served): Iterable<AreaCode> {
  if (clients.of === 'nowhere_known') return [''];
  if (clients.of === 'inside') return clients.desa;
  return [...served.keys()].filter((desa) => desa !== '' && !clients.desa.has(desa));
}
