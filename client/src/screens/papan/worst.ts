/** The villages that need action first, for the map and the list beside it. */
import type { IndicatorRow, PwsRow } from '@pantau/shared/protocol';
import { inOrderOfAction } from '../../judge/index.js';
import { markOf } from '../../ui/index.js';

export const MOST_WORST = 5;

const WELL = new Set(['baik', 'kurang', 'dalam', 'di_atas', 'tak_dinilai', 'belum_lapor']);

/** In the order of action; villages on the right side of the line need none, and those that have not reported stand elsewhere. */
export function worstOf(rows: readonly PwsRow[], indicator: Pick<IndicatorRow, 'unit' | 'direction'>): readonly PwsRow[] {
  return inOrderOfAction(rows.filter((row) => !WELL.has(markOf(row, indicator.direction).word)), indicator).slice(0, MOST_WORST);
}
