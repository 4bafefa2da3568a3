/** All numbers of a wall, each followed by one of a few watches: months by village, the whole, weeks, and posyandu of today. */
import { epiWeekOf, localDay, shiftMonth, startOfDay, zoneOfCode, type Day, type Zone } from '@pantau/shared/period';
import type { Places } from '@pantau/shared/area';
import type { IndicatorRow, PwsTable, SituationRow, WorldInfo } from '@pantau/shared/protocol';
import { useEffect, useMemo, useState } from 'react';
import { useWatch, type Watched } from '../../live/index.js';
import { useSituationAt, useTables } from '../../reads/index.js';
import { newestFirst, postsToday, SESSIONS, WEIGHED, withMoved, type Post } from './posts.js';
import { rowsOf, silentIn, slipped } from './slipped.js';
import { sumsOf, type Sum } from './sums.js';
import type { Wall } from './wall.js';
import { DENGUE, weeklyCases, weeksUpTo, type WeeklyCases } from './weeks.js';

export interface WallProps {
  readonly wall: Wall;
  readonly world: WorldInfo;
  readonly places: Places;
  readonly indicators: readonly IndicatorRow[];
  readonly indicator: IndicatorRow;
  readonly strip: readonly IndicatorRow[];
}

export const zoneOfWall = ({ wall, places }: Pick<WallProps, 'wall' | 'places'>): Zone => zoneOfCode(places.kabupatenOf(wall.area));

/** The local day; the world is read anew whenever one has turned. */
export const todayOf = (props: Pick<WallProps, 'wall' | 'places' | 'world'>): Day => localDay(Date.parse(props.world.serverTime), zoneOfWall(props));

export interface Months {
  /** The official table of the villages: of the last closed month. */
  readonly table: PwsTable | undefined;
  /** The running month of the same indicator, provisional. */
  readonly running: PwsTable | undefined;
  /** Villages that fell since the month before. */
  readonly slipped: readonly string[] | undefined;
  /** Villages that have not reported the closed month. */
  readonly silent: readonly string[] | undefined;
}

export function useMonths({ wall, world, indicator, strip }: WallProps): Months {
  const { area, level, places } = wall;
  const { closedMonth, currentMonth } = world;
  const before = shiftMonth(closedMonth, -1);
  const reporting = strip.find(({ direction }) => direction === 'up')?.code ?? indicator.code;
  const watched = useWatch({ area, level, periods: [closedMonth, before, currentMonth], indicators: [...new Set([indicator.code, reporting])] });
  const [table, running] = useTables(
    [
      { area, level, indicator: indicator.code, period: closedMonth },
      { area, level, indicator: indicator.code, period: currentMonth },
    ],
    watched,
  );
  const fallen = useMemo(() => {
    if (!watched) return undefined;
    const of = (period: string) => rowsOf(watched.situations, period, indicator.code);
    return slipped({ now: of(closedMonth), before: of(before) }, indicator.direction, places);
  }, [watched, closedMonth, before, indicator, places]);
  const silent = useMemo(() => watched && silentIn(rowsOf(watched.situations, closedMonth, reporting), places), [watched, closedMonth, reporting, places]);
  return { table, running, slipped: fallen, silent };
}

export interface Whole {
  readonly tables: readonly (PwsTable | undefined)[];
  /** Of the running month. */
  readonly now: ReadonlyMap<string, Sum> | undefined;
  readonly midnight: ReadonlyMap<string, Sum> | undefined;
}

/** One watch on everything of the closed and the running month, by the children of the wall's area. */
export function useWhole({ wall: { area }, world, strip }: WallProps, midnight: string): Whole {
  const { closedMonth, currentMonth } = world;
  const watched = useWatch({ area, periods: [closedMonth, 'current'] });
  const tables = useTables(strip.map(({ code }) => ({ area, indicator: code, period: closedMonth })), watched);
  const { data: earlier } = useSituationAt({ area, period: currentMonth, at: midnight });
  const now = useMemo(() => watched && sumsOf(situationRows(watched).filter(({ period }) => period === currentMonth)), [watched, currentMonth]);
  const before = useMemo(() => earlier && sumsOf(earlier.rows), [earlier]);
  return { tables, now, midnight: before };
}

/** Dengue by week; undefined where the catalogue does not know it. */
export function useWeeks({ wall, indicators }: WallProps, today: Day): WeeklyCases | undefined {
  const weeks = useMemo(() => weeksUpTo(today), [today]);
  const known = indicators.some(({ code, available }) => code === DENGUE && available);
  const watched = useWatch(known ? { area: wall.area, level: wall.level, periods: weeks, indicators: [DENGUE] } : null);
  return useMemo(() => watched && weeklyCases(weeks, situationRows(watched), wall.places), [watched, weeks, wall]);
}

export function usePosts({ wall: { area }, places }: WallProps, today: Day, midnight: string): readonly Post[] | undefined {
  const wish = { area, level: 'posyandu', place: 'service' } as const;
  const period = epiWeekOf(today);
  const codes = [SESSIONS, WEIGHED];
  const watched = useWatch({ ...wish, periods: [period], indicators: codes });
  const { data: earlier } = useSituationAt({ ...wish, period, indicators: codes.join(), at: midnight });
  const moved = useMoved(watched);
  return useMemo(() => {
    const isPosyandu = (unit: string) => places.unit(unit)?.kind === 'posyandu';
    return watched && earlier && newestFirst(postsToday(situationRows(watched), earlier.rows, isPosyandu), moved);
  }, [watched, earlier, places, moved]);
}

function useMoved(watched: Watched | undefined): readonly string[] {
  const [moved, setMoved] = useState<readonly string[]>([]);
  useEffect(() => {
    if (watched) setMoved((before) => withMoved(before, watched.changed));
  }, [watched]);
  return moved;
}

const situationRows = ({ situations }: Watched): readonly SituationRow[] => situations.flatMap(({ rows }) => rows);

/** The instant at which the day began, as the reads of the past take it. */
export const midnightOf = (day: Day, zone: Zone): string => new Date(startOfDay(day, zone)).toISOString();
