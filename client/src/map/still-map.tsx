/** A map to be looked at, not worked with: drawn as SVG in the units of its sheet, so that it is sharp on any wall. */
import type { BoundaryFeature } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { Symbol } from '../ui/index.js';
import { DISC_RADIUS, emptyGround, freeCorner, groundBeside, placeDiscs, type Disc } from './discs.js';
import { flatOf, pathOf, shapeOf, type Flat, type FlatSize } from './flat.js';
import { inscribed, type Circle } from './inscribed.js';
import { outlineOf } from './outline.js';
import type { AreaPaint } from './paint.js';
import { toldApart } from './schematic.js';

export interface StillMapProps {
  /** What the map says, in a sentence. */
  readonly label: string;
  readonly size: FlatSize;
  readonly features: readonly BoundaryFeature[];
  readonly paints: ReadonlyMap<string, AreaPaint>;
  /** Groups of areas that are outlined together. */
  readonly groups: readonly (readonly string[])[];
  /** The areas that bear the discs 1, 2, 3 … */
  readonly ranked: readonly string[];
  /** Changed a moment ago, at this clock: each pulses once. */
  readonly changed: { readonly areas: readonly string[]; readonly clock: number };
  /** Said in a free corner. */
  readonly note: string | null;
}

const MOST_PULSES = 4;
const SYMBOL = { room: 13, size: 22 };
const NOTE = { letter: 15, height: 36, baseline: 26 };

interface Place {
  readonly code: string;
  readonly shape: string;
  /** The largest circle inside, on the sheet. */
  readonly circle: Circle;
}

export function StillMap({ label, size, features, paints, groups, ranked, changed, note }: StillMapProps) {
  const flat = useMemo(() => flatOf(features, size), [features, size]);
  const dashed = useMemo(() => toldApart(features), [features]);
  const places = useMemo(() => features.map((feature) => placeOf(feature, flat)), [features, flat]);
  const lines = useMemo(() => groups.map((codes) => pathOf(outlineOf(features.filter(({ properties }) => codes.includes(properties.code))), flat, false)), [groups, features, flat]);
  const { ground, corner } = useMemo(() => {
    const land = outlineOf(features).map((line) => line.map(flat.toSheet));
    const free = note === null ? null : freeCorner(land, flat, { width: note.length * NOTE.letter, height: NOTE.height });
    return { ground: groundBeside(emptyGround(land, flat), free), corner: free };
  }, [features, flat, note]);
  const discs = useMemo(() => placeDiscs(ranked.flatMap((key) => places.flatMap(({ code, circle }) => (code === key ? [{ key, at: circle.centre, room: circle.radius }] : []))), ground), [ranked, places, ground]);
  const bare = places.filter(({ code, circle }) => circle.radius >= SYMBOL.room && !discs.some(({ key, target }) => key === code && target === null));
  return (
    <svg className="still-map" role="img" aria-label={label} viewBox={`0 0 ${size.width} ${size.height}`}>
      <defs><pattern id="still-hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="10" className="hatch-line" /></pattern></defs>
      <g className="areas">{places.map((place) => <AreaShape key={place.code} place={place} paint={paints.get(place.code)} dashed={dashed.has(place.code)} />)}</g>
      {lines.map((line, index) => <path key={index} className="group" d={line} />)}
      {bare.map((place) => <AreaSymbol key={place.code} place={place} paint={paints.get(place.code)} />)}
      {places.filter(({ code }) => changed.areas.slice(0, MOST_PULSES).includes(code)).map(({ code, shape }) => <path key={`${code} ${changed.clock}`} className="map-pulse" d={shape} />)}
      {note !== null && corner && <text className="note" x={corner.x} y={corner.y + NOTE.baseline}>{note}</text>}
      {discs.map((disc) => <RankDisc key={disc.key} disc={disc} rank={ranked.indexOf(disc.key) + 1} />)}
    </svg>
  );
}

function placeOf(feature: BoundaryFeature, flat: Flat): Place {
  const { centre, radius } = inscribed(feature);
  return { code: feature.properties.code, shape: shapeOf(feature, flat), circle: { centre: flat.toSheet(centre), radius: radius * flat.perDegree } };
}

function AreaShape({ place, paint, dashed }: { place: Place; paint: AreaPaint | undefined; dashed: boolean }) {
  const rank = typeof paint?.fill === 'number' ? { fill: `var(--seq-${paint.fill})` } : undefined;
  return <path className="area" d={place.shape} data-area={place.code} data-tone={typeof paint?.fill === 'string' ? paint.fill : undefined} data-sureness={paint?.sureness} data-around={paint === undefined || undefined} data-schematic={dashed || undefined} style={rank} />;
}

function AreaSymbol({ place: { circle }, paint }: { place: Place; paint: AreaPaint | undefined }) {
  if (!paint?.symbol) return null;
  const [x, y] = circle.centre;
  return <g className="area-symbol" data-tone={paint.fill}><Symbol name={paint.symbol} size={SYMBOL.size} x={x - SYMBOL.size / 2} y={y - SYMBOL.size / 2} /></g>;
}

/** The leader begins at the edge of the disc and ends in a dot. */
function RankDisc({ disc: { at: [x, y], target }, rank }: { disc: Disc; rank: number }) {
  return (
    <g className="rank-disc">
      {target && <path className="casing" d={`M${x} ${y}L${target[0]} ${target[1]}`} />}
      {target && <path className="leader" d={`M${x} ${y}L${target[0]} ${target[1]}`} />}
      {target && <circle className="dot" cx={target[0]} cy={target[1]} r={5} />}
      <circle className="disc" cx={x} cy={y} r={DISC_RADIUS} />
      <text x={x} y={y} dy="0.36em">{rank}</text>
    </g>
  );
}
