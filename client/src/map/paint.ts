/** How an area is painted: colour of its status or rank, and what else its state says. */
import type { PathOptions } from 'leaflet';
import type { Palette, SymbolName, Tone } from '../ui/index.js';

/** A rank of the sequential ramp where there is no status: 1 lowest, 6 highest. */
export type Rank = 1 | 2 | 3 | 4 | 5 | 6;
export type Fill = Tone | Rank;

export interface AreaPaint {
  readonly fill: Fill;
  readonly symbol: SymbolName | null;
  /** Not of the status that the reader filters for. */
  readonly faded: boolean;
  /** How sure the colour is: a running month and a small number are lighter, with a dashed outline where there is room for it. */
  readonly sureness: 'full' | 'provisional' | 'small';
  readonly outlined: boolean;
}

/** Colours and patterns of one theme. */
export interface Inks {
  readonly palette: Palette;
  readonly hatch: CanvasPattern | null;
}

const HATCH = { tile: 9, line: 2 };

/** Lines at 45 degrees that meet at the edges of the tile. */
export function hatchPattern({ hatch }: Palette): CanvasPattern | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = HATCH.tile;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.strokeStyle = hatch;
  pen.lineWidth = HATCH.line;
  pen.beginPath();
  for (const shift of [-HATCH.tile, 0, HATCH.tile]) {
    pen.moveTo(shift - 1, HATCH.tile + 1);
    pen.lineTo(shift + HATCH.tile + 1, -1);
  }
  pen.stroke();
  return pen.createPattern(canvas, 'repeat');
}

function colourOf(fill: Fill, { palette, hatch }: Inks): string {
  if (typeof fill === 'number') return palette[`seq-${fill}`];
  if (fill === 'none') return palette.track;
  if (fill !== 'hatch') return palette[`fill-${fill}`];
  // The canvas takes a pattern wherever it takes a colour; Leaflet hands it on as it is, its types know colours alone.
  return (hatch ?? palette.hatch) as string;
}

const OPACITY: Readonly<Record<AreaPaint['sureness'], number>> = { full: 1, provisional: 0.62, small: 0.55 };

/** @param schematic its outline is not known, while others on the map are: dashed */
export function styleOf(paint: AreaPaint | undefined, inks: Inks, schematic = false): PathOptions {
  const style = styleOfPaint(paint, inks);
  return schematic ? { ...style, color: inks.palette.ink2, weight: 0.9, dashArray: '4 3' } : style;
}

function styleOfPaint(paint: AreaPaint | undefined, inks: Inks): PathOptions {
  const { palette } = inks;
  if (!paint) return { fillColor: palette.raise, fillOpacity: 1, color: palette['line-strong'], weight: 0.5, dashArray: undefined };
  const dashed = paint.outlined && paint.sureness !== 'full';
  return {
    fillColor: colourOf(paint.fill, inks),
    fillOpacity: paint.faded ? 0.18 : OPACITY[paint.sureness],
    color: dashed ? palette.ink2 : paint.fill === 'hatch' ? palette.hatch : palette.bg,
    weight: dashed ? 0.9 : 0.7,
    dashArray: dashed ? '2 2' : undefined,
  };
}
