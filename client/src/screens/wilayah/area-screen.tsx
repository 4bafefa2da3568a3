/** One area on one page: answer, map and chart side by side and linked, table, months, and the drawer that says why. */
import type { Places } from '@pantau/shared/area';
import { periodDays, zoneOfCode } from '@pantau/shared/period';
import type { IndicatorRow, WorldInfo } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { useFreshnessWords } from '../../live/index.js';
import { usePws, useShapes, useSignIn } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { CutBand } from '../../ui/index.js';
import { useAddress } from './address.js';
import { Announcer } from './announcer.js';
import { AnswerLine } from './answer-line.js';
import { ChartPart } from './chart-part.js';
import type { Choice } from './choice.js';
import { Controls, monthsUpTo } from './controls.js';
import { Fault } from './fault.js';
import { Head } from './head.js';
import { changingStatus, inOrderOfAction, yardstickOf } from './judge.js';
import { MapPart } from './map-part.js';
import { MonthSlider } from './month-slider.js';
import { PwsTableView } from './pws-table.js';
import { ReadingPanel } from './reading-panel.js';
import { useLink } from './use-link.js';
import { useMonthBars } from './use-month-bars.js';
import { reportedIn, usePicture, type Picture } from './use-picture.js';
import { mapLevel, type AreaView } from './view.js';
import { WhyDrawer } from './why-drawer.js';

export interface AreaScreenProps {
  readonly world: WorldInfo;
  readonly places: Places;
  readonly indicators: readonly IndicatorRow[];
  readonly view: AreaView;
  readonly choice: Choice;
}

const MOST_PARTS = 4;

export function AreaScreen({ world, places, indicators, view, choice }: AreaScreenProps) {
  const { indicator, period } = choice;
  const { address, change, open, hrefOf } = useAddress();
  const zone = zoneOfCode(places.kabupatenOf(view.root));
  const fresh = useFreshnessWords(zone);
  const picture = usePicture(view, choice, places);
  const shapes = useShapes(view.root);
  const link = useLink(picture, address.selected);
  const { signOut } = useSignIn();
  const { main, villages, groups } = picture;
  const { table } = main;
  const months = useMemo(() => monthsUpTo(world.currentMonth), [world.currentMonth]);
  const wish = { area: view.area, indicator: indicator.code, period, basis: choice.basis, place: choice.place };
  const bars = useMonthBars({ months, closed: world.closedMonth, wish, table });
  const parts = useMemo(() => partsOf(picture, indicator, link.row?.area), [picture, indicator, link.row?.area]);
  const opens = view.children !== 'dusun';
  const openRow = (area: string) => (opens && (places.unit(area) || places.area(area)) ? open(area) : change({ selected: area }));
  const onVillage = (code: string) => {
    const group = groups.find(({ codes }) => codes.includes(code));
    if (!group) return code === view.area ? undefined : open(code);
    return address.selected === group.key ? open(group.key) : change({ selected: group.key });
  };
  const pinned = table?.rows.find(({ area }) => area === address.selected) ?? link.row;
  return (
    <div className="wilayah" data-why={address.why || undefined} data-fresh={fresh.kind} data-old={main.isOld || undefined} onKeyDown={(event) => event.key === 'Escape' && address.why && change({ why: false })}>
      <Head view={view} places={places} span={periodDays(period)} simulated={world.kind === 'demo'} fresh={fresh} hrefOf={hrefOf} onFound={(found) => open(found.open, { selected: found.select })} rows={table?.rows.length ?? null} />
      {fresh.band !== null && <CutBand>{fresh.band}</CutBand>}
      <Controls
        indicators={indicators}
        indicator={indicator}
        months={months}
        period={period}
        openFrom={bars.find((bar) => bar.open)?.month ?? world.currentMonth}
        basis={choice.basis ?? table?.basis ?? indicator.basis}
        place={choice.place ?? indicator.place}
        note={<OtherBasis view={view} choice={choice} villages={villages} />}
        onChange={change}
        onSignOut={() => void signOut()}
      />
      {!table && main.error ? <Fault error={main.error} onRetry={main.retry} /> : (
        <main>
          <AnswerLine view={view} indicator={indicator} table={table} villages={mapLevel(view) ? villages : null} />
          <div className="left">
            <MapPart view={view} indicator={indicator} table={table} picture={picture} shapes={shapes} filter={address.filter} link={link} onFilter={(filter) => change({ filter })} onOpen={onVillage} />
            {table && <ReadingPanel indicator={indicator} table={table} row={link.row} parts={parts} pointed={link.pointed} hrefOpen={opens && link.row ? hrefOf(link.row.area) : null} onWhy={() => change({ selected: link.row?.area ?? null, why: true })} />}
          </div>
          <div className="right">
            <ChartPart view={view} indicator={indicator} main={main} filter={address.filter} linked={link.row?.area ?? null} onLink={link.pointAtRow} onOpen={openRow} onStep={(area) => change({ selected: area })} />
            {table && (
              <div className="table-room"><PwsTableView
                view={view}
                indicator={indicator}
                table={table}
                reportedOf={groups.length > 0 ? (area) => reportedIn(villages, groups, area) : null}
                linked={link.row?.area ?? null}
                changed={main.changed}
                hrefOf={opens ? ({ area }) => (places.unit(area) || places.area(area) ? hrefOf(area) : null) : null}
                onLink={link.pointAtRow}
                onOpen={openRow}
              /></div>
            )}
          </div>
        </main>
      )}
      {address.why && table && <WhyDrawer key={pinned?.area ?? view.area} wish={{ ...wish, area: pinned?.area ?? view.area }} indicator={indicator} table={table} row={pinned ?? table.total} parts={groups.length > 0 ? partsOf(picture, indicator, pinned?.area) : null} zone={zone} onClose={() => change({ why: false })} />}
      <MonthSlider bars={bars} period={period} onChoose={(month) => change({ period: month })} />
      {table && <Announcer indicator={indicator} table={table} changed={main.changed} />}
    </div>
  );
}

/** The worst villages of a column, where it stands for several. */
function partsOf({ groups, villages, main: { table } }: Picture, indicator: IndicatorRow, area: string | undefined) {
  if (groups.length === 0 || !table) return null;
  const group = groups.find(({ key }) => key === area);
  if (!group) return [];
  const own = villages.filter((row) => group.codes.includes(row.area));
  return inOrderOfAction(own, yardstickOf(indicator, table)).slice(0, MOST_PARTS);
}

/** How many villages would stand elsewhere on the other basis of the sasaran. */
function OtherBasis({ view, choice, villages }: { view: AreaView; choice: Choice; villages: Picture['villages'] }) {
  const { t, format } = useText();
  const { indicator, period, place } = choice;
  const other = (choice.basis ?? indicator.basis) === 'proyeksi' ? 'riil' : 'proyeksi';
  const asked = villages.length > 0 && view.children !== 'dusun' && indicator.direction === 'up';
  const { data } = usePws({ area: view.area, indicator: indicator.code, period, basis: other, place, level: mapLevel(view) }, asked);
  if (!asked || !data || data.basis !== other) return null;
  const n = changingStatus(villages, data.rows);
  return <>{t('control.ifOther', { basis: t(other === 'riil' ? 'basis.riilWord' : 'basis.proyeksiWord'), n: format.count(n) })}</>;
}
