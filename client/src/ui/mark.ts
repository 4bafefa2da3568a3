/** How a judged number looks: symbol, word and tone always together, both components of a PWS status kept visible. */
import type { Line, PwsStatus, Trend } from '@pantau/shared/protocol';
import type { SymbolName } from './symbols.js';

export interface Judged {
  readonly status: PwsStatus | null;
  readonly line: Line | null;
  readonly trend: Trend;
}

/** A colour family of the tokens; `hatch` = nothing reported, `none` = not judged. */
export type Tone = 'baik' | 'kurang' | 'cukup' | 'jelek' | 'hatch' | 'none';
export type MarkWord = PwsStatus | 'lewat' | 'lewat_membaik' | 'dalam' | 'di_atas' | 'di_bawah' | 'tak_dinilai';

export interface Mark {
  readonly symbol: SymbolName;
  readonly word: MarkWord;
  readonly tone: Tone;
}

const mark = (symbol: SymbolName, word: MarkWord, tone: Tone): Mark => ({ symbol, word, tone });

/** Where lower is better there are no PWS words: past the threshold or within it, and past it the direction tells the tone. */
function thresholdMark({ line, trend }: Judged): Mark {
  if (line === null) return unjudged;
  if (line === 'below') return mark('dalam', 'dalam', 'baik');
  return trend === 'down' ? mark('lewat', 'lewat_membaik', 'cukup') : mark('lewat', 'lewat', 'jelek');
}

const unjudged = mark('takTerbanding', 'tak_dinilai', 'none');

export function markOf(row: Judged, direction: 'up' | 'down'): Mark {
  if (row.status === 'belum_lapor') return mark('belumLapor', 'belum_lapor', 'hatch');
  if (direction === 'down') return thresholdMark(row);
  if (row.status === null) return row.line === null ? unjudged : mark('takTerbanding', row.line === 'above' ? 'di_atas' : 'di_bawah', 'none');
  if (row.status === 'baik') return mark(row.trend === 'flat' ? 'baikTetap' : 'baik', 'baik', 'baik');
  if (row.status === 'jelek') return mark(row.trend === 'flat' ? 'jelekTetap' : 'jelek', 'jelek', 'jelek');
  return mark(row.status, row.status, row.status);
}

export const trendSymbol: Readonly<Record<Trend, SymbolName>> = { up: 'naik', down: 'turun', flat: 'tetap', na: 'takTerbanding' };

/** Statuses in the order in which they stand in a legend. */
export const legendOrder = ['baik', 'kurang', 'cukup', 'jelek', 'belum_lapor'] as const satisfies readonly PwsStatus[];
