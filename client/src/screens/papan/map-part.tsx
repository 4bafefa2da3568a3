/** The indicator on show: what it comes to, the map with the worst five, their names beside it, and the legend. */
import type { BoundaryFeature, IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { KamusLink } from '../../frame/index.js';
import { isRanked, legendOf, paintsOf, schematicNote } from '../../judge/index.js';
import { StillMap } from '../../map/index.js';
import { useShapes } from '../../reads/index.js';
import { useText, type Text } from '../../text/index.js';
import { markOf, Swatch } from '../../ui/index.js';
import type { Wall } from './wall.js';
import { monthName, runningSentence, shortIndicator, wholeSentence } from './words.js';
import { WorstList } from './worst-list.js';
import { worstOf } from './worst.js';

interface MapPartProps {
  readonly wall: Wall;
  readonly indicator: IndicatorRow;
  readonly month: string;
  readonly table: PwsTable | undefined;
  /** The rows of the table that are villages. */
  readonly rows: readonly PwsRow[];
  readonly running: PwsTable | undefined;
  readonly changed: { readonly areas: readonly string[]; readonly clock: number };
  readonly isPortrait: boolean;
}

const SIZE = { landscape: { width: 584, height: 430 }, portrait: { width: 560, height: 400 } };
const NO_FEATURES: readonly BoundaryFeature[] = [];

export function MapPart(props: MapPartProps) {
  const text = useText();
  const { wall, indicator, table, rows, running } = props;
  const { data: shapes } = useShapes(wall.shapes);
  const features = shapes?.features ?? NO_FEATURES;
  const worst = useMemo(() => worstOf(rows, indicator), [rows, indicator]);
  return (
    <section className="on-show" aria-label={shortIndicator(text, indicator)}>
      <Title {...props} />
      <p className="sentence">{table && <WholeSentence props={props} table={table} />}</p>
      <p className="running">{running && runningSentence(text, indicator, { running, closed: table })}</p>
      <div className="map-and-list">
        <TheMap {...props} worst={worst} features={features} />
        {table && <WorstList indicator={indicator} worst={worst} wall={wall} />}
      </div>
      <MapLegend rows={rows} indicator={indicator} />
    </section>
  );
}

function Title({ indicator, month, table }: MapPartProps) {
  const text = useText();
  const { t, format } = text;
  const [name, revision] = [format.month(month), table?.revision ?? 0];
  return (
    <header>
      <h2>{shortIndicator(text, indicator)} <span>{revision > 0 ? t('papan.revised', { month: name, n: format.count(revision) }) : t('papan.closed', { month: name })}</span></h2>
      <p>{t('papan.klaster', { n: indicator.klaster })} <KamusLink code={indicator.code} name={shortIndicator(text, indicator)} /></p>
    </header>
  );
}

/** How many villages stand worst, then where the whole stands. */
function headOf({ t, format }: Text, { indicator, wall, rows }: Pick<MapPartProps, 'indicator' | 'wall' | 'rows'>): string {
  const place = t(`papan.place.${wall.level}`);
  const bad = indicator.direction === 'up' ? 'jelek' : 'lewat';
  const n = rows.filter((row) => markOf(row, indicator.direction).word.startsWith(bad)).length;
  return n === 0 ? t('papan.none', { place, status: t(`status.${bad}`) }) : t('papan.many', { n: format.count(n), place, status: t(`status.${bad}`) });
}

const WholeSentence = ({ props, table }: { props: MapPartProps; table: PwsTable }) => {
  const text = useText();
  return <>{!isRanked(props.rows) && <b>{headOf(text, props)} </b>}{wholeSentence(text, props.indicator, table)}</>;
};

function TheMap(props: MapPartProps & { worst: readonly PwsRow[]; features: readonly BoundaryFeature[] }) {
  const text = useText();
  const { t } = text;
  const { wall, indicator, month, table, rows, changed, isPortrait, worst, features } = props;
  const { direction } = indicator;
  const painted = useMemo(() => (wall.level === 'desa' ? rows : table ? wall.villages.map((area) => ({ ...table.total, area })) : []), [wall, rows, table]);
  const paints = useMemo(() => paintsOf(painted, { direction, provisional: false, filter: null, close: false }), [painted, direction]);
  const groups = useMemo(() => groupsOf(wall.puskesmas), [wall.puskesmas]);
  const ranked = useMemo(() => worst.map(({ area }) => area), [worst]);
  if (features.length === 0) return <p className="still-map" />;
  const sentence = table ? headOf(text, props) : '';
  const words = { indicator: shortIndicator(text, indicator), month: monthName(text, month), sentence };
  const label = worst.length === 0 ? t('papan.mapPlain', words) : t('papan.map', { ...words, n: worst.length, names: worst.map(({ name }) => name).join(', ') });
  return <StillMap label={label} size={isPortrait ? SIZE.portrait : SIZE.landscape} features={features} paints={paints} groups={groups} ranked={ranked} changed={changed} note={schematicNote(text, features)} />;
}

function groupsOf(puskesmas: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const [code, name] of puskesmas) groups.set(name, [...(groups.get(name) ?? []), code]);
  return [...groups.values()];
}

function MapLegend({ rows, indicator }: { rows: readonly PwsRow[]; indicator: IndicatorRow }) {
  const { t, format } = useText();
  const items = useMemo(() => legendOf(rows.map((row) => markOf(row, indicator.direction))), [rows, indicator.direction]);
  return (
    <ul className="wall-legend" aria-label={t('legend.title')}>
      {items.map(({ mark, count }) => <li key={mark.word}><Swatch mark={mark} /><b>{format.count(count)}</b> {t(`status.${mark.word}`)}</li>)}
    </ul>
  );
}
