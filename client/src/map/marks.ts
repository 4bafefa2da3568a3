/**
 * Where symbols and names stand on the map, in pixels: a symbol only in an area that has room for it, a name inside the
 * areas that hold it, else beside them on empty ground with a leader; leaders never cross, and what finds no room is left out.
 */
import type { Position } from '@pantau/shared/protocol';
import { isInside, type Circle } from './inscribed.js';
import type { Line } from './outline.js';

export interface NameWish {
  readonly key: string;
  readonly name: string;
  readonly circle: Circle;
  readonly lines: readonly Line[];
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedName extends Box {
  readonly key: string;
  readonly name: string;
  /** From the name to its area, where it stands beside it. */
  readonly leader: readonly [Position, Position] | null;
}
export interface Sheet {
  readonly toPixel: (position: Position) => Position;
  readonly pixelsPerDegree: number;
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The outline of everything drawn. */
  readonly land: readonly Line[];
}

const SYMBOL_RADIUS = 9;
const SYMBOL_ROOM = 15;
const NAME = { glyph: 7, height: 16, slot: 6, margin: 3, reach: 0.34, tries: 14 };

const widthOf = (name: string): number => name.length * NAME.glyph + 4;
const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const around = ([x, y]: Position, width: number): Box => ({ x: x - width / 2, y: y - NAME.height / 2, width, height: NAME.height });

/** In whole pixels, without the points that fall on the one before. */
const toPixels = (lines: readonly Line[], { toPixel }: Sheet): Line[] =>
  lines.map((line) => {
    const drawn: Position[] = [];
    for (const [x, y] of line.map(toPixel)) {
      const last = drawn.at(-1);
      if (!last || Math.abs(last[0] - x) + Math.abs(last[1] - y) > 1.5) drawn.push([x, y]);
    }
    const [first] = drawn;
    return first ? [...drawn, first] : drawn;
  });

/** Whether a symbol fits into a circle of that radius in degrees. */
export const hasRoom = (radius: number, sheet: Sheet): boolean => radius * sheet.pixelsPerDegree >= SYMBOL_RADIUS;

/** `symbols`: the middles of those that stand already. */
export function placeNames(wishes: readonly NameWish[], sheet: Sheet, symbols: readonly Position[]): PlacedName[] {
  const land = toPixels(sheet.land, sheet);
  const taken = symbols.map(([x, y]): PlacedName => ({ key: '', name: '', leader: null, x: x - SYMBOL_ROOM / 2, y: y - SYMBOL_ROOM / 2, width: SYMBOL_ROOM, height: SYMBOL_ROOM }));
  const placed: PlacedName[] = [];
  const largestFirst = [...wishes].sort((a, b) => b.circle.radius - a.circle.radius || (a.key < b.key ? -1 : 1));
  const outside: NameWish[] = [];
  for (const wish of largestFirst) {
    const name = inside(wish, sheet, [...placed, ...taken]);
    if (name) placed.push(name);
    else outside.push(wish);
  }
  for (const wish of outside) {
    const name = beside(wish, sheet, land, placed);
    if (name) placed.push(name);
  }
  return placed;
}

/** Wholly on its own areas, as near to their middle as can be. */
function inside({ key, name, circle, lines }: NameWish, sheet: Sheet, placed: readonly PlacedName[]): PlacedName | null {
  const middle = sheet.toPixel(circle.centre);
  const drawn = toPixels(lines, sheet);
  const width = widthOf(name);
  const nearestFirst = [middle, ...gridOver(drawn.flat())].sort((a, b) => lengthOf([a, middle]) - lengthOf([b, middle]));
  for (const centre of nearestFirst) {
    const box = around(centre, width);
    if (isInside(centre, drawn) && isFull(box, drawn) && !placed.some((other) => overlap(box, other))) return { key, name, ...box, leader: null };
  }
  return null;
}

function gridOver(points: readonly Position[]): Position[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const steps = Array.from({ length: NAME.tries }, (_, step) => (step + 0.5) / NAME.tries);
  return steps.flatMap((u) => steps.map((v): Position => [left + u * (right - left), top + v * (bottom - top)]));
}

/** The nearest free place at the left or right edge of the frame, the leader leaving it towards the land. */
function beside({ key, name, circle }: NameWish, { toPixel, frame }: Sheet, land: readonly Line[], placed: readonly PlacedName[]): PlacedName | null {
  const goal = toPixel(circle.centre);
  const free = candidates(frame, widthOf(name), goal).filter(
    ({ box, leader }) => lengthOf(leader) < frame.width * NAME.reach && !placed.some((other) => overlap(box, other) || blocks(other, leader)) && isEmpty(box, land),
  );
  const nearest = free.sort((a, b) => steepness(a.leader) - steepness(b.leader))[0];
  return nearest ? { key, name, ...nearest.box, leader: nearest.leader } : null;
}

/** Level leaders are easier to follow than short ones. */
const steepness = ([a, b]: readonly [Position, Position]): number => Math.hypot(a[0] - b[0], LEVEL * (a[1] - b[1]));
const LEVEL = 2.5;

interface Candidate {
  readonly box: Box;
  readonly leader: readonly [Position, Position];
}

const GAP = 5;

function candidates(frame: Sheet['frame'], width: number, goal: Position): Candidate[] {
  const rows = Math.max(0, Math.floor((frame.height - NAME.height - 2 * NAME.margin) / NAME.slot));
  return Array.from({ length: rows }, (_, row) => frame.top + NAME.margin + row * NAME.slot).flatMap((y): Candidate[] => {
    const left: Box = { x: frame.left + NAME.margin, y, width, height: NAME.height };
    const right: Box = { ...left, x: frame.left + frame.width - width - NAME.margin };
    const middle = y + NAME.height / 2;
    return [
      ...(goal[0] > left.x + width + GAP ? [{ box: left, leader: [[left.x + width + 2, middle], goal] as const }] : []),
      ...(goal[0] < right.x - GAP ? [{ box: right, leader: [[right.x - 2, middle], goal] as const }] : []),
    ];
  });
}

const lengthOf = ([a, b]: readonly [Position, Position]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const samples = (box: Box): Position[] => [0, 0.5, 1].flatMap((v) => [0, 0.25, 0.5, 0.75, 1].map((u): Position => [box.x + u * box.width, box.y + v * box.height]));
const isFull = (box: Box, lines: readonly Line[]): boolean => samples(box).every((point) => isInside(point, lines));
const isEmpty = (box: Box, land: readonly Line[]): boolean => samples(box).every((point) => !isInside(point, land));

function blocks(other: PlacedName, leader: readonly [Position, Position]): boolean {
  if (other.leader && crosses(other.leader, leader)) return true;
  const [[x, y], [toX, toY]] = leader;
  return Array.from({ length: 9 }, (_, step) => (step + 1) / 10).some((t) => overlap(around([x + (toX - x) * t, y + (toY - y) * t], 2), other));
}

const side = (a: Position, b: Position, c: Position): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
/** Whether two lines cut each other. */
export const crosses = ([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
