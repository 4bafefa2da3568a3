/** Legend and map of the screen. */
import type { BoundaryFeature, IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { MapView } from '../../map/index.js';
import type { useShapes } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { markOf, useTheme } from '../../ui/index.js';
import { legendOf } from './judge.js';
import { Legend } from './legend.js';
import { isRanked, paintsOf } from './map-model.js';
import type { Link } from './use-link.js';
import type { Picture } from './use-picture.js';
import { shortName, type AreaView } from './view.js';

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

export function MapPart({ view, indicator, table, picture, shapes, filter, link, onFilter, onOpen }: MapPartProps) {
  const { t } = useText();
  const theme = useTheme((state) => state.theme);
  const { villages, villagesChanged, groups } = picture;
  const features = shapes.data?.features ?? NO_FEATURES;
  const provisional = table?.provisional ?? false;
  const counted = view.children === 'dusun' && table ? table.rows : villages;
  const paints = useMemo(() => paintsOf(villages, indicator.direction, { provisional }, view.children === 'dusun' ? null : filter), [villages, indicator.direction, provisional, filter, view.children]);
  const items = useMemo(() => legendOf(counted.map((row) => markOf(row, indicator.direction))), [counted, indicator.direction]);
  const names = useMemo(() => (groups.length > 0 ? groups : villages.map((row) => ({ key: row.area, name: shortName(row.name), codes: [row.area] }))), [groups, villages]);
  const row = link.row;
  const selected = useMemo(() => (view.children === 'dusun' ? [view.area] : row ? (groups.find(({ key }) => key === row.area)?.codes ?? [row.area]) : []), [view, row, groups]);
  const words = useMemo(() => ({ zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), whole: t('map.whole') }), [t]);
  return (
    <>
      <Legend items={items} filter={filter} onFilter={onFilter} ranked={isRanked(counted)} />
      {features.length > 0 && (
        <MapView label={t('map.title', { name: view.name })} features={features} paints={paints} groups={names} outlineGroups={groups.length > 0} focus={view.villages} selected={selected} strong={row?.area ?? null} changed={villagesChanged.areas} theme={theme} note={features.some(({ properties }) => properties.schematic) ? t('map.schematic') : null} words={words} onHover={link.pointAtVillage} onOpen={onOpen} />
      )}
      {features.length === 0 && <p className="map-part soft">{shapes.isPending ? t('loading') : t('map.none')}</p>}
    </>
  );
}
