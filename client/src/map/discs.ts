/**
 * Where the discs of the ranks stand: on their area where it has room, else on the nearest empty ground with a leader,
 * those nearest to it first.
 * Discs keep apart and leaders never cross. Lengths are those of the sheet.
 */
import type { Position } from '@pantau/shared/protocol';
import type { FlatSize } from './flat.js';
import { distanceTo, isInside } from './inscribed.js';
import { crosses } from './marks.js';
import type { Line } from './outline.js';

export interface DiscWish {
  readonly key: string;
  readonly at: Position;
  /** Of the largest circle inside the area. */
  readonly room: number;
}
export interface Disc {
  readonly key: string;
  readonly at: Position;
  /** The place meant, where the disc stands elsewhere. */
  readonly target: Position | null;
}

export const DISC_RADIUS = 22;
const APART = 2 * DISC_RADIUS + 8;
/** Between a disc and a line that passes it. */
const AROUND = 4;
const GRID = 12;
/** Between a disc and the land, and the edge of the sheet. */
const CLEAR = DISC_RADIUS + 6;

export function placeDiscs(wishes: readonly DiscWish[], ground: readonly Position[]): readonly Disc[] {
  const own = wishes.filter((wish) => hasRoom(wish, wishes)).map(({ key, at }): Disc => ({ key, at, target: null }));
  const placed = [...own];
  const others = wishes.filter((wish) => !own.some(({ key }) => key === wish.key)).map((wish) => ({ wish, far: Math.min(...ground.map((at) => distance(at, wish.at))) }));
  for (const { wish } of others.sort((a, b) => a.far - b.far)) placed.push(beside(wish, ground, placed));
  return wishes.flatMap(({ key }) => placed.find((disc) => disc.key === key) ?? []);
}

/** On its own area, and not over the place that another one points at. */
const hasRoom = ({ key, at, room }: DiscWish, wishes: readonly DiscWish[]): boolean =>
  room >= DISC_RADIUS + 2 && wishes.every((other) => other.key === key || distance(other.at, at) > DISC_RADIUS + AROUND);

/** The nearest free place, if need be with a leader over others; where there is none at all, on the area itself. */
function beside({ key, at: target }: DiscWish, ground: readonly Position[], placed: readonly Disc[]): Disc {
  const nearestFirst = ground.map((at) => ({ at, far: distance(at, target) })).sort((a, b) => a.far - b.far);
  const isApart = (at: Position) => placed.every((other) => distance(at, other.at) >= APART);
  const free = nearestFirst.find(({ at }) => placed.every((other) => fits([at, target], other))) ?? nearestFirst.find(({ at }) => isApart(at));
  return free ? { key, at: free.at, target } : { key, at: target, target: null };
}

function fits([at, target]: readonly [Position, Position], other: Disc): boolean {
  if (distance(at, other.at) < APART || distanceTo(other.at, at, target) < DISC_RADIUS + AROUND) return false;
  return other.target === null || (distanceTo(at, other.at, other.target) >= DISC_RADIUS + AROUND && !crosses([at, target], [other.at, other.target]));
}

/** Points of the sheet around which nothing is drawn. @param land the outline of everything drawn, on the sheet */
export function emptyGround(land: readonly Line[], { width, height }: FlatSize): readonly Position[] {
  const points: Position[] = [];
  for (let y = CLEAR; y <= height - CLEAR; y += GRID) for (let x = CLEAR; x <= width - CLEAR; x += GRID) points.push([x, y]);
  return points.filter((point) => !isInside(point, land) && land.every((line) => isClear(point, line)));
}

function isClear(point: Position, line: Line): boolean {
  return line.every((end, index) => {
    const start = line[index - 1];
    return start === undefined || distanceTo(point, start, end) >= CLEAR;
  });
}

const distance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A corner of the sheet where nothing is drawn, the lower ones first; null where all are taken. */
export function freeCorner(land: readonly Line[], { width, height }: FlatSize, box: Pick<Box, 'width' | 'height'>): Box | null {
  const corners = [height - box.height, 0].flatMap((y) => [0, width - box.width].map((x): Box => ({ x, y, ...box })));
  return corners.find((corner) => !land.some((line) => line.some((point) => isIn(point, corner))) && !isInside([corner.x + corner.width / 2, corner.y + corner.height / 2], land)) ?? null;
}

const isIn = ([x, y]: Position, box: Box): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The ground that is left beside a box. */
export const groundBeside = (ground: readonly Position[], box: Box | null): readonly Position[] =>
  box === null ? ground : ground.filter(([x, y]) => !isIn([x, y], { x: box.x - CLEAR, y: box.y - CLEAR, width: box.width + 2 * CLEAR, height: box.height + 2 * CLEAR }));
