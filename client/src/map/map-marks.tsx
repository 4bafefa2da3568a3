/** Symbols and names over the map, in the map's own pane so that they move with it. */
import type { BoundaryFeature } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { Symbol } from '../ui/index.js';
import { inscribed, inscribedInAll, widestRadius, type Circle } from './inscribed.js';
import { hasRoom, placeNames, type NameWish, type PlacedName, type Sheet } from './marks.js';
import { outlineOf } from './outline.js';
import type { AreaPaint } from './paint.js';
import type { VillageMap } from './village-map.js';

export interface NameGroup {
  readonly key: string;
  readonly name: string;
  readonly codes: readonly string[];
}

interface MapMarksProps {
  readonly map: VillageMap;
  readonly features: readonly BoundaryFeature[];
  readonly paints: ReadonlyMap<string, AreaPaint>;
  readonly names: readonly NameGroup[];
  readonly strong: string | null;
  /** Counts the times that the map came to rest. */
  readonly settled: number;
}

export function MapMarks({ map, features, paints, names, strong, settled }: MapMarksProps) {
  const circleOf = useMemo(() => remembering(inscribed), []);
  const land = useMemo(() => outlineOf(features), [features]);
  const wishes = useMemo(() => nameWishes(names, features), [names, features]);
  const { symbols, labels } = useMemo(() => {
    const sheet = sheetOf(map, land, settled);
    const large = features.filter((feature) => hasRoom(widestRadius(feature), sheet)).map((feature) => ({ key: feature.properties.code, circle: circleOf(feature) }));
    const drawn = large.filter(({ circle }) => hasRoom(circle.radius, sheet)).map(({ key, circle }) => ({ key, at: sheet.toPixel(circle.centre) }));
    return { symbols: drawn, labels: placeNames(wishes, sheet, drawn.map(({ at }) => at)) };
  }, [map, features, land, circleOf, wishes, settled]);
  return createPortal(
    <>
      {symbols.map(({ key, at: [x, y] }) => {
        const paint = paints.get(key);
        return paint?.symbol && <span key={key} className="map-symbol" data-tone={paint.fill} data-faded={paint.faded || undefined} style={{ left: x - 6.5, top: y - 6.5 }}><Symbol name={paint.symbol} size={13} /></span>;
      })}
      <Leaders labels={labels} marked={symbols.map(({ key }) => key)} />
      {labels.map((label) => (
        <span key={label.key} className={label.key === strong ? 'map-name strong' : 'map-name'} style={{ left: label.x, top: label.y, width: label.width }}>{label.name}</span>
      ))}
    </>,
    map.marks,
  );
}

/** What has been found once need not be looked for again. */
function remembering(find: (feature: BoundaryFeature) => Circle): (feature: BoundaryFeature) => Circle {
  const found = new WeakMap<BoundaryFeature, Circle>();
  return (feature) => {
    const circle = found.get(feature) ?? find(feature);
    found.set(feature, circle);
    return circle;
  };
}

const sheetOf = (map: VillageMap, land: Sheet['land'], _settled: number): Sheet => {
  const somewhere = land[0]?.[0] ?? [0, 0];
  return {
    land,
    frame: map.frame(),
    pixelsPerDegree: map.pixelsPerDegree(somewhere),
    toPixel: (position) => {
      const { x, y } = map.pointOf(position);
      return [x, y];
    },
  };
};

function nameWishes(names: readonly NameGroup[], features: readonly BoundaryFeature[]): NameWish[] {
  const byCode = new Map(features.map((feature) => [feature.properties.code, feature]));
  return names.flatMap(({ key, name, codes }) => {
    const own = codes.flatMap((code) => byCode.get(code) ?? []);
    return own.length === 0 ? [] : [{ key, name, circle: inscribedInAll(own), lines: outlineOf(own) }];
  });
}

/** Where a symbol stands already, the leader ends beside it. */
const Leaders = ({ labels, marked }: { labels: readonly PlacedName[]; marked: readonly string[] }) => (
  <svg className="map-leaders" width="1" height="1">
    {labels.map(({ key, leader }) => {
      if (!leader) return null;
      const [[x, y], [toX, toY]] = leader;
      const left = marked.includes(key) ? Math.max(0, 1 - SHORTER / Math.hypot(toX - x, toY - y)) : 1;
      const end = { x2: x + (toX - x) * left, y2: y + (toY - y) * left };
      return (
        <g key={key}>
          <line className="casing" x1={x} y1={y} {...end} />
          <line x1={x} y1={y} {...end} />
          {left === 1 && <circle cx={toX} cy={toY} r={2.4} />}
        </g>
      );
    })}
  </svg>
);

const SHORTER = 10;
