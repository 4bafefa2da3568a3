/** Invented villages on a grid, whose uneven borders are shared to the last corner; nothing of them is real. */
import type { Geometry } from '../src/world/boundary/shape.js';

type Position = [lng: number, lat: number];

const WEST = 103;
const SOUTH = -5;
const SIZE = 0.03;

/** @param corners between two crossings of the grid */
export function jaggedVillages(codes: readonly string[], corners = 12): Map<string, Geometry> {
  const wide = Math.ceil(Math.sqrt(codes.length));
  return new Map(codes.map((code, i) => [code, { type: 'Polygon', coordinates: [cell(i % wide, Math.floor(i / wide), corners)] }]));
}

function cell(x: number, y: number, corners: number): Position[] {
  const ring = [...border([x, y], [x + 1, y], corners), ...border([x + 1, y], [x + 1, y + 1], corners), ...border([x, y + 1], [x + 1, y + 1], corners).reverse(), ...border([x, y], [x, y + 1], corners).reverse()];
  return ring.filter(([lng, lat], i) => i === 0 || lng !== ring[i - 1]?.[0] || lat !== ring[i - 1]?.[1]);
}

/** From one crossing to the next, always in the same direction, so that both neighbours have the same corners. */
function border([x0, y0]: Position, [x1, y1]: Position, corners: number): Position[] {
  return Array.from({ length: corners + 2 }, (_, i) => {
    const along = i / (corners + 1);
    // Least near the crossings, where four borders meet.
    const aside = wobble(x0 * 31 + y0 * 17 + x1 * 7 + y1 * 3 + i * 101) * 0.08 * Math.sin(Math.PI * along);
    const [x, y] = [x0 + (x1 - x0) * along + (y1 - y0) * aside, y0 + (y1 - y0) * along + (x1 - x0) * aside];
    return [rounded(WEST + x * SIZE), rounded(SOUTH + y * SIZE)];
  });
}

/** Between -1 and 1, the same for the same number. */
const wobble = (n: number): number => 2 * ((Math.sin(n * 12.9898) * 43_758.5453) % 1) - 1;
const rounded = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
