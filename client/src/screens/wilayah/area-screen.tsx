/** One area on one page: answer, map and chart side by side and linked, table, months, and the drawer that says why. */
import { periodDays } from '@pantau/shared/period';
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import { useFreshnessWords } from '../../live/index.js';
import { useShapes } from '../../reads/index.js';
import { CutBand } from '../../ui/index.js';
import { Announcer } from './announcer.js';
import { AnswerLine } from './answer-line.js';
import { ChartPart } from './chart-part.js';
import { ControlsPart } from './controls-part.js';
import { Head } from './head.js';
import { MapPart } from './map-part.js';
import { MonthsPart } from './months-part.js';
import { PwsTableView } from './pws-table.js';
import { ReadingPanel } from './reading-panel.js';
import { placesIn } from '../../judge/index.js';
import { reportedIn } from './use-picture.js';
import { useAreaState, type AreaScreenProps, type AreaState } from './use-area-state.js';
import { Fault, mapLevel } from '../../frame/index.js';
import { WhyDrawer } from './why-drawer.js';

export function AreaScreen(props: AreaScreenProps) {
  const state = useAreaState(props);
  const fresh = useFreshnessWords(state.zone);
  const { view, choice, world, address, picture } = state;
  const { table, error, isOld, retry, changed } = picture.main;
  return (
    <div className="wilayah" data-why={address.why || undefined} data-fresh={fresh.kind} data-old={isOld || undefined}>
      <Head view={view} places={state.places} span={periodDays(choice.period)} simulated={world.kind === 'demo'} fresh={fresh} hrefOf={state.hrefOf} onFound={(found) => state.open(found.open, { selected: found.select })} rows={table ? placesIn(table) : null} month={choice.period} indicator={choice.indicator.code} />
      {fresh.band !== null && <CutBand>{fresh.band}</CutBand>}
      <ControlsPart state={state} />
      {!table && error ? (
        <Fault error={error} onRetry={retry} />
      ) : (
        <main>
          <AnswerLine view={view} indicator={choice.indicator} table={ofIndicator(table, choice.indicator)} villages={mapLevel(view) ? picture.villages : null} />
          <Left state={state} />
          <Right state={state} />
        </main>
      )}
      <Drawer state={state} />
      <MonthsPart state={state} />
      {table && <Announcer indicator={choice.indicator} table={table} changed={changed} />}
    </div>
  );
}

/** Nothing is said of an indicator in the numbers of the one before. */
const ofIndicator = (table: PwsTable | undefined, { code }: IndicatorRow): PwsTable | undefined => (table?.indicator === code ? table : undefined);

/** Legend, map, and the place where the linked area is read. */
function Left({ state }: { state: AreaState }) {
  const { view, choice, picture, address, change, link } = state;
  const shapes = useShapes(view.root);
  const { table } = picture.main;
  const told = ofIndicator(table, choice.indicator);
  const linked = link.row?.area;
  return (
    <div className="left">
      <MapPart view={view} indicator={choice.indicator} table={table} picture={picture} shapes={shapes} filter={address.filter} link={link} onFilter={(filter) => change({ filter })} onOpen={state.openVillage} />
      {told && (
        <ReadingPanel indicator={choice.indicator} table={told} row={link.row} parts={state.partsOf(linked)} pointed={link.pointed} hrefOpen={linked === undefined ? null : state.hrefOfRow(linked)} onWhy={() => change({ selected: linked ?? null, why: true })} />
      )}
    </div>
  );
}

/** Chart and table. */
function Right({ state }: { state: AreaState }) {
  const { view, choice, picture, address, change, link, openRow } = state;
  const { main, groups, villages } = picture;
  const linked = link.row?.area ?? null;
  return (
    <div className="right">
      <ChartPart view={view} indicator={choice.indicator} main={main} filter={address.filter} linked={linked} onLink={link.pointAtRow} onOpen={openRow} onStep={(area) => change({ selected: area })} />
      <div className="table-room">
        {main.table && (
          <PwsTableView
            view={view}
            indicator={choice.indicator}
            table={main.table}
            reportedOf={groups.length > 0 ? (area) => reportedIn(villages, groups, area) : null}
            linked={linked}
            changed={main.changed}
            hrefOf={state.hrefOfRow}
            onLink={link.pointAtRow}
            onOpen={openRow}
          />
        )}
      </div>
    </div>
  );
}

/** Mengapa: of the pinned column, else of the linked one. */
function Drawer({ state: { address, picture, choice, wish, link, zone, partsOf, change } }: { state: AreaState }) {
  const { table } = picture.main;
  if (!address.why || !table) return null;
  const row = table.rows.find(({ area }) => area === address.selected) ?? link.row ?? table.total;
  return <WhyDrawer key={row.area} wish={{ ...wish, area: row.area }} indicator={choice.indicator} table={table} row={row} parts={partsOf(row.area)} zone={zone} onClose={() => change({ why: false })} />;
}
