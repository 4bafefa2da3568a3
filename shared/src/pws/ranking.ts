/** The order of the PWS chart: highest coverage first, ties by code; what has no coverage comes last. */
import type { PwsRow } from '../protocol/index.js';

export type Ranked = Pick<PwsRow, 'area'> & { readonly cumulative: { readonly percent: number | null } };

export function byCoverage(a: Ranked, b: Ranked): number {
  const [left, right] = [a.cumulative.percent, b.cumulative.percent];
  if (left !== right) {
    if (left === null) return 1;
    if (right === null) return -1;
    return right - left;
  }
  return a.area < b.area ? -1 : a.area > b.area ? 1 : 0;
}
