/**
 * Villages by access (DPT1 up to its line?) and utilisation (drop-out DPT1-MR1 within its threshold?). Source: the quadrants
 * of PWS imunisasi: 1 both good, 2 good access but high drop-out, 3 low access but low drop-out, 4 both bad. Pure.
 */
import type { PwsRow, PwsTable } from '@pantau/shared/protocol';
import { isExtraKey } from '@pantau/shared/situation';
import type { Field, Point } from '../../charts/index.js';

export interface Placed {
  readonly points: readonly Point[];
  /** Nothing to judge by: no sasaran, or nobody had the first dose yet. */
  readonly unjudged: readonly string[];
}

export function fieldOf(access: PwsRow['line'], dropOut: PwsRow['line']): Field | null {
  if (access === null || dropOut === null) return null;
  if (access === 'above') return dropOut === 'below' ? 1 : 2;
  return dropOut === 'below' ? 3 : 4;
}

export function placed(access: PwsTable, utilisation: PwsTable, nameOf: (row: PwsRow) => string): Placed {
  const lost = new Map(utilisation.rows.map((row) => [row.area, row]));
  const points: Point[] = [];
  const unjudged: string[] = [];
  for (const row of access.rows.filter(({ area }) => !isExtraKey(area))) {
    const drop = lost.get(row.area);
    const field = fieldOf(row.line, drop?.line ?? null);
    const [x, y] = [row.cumulative.percent, drop?.cumulative.percent ?? null];
    if (field === null || x === null || y === null) unjudged.push(nameOf(row));
    else points.push({ key: row.area, name: nameOf(row), x, y, field, small: row.flags.includes('angka_kecil') });
  }
  return { points: points.sort((a, b) => b.field - a.field || a.x - b.x || (a.key < b.key ? -1 : 1)), unjudged: unjudged.sort() };
}

export const inField = (points: readonly Point[], field: Field): readonly Point[] => points.filter((point) => point.field === field);
