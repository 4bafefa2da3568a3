/**
 * Where guards do not hold: at every dusun, desa and Puskesmas of an area, and in the area itself. What is compared are the
 * numbers as they are shown, totals from paper included; paper is never held against what paper cannot tell.
 */
import { isVillage } from '../../area/index.js';
import { dayOfMonth, monthOf, type Day, type Millis, type Month } from '../../period/index.js';
import type { GuardInfo, GuardRow, RowLevel } from '../../protocol/index.js';
import { stockPart } from '../../sasaran/index.js';
import type { Facts } from '../facts.js';
import { frameFor, planFor } from '../query.js';
import { Read } from '../read.js';
import { sasaranOfRow } from '../row-sasaran.js';
import type { Row } from '../rows/row.js';
import { tallyOf } from '../tally.js';
import { guards } from './guards.js';

export interface GuardQuery {
  /** An area code or a unit id. */
  readonly area: string;
  readonly period: Month;
}
interface Value {
  readonly count: number;
  readonly paper: boolean;
}
interface Compared {
  readonly less: Value;
  readonly more: Value;
}

/** Guard by guard and level by level, so that a server can let others run in between; each step is as of one moment. */
export function* brokenGuards(facts: () => Facts, query: GuardQuery, now: Millis): Generator<readonly GuardRow[]> {
  for (const guard of guards) {
    if (wholeOf(facts(), query.area)) yield brokenAsWhole(facts(), { ...query, guard }, now);
    for (const level of levelsOf(facts(), query.area)) yield brokenAt(facts(), { ...query, guard, level }, now);
  }
}

interface Asked extends GuardQuery {
  readonly guard: GuardInfo;
  readonly level?: RowLevel | undefined;
}

/** Its own level where none of the rows is the area itself. */
const wholeOf = ({ places }: Facts, area: string): string | null => {
  const level = places.area(area)?.level;
  return level === 'provinsi' || level === 'kabupaten' || level === 'kecamatan' ? level : null;
};

function levelsOf({ places }: Facts, key: string): readonly (RowLevel | undefined)[] {
  const area = places.area(key);
  if (!area) return places.unit(key)?.kind === 'posyandu' ? ['posyandu'] : ['puskesmas', 'desa', 'dusun'];
  if (area.level === 'dusun') return ['dusun'];
  if (isVillage(area)) return ['desa', 'dusun'];
  return area.level === 'provinsi' ? [undefined, 'puskesmas', 'desa', 'dusun'] : ['puskesmas', 'desa', 'dusun'];
}

function rowsFor(facts: Facts, { area, period, level, guard }: Asked): readonly Row[] {
  const finest = facts.catalogue.some((each) => each.finest && (each.code === guard.less || each.code === guard.more)) ? ('puskesmas' as const) : undefined;
  return planFor(facts, { area, period, ...(level && { level }) }, { place: guard.place, ...(finest && { finest }) }).rows;
}

/** Rows of whole places alone: what is nobody's, no longer a place, or part of one has no order of its own. */
function brokenAt(facts: Facts, asked: Asked, now: Millis): readonly GuardRow[] {
  const read = new Read(facts, frameFor(facts, asked, now), undefined);
  const isOfLevel = ({ key }: Row): boolean => asked.level !== 'puskesmas' || levelOf(facts, key) === 'puskesmas';
  const rows = rowsFor(facts, asked).filter((row) => !row.extra && row.sasaranOf.includes(row.key) && isOfLevel(row));
  return rows.flatMap((row) => told(asked, row, levelOf(facts, row.key), compare(read, row, asked.guard)));
}

const levelOf = ({ places }: Facts, key: string): string => places.area(key)?.level ?? places.unit(key)?.kind ?? '';

function brokenAsWhole(facts: Facts, asked: Asked, now: Millis): readonly GuardRow[] {
  const read = new Read(facts, frameFor(facts, asked, now), undefined);
  const parts = rowsFor(facts, { ...asked, level: 'desa' }).map((row) => compare(read, row, asked.guard));
  const sum = (side: keyof Compared): Value => ({ count: parts.reduce((all, part) => all + (part?.[side].count ?? 0), 0), paper: parts.some((part) => part?.[side].paper) });
  const name = facts.places.area(asked.area)?.name ?? asked.area;
  return told(asked, { key: asked.area, name }, wholeOf(facts, asked.area) ?? '', { less: sum('less'), more: sum('more') });
}

function told({ guard, period }: Asked, { key, name }: Pick<Row, 'key' | 'name'>, level: string, compared: Compared | null): readonly GuardRow[] {
  if (!compared || compared.less.count <= compared.more.count) return [];
  const { less, more } = compared;
  return [{ guard: guard.code, area: key, name, level, period, less: less.count, more: more.count, paper: less.paper || more.paper }];
}

/** Null where the two cannot be held against each other. */
function compare(read: Read, row: Row, { less, more, over }: GuardInfo): Compared | null {
  const name = over === 'cumulative' ? 'cumulative' : 'own';
  const [fewer, all] = [valueOf(read, row, { code: less, name }), valueOf(read, row, { code: more, name })];
  if (!fewer || !all) return null;
  const isTellable = (code: string): boolean => read.parts.definition(code) !== undefined;
  return (fewer.paper || all.paper) && !(isTellable(less) && isTellable(more)) ? null : { less: fewer, more: all };
}

const BALITA = 'balita';

function valueOf(read: Read, row: Row, { code, name }: { readonly code: string; readonly name: 'own' | 'cumulative' }): Value | null {
  const definition = read.parts.definition(code);
  if (definition) return tallyOf(read, row, { definition, name });
  if (code !== stockPart(BALITA)) return { count: read.sum(row.counts, code, name), paper: false };
  const registered = sasaranOfRow(read, row, { group: BALITA, basis: 'riil', name });
  return registered === null ? null : { count: registered + leaversOf(read, row, code), paper: false };
}

/** Whoever left in the month, or grew out of the group, was there in it. */
function leaversOf(read: Read, { counts }: Row, stock: string): number {
  const { first, last } = read.frame.windows.own;
  let left = 0;
  for (const months of read.streams(counts).of(stock)) left += leftBetween((day) => months.get(monthOf(first))?.between(day, day) ?? 0, { first, last });
  return left;
}

function leftBetween(netOn: (day: number) => number, { first, last }: { readonly first: Day; readonly last: Day }): number {
  let left = 0;
  for (let day = dayOfMonth(first); first <= last && day <= dayOfMonth(last); day++) left -= Math.min(0, netOn(day));
  return left;
}
