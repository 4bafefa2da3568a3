/**
 * The counted numbers: sums of contributions by part x place x month, with their days.
 * Kept three ways, so that every read is a look-up: by dusun, by desa of residence, by unit of service.
 * Nothing here is clipped or rounded, and a cell may be negative only where the stock it belongs to is not.
 */
import { dayOfMonth, monthOf, type Day, type Month } from '../period/index.js';
import { desaOf } from '../area/index.js';
import { Cell } from './cell.js';
import type { Difference } from './difference.js';

interface PlaceKey {
  readonly part: string;
  readonly residence: string;
  readonly unit: string;
}

/** One month of a place, as a checkpoint kept it. */
export interface KeptMonth {
  readonly month: Month;
  readonly days: readonly (readonly [day: number, n: number])[];
  /** Clock steps that changed the month after it was closed. */
  readonly late: readonly number[];
}

export type Months = ReadonlyMap<Month, Cell>;
type Book = Map<string, Map<string, Map<Month, Cell>>>;

export class Cells {
  /** part -> dusun (or desa where the dusun is unknown, '' where both are) -> month */
  private readonly residences: Book = new Map();
  /** part -> desa -> month */
  private readonly villages: Book = new Map();
  /** part -> unit and desa of residence, as `unit|desa` -> month */
  private readonly services: Book = new Map();
  /** unit -> the desa of residence of those it served */
  private readonly served = new Map<string, Set<string>>();

  /** @param lateAt the clock step, where it came after the month of the difference was closed */
  add({ part, residence, unit, day, n }: Difference, lateAt: number | null): void {
    const [at, month] = [dayOfMonth(day), monthOf(day)];
    for (const months of this.monthsOf({ part, residence, unit })) cellIn(months, month).add(at, n, lateAt);
    this.noteServed(unit, residence);
  }

  /** Takes in what a checkpoint kept of a place. */
  restore(place: PlaceKey, kept: readonly KeptMonth[]): void {
    for (const months of this.monthsOf(place)) for (const { month, days, late } of kept) cellIn(months, month).restore(days, late);
    this.noteServed(place.unit, place.residence);
  }

  /** False: nothing was ever counted under this part. */
  has = (part: string): boolean => this.residences.has(part);

  /** A copy of its own of these parts, days without late steps: the ground for walking back in time. */
  copyOf(parts: Iterable<string>): Cells {
    const copy = new Cells();
    for (const part of parts) for (const [own, other] of copy.paired(this)) copyBook(other.get(part), own, part);
    for (const [unit, clients] of this.served) copy.served.set(unit, clients);
    return copy;
  }

  private paired(other: Cells): readonly (readonly [Book, Book])[] {
    return [[this.residences, other.residences], [this.villages, other.villages], [this.services, other.services]];
  }

  private monthsOf({ part, residence, unit }: PlaceKey): readonly Map<Month, Cell>[] {
    const desa = desaOf(residence);
    const served = monthsFor(this.services, part, serviceKey(unit, desa));
    if (residence === '') return [monthsFor(this.residences, part, `?${unit}`), served];
    return [monthsFor(this.residences, part, residence), monthsFor(this.villages, part, desa), served];
  }

  private noteServed(unit: string, residence: string): void {
    const clients = this.served.get(unit);
    if (clients) clients.add(desaOf(residence));
    else this.served.set(unit, new Set([desaOf(residence)]));
  }

  /** Residents whose dusun is exactly this; with a desa code: those whose dusun is unknown. */
  atDusun = (part: string, dusun: string): Months => monthsIn(this.residences, part, dusun);
  /** All residents of the desa. */
  atDesa = (part: string, desa: string): Months => monthsIn(this.villages, part, desa);
  /** Residence unknown, served by the unit. */
  atUnknown = (part: string, unit: string): Months => monthsIn(this.residences, part, `?${unit}`);
  /** Served by the unit, residents of the desa ('' = residence unknown). */
  atService = (part: string, unit: string, desa: string): Months => monthsIn(this.services, part, serviceKey(unit, desa));
  /** The desa whose residents the unit has served; '' among them where residence is unknown. */
  servedBy = (unit: string): ReadonlySet<string> => this.served.get(unit) ?? NOBODY;
}

function copyBook(source: Map<string, Map<Month, Cell>> | undefined, book: Book, part: string): void {
  const byKey = new Map<string, Map<Month, Cell>>();
  for (const [key, months] of source ?? []) byKey.set(key, new Map([...months].map(([month, cell]) => [month, cell.copy()])));
  book.set(part, byKey);
}

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: Months = new Map();
const serviceKey = (unit: string, desa: string) => `${unit}|${desa}`;
const monthsIn = (book: Book, part: string, key: string): Months => book.get(part)?.get(key) ?? NOTHING;

function monthsFor(book: Book, part: string, key: string): Map<Month, Cell> {
  let byKey = book.get(part);
  if (!byKey) book.set(part, (byKey = new Map<string, Map<Month, Cell>>()));
  let months = byKey.get(key);
  if (!months) byKey.set(key, (months = new Map<Month, Cell>()));
  return months;
}

function cellIn(months: Map<Month, Cell>, month: Month): Cell {
  let cell = months.get(month);
  if (!cell) months.set(month, (cell = new Cell()));
  return cell;
}

/** The flow of a cell set over a span of days within one month. */
export const flowIn = (months: Months, month: Month, firstDay: number, lastDay: number): number =>
  months.get(month)?.between(firstDay, lastDay) ?? 0;

/** The stock at the end of a day: everything up to it. */
export function stockAt(months: Months, day: Day): number {
  const month = monthOf(day);
  let sum = 0;
  for (const [each, cell] of months) {
    if (each < month) sum += cell.total;
    else if (each === month) sum += cell.between(1, dayOfMonth(day));
  }
  return sum;
}
