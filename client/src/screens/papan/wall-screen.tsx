/** One wall, first scene: nothing on it scrolls, waits for a pointer or flashes. */
import { desaOf } from '@pantau/shared/area';
import type { PwsRow, PwsTable } from '@pantau/shared/protocol';
import { useCallback, useEffect, useMemo } from 'react';
import { inOrderOfAction } from '../../judge/index.js';
import { useFeed, useFreshness } from '../../live/index.js';
import { useText } from '../../text/index.js';
import { Header } from './header.js';
import { MapPart } from './map-part.js';
import { PostsPart } from './posts-part.js';
import { Strip } from './strip.js';
import { arrivedToday } from './sums.js';
import { Foot } from './ticker.js';
import { TodayPart } from './today-part.js';
import { UrgentBand } from './urgent-band.js';
import { useOrientation } from './use-orientation.js';
import { midnightOf, todayOf, useMonths, usePosts, useWeeks, useWhole, zoneOfWall, type WallProps } from './use-wall.js';

const OPENED = 'posyandu_buka';

export function WallScreen(props: WallProps) {
  const { wall, world, indicator, strip, places } = props;
  const numbers = useNumbers(props);
  const { months, whole, posts, rows, zone } = numbers;
  const { kind } = useFreshness();
  const isPortrait = useOrientation() === 'portrait';
  const nameOf = (area: string) => places.area(area)?.name ?? area;
  const all = wall.places.size;
  const completeness = months.silent && wall.level === 'desa' ? { done: all - months.silent.length, all } : null;
  return (
    <div className="papan" data-screen="papan" data-theme="gelap" data-fresh={kind}>
      <div className="sheet">
        <Header name={wall.name} simulated={world.kind === 'demo'} zone={zone} reported={completeness} />
        <main>
          <UrgentBand level={wall.level} indicator={indicator} closedMonth={world.closedMonth} weeks={numbers.weeks} slipped={numbers.slipped} silent={months.silent} posyandu={whole.tables[strip.findIndex(({ code }) => code === OPENED)]} nameOf={nameOf} />
          <MapPart wall={wall} indicator={indicator} month={world.closedMonth} table={months.table} rows={rows ?? NO_ROWS} running={months.running} changed={numbers.changed} isPortrait={isPortrait} />
          <Strip strip={strip} tables={whole.tables} month={world.closedMonth} shown={indicator.code} />
          <PostsPart posts={posts} places={places} month={{ name: world.currentMonth, opened: whole.now?.get(OPENED) }} />
          <TodayPart arrived={whole.now && whole.midnight && arrivedToday(strip, whole.now, whole.midnight)} />
        </main>
        <Foot places={places} zone={zone} strip={strip} covers={numbers.covers} />
      </div>
    </div>
  );
}

const NO_ROWS: readonly PwsRow[] = [];

function useNumbers(props: WallProps) {
  const { wall, indicator } = props;
  const zone = zoneOfWall(props);
  const today = todayOf(props);
  const midnight = midnightOf(today, zone);
  const months = useMonths(props);
  const whole = useWhole(props, midnight);
  const weeks = useWeeks(props, today);
  const posts = usePosts(props, today, midnight);
  const rows = useMemo(() => months.table && rowsOfWall(months.table, wall.places), [months.table, wall]);
  const fallen = useMemo(() => months.slipped && rows && inOrderOfAction(rows.filter(({ area }) => months.slipped?.includes(area)), indicator).map(({ area }) => area), [months.slipped, rows, indicator]);
  const covers = useCovers(props);
  usePageTitle(wall.name);
  return { zone, months, whole, weeks, posts, rows, slipped: fallen, covers, changed: useChanged(props, covers) };
}

const rowsOfWall = ({ rows }: PwsTable, places: ReadonlySet<string>): readonly PwsRow[] => rows.filter(({ area }) => places.has(area));

/** Of the feed, which tells of all that the session may see, only what is of this wall. */
function useCovers({ wall, places }: WallProps): (area: string) => boolean {
  return useCallback((area: string) => wall.villages.includes(desaOf(area)) || (places.unit(area)?.serves ?? []).some((code) => wall.villages.includes(desaOf(code))), [wall, places]);
}

/** Villages whose number on show has just moved. */
function useChanged({ indicator }: WallProps, covers: (area: string) => boolean) {
  const feed = useFeed();
  return useMemo(() => {
    const clock = feed.at(-1)?.clock ?? 0;
    const effects = feed.filter((line) => line.clock === clock).flatMap((line) => line.effects);
    return { clock, areas: [...new Set(effects.filter((effect) => effect.indicator === indicator.code && covers(effect.area)).map(({ area }) => area))] };
  }, [feed, indicator, covers]);
}

function usePageTitle(name: string): void {
  const { t } = useText();
  useEffect(() => {
    document.title = `${t('papan.title', { name })} · ${t('product')}`;
  }, [t, name]);
}
