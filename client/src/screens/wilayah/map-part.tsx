/** Legend and map of the screen. */
import type { BoundaryFeature, IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { isRanked, legendOf, paintsOf, schematicNote, shortName } from '../../judge/index.js';
import { MapView } from '../../map/index.js';
import type { useShapes } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { markOf, useTheme } from '../../ui/index.js';
import { Legend } from './legend.js';
import type { Link } from './use-link.js';
import { namesFrom, namesKey, type Picture } from './use-picture.js';
import type { AreaView } from '../../frame/index.js';

interface MapPartProps {
  readonly view: AreaView;
  readonly indicator: IndicatorRow;
  readonly table: PwsTable | undefined;
  readonly picture: Picture;
  readonly shapes: Pick<ReturnType<typeof useShapes>, 'data' | 'isPending'>;
  readonly filter: string | null;
  readonly link: Link;
  readonly onFilter: (word: string | null) => void;
  readonly onOpen: (code: string) => void;
}

const NO_FEATURES: readonly BoundaryFeature[] = [];
const NO_ROWS: readonly PwsRow[] = [];

export function MapPart({ view, indicator, table, picture, shapes, filter, link, onFilter, onOpen }: MapPartProps) {
  const text = useText();
  const { t } = text;
  const theme = useTheme((state) => state.theme);
  const { villages, villagesChanged, groups } = picture;
  const features = shapes.data?.features ?? NO_FEATURES;
  const provisional = table?.provisional ?? false;
  const counted = view.children === 'dusun' && table ? table.rows : villages;
  const { direction } = indicator;
  const close = groups.length === 0;
  const shown = view.children === 'dusun' ? null : filter;
  const paints = useMemo(() => paintsOf(villages, { direction, provisional, filter: shown, close }), [villages, direction, provisional, shown, close]);
  const items = useMemo(() => legendOf(counted.map((row) => markOf(row, indicator.direction))), [counted, indicator.direction]);
  const own = namesKey(groups.length > 0 ? NO_ROWS : villages);
  const names = useMemo(() => (groups.length > 0 ? groups : namesFrom(own).map(({ area, name }) => ({ key: area, name: shortName(name), codes: [area] }))), [groups, own]);
  const linked = link.row?.area ?? null;
  const selected = useMemo(() => selectedCodes(view, linked, groups), [view, linked, groups]);
  const words = useMemo(() => ({ zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), whole: t('map.whole') }), [t]);
  return (
    <>
      <Legend items={items} filter={filter} onFilter={onFilter} ranked={isRanked(counted)} />
      {features.length > 0 && (
        <MapView label={t('map.title', { name: view.name })} features={features} paints={paints} groups={names} outlineGroups={groups.length > 0} focus={view.villages} selected={selected} strong={linked} changed={villagesChanged.areas} theme={theme} note={schematicNote(text, features)} words={words} onHover={link.pointAtVillage} onOpen={onOpen} />
      )}
      {features.length === 0 && <p className="map-part soft">{shapes.isPending ? t('loading') : t('map.none')}</p>}
    </>
  );
}

/** The villages inside the thick outline: those of the linked column; in a desa the desa itself. */
function selectedCodes(view: AreaView, linked: string | null, groups: Picture['groups']): readonly string[] {
  if (view.children === 'dusun') return [view.area];
  if (linked === null) return [];
  return groups.find(({ key }) => key === linked)?.codes ?? [linked];
}
