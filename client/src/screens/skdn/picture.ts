/** What the screen draws: each part of the area in the month on show, each part and the whole in the months before. Pure. */
import type { Places } from '@pantau/shared/area';
import type { SituationRow } from '@pantau/shared/protocol';
import { isExtraKey } from '@pantau/shared/situation';
import { NOTHING, skdnByArea, sumOf, type Skdn } from './skdn.js';

export interface Part {
  readonly area: string;
  /** null: what is known of no place in particular. */
  readonly name: string | null;
  readonly skdn: Skdn;
  /** Where D/S stands against its own line. */
  readonly line: SituationRow['line'];
  /** Nothing at all was reported from there. */
  readonly silent: boolean;
}
export interface Picture {
  readonly rows: readonly Part[];
  readonly total: Skdn;
  /** Oldest first; of the area chosen, or of the whole. */
  readonly months: (area: string | null) => readonly { readonly month: string; readonly skdn: Skdn }[];
  readonly provisional: boolean;
}

interface Asked {
  readonly watched: { readonly situations: readonly { readonly period: string; readonly rows: readonly SituationRow[] }[] };
  readonly periods: readonly string[];
  readonly month: string;
  readonly places: Pick<Places, 'area' | 'unit'>;
}

/** Best participation first, as on the form; what belongs to no place last. */
export function pictureOf({ watched: { situations }, periods, month, places }: Asked): Picture {
  const byMonth = new Map(situations.map(({ period, rows }) => [period, skdnByArea(rows)]));
  const shown = situations.find(({ period }) => period === month)?.rows ?? [];
  const weighing = new Map(shown.filter(({ indicator }) => indicator === 'ds').map((row) => [row.area, row]));
  const now = byMonth.get(month) ?? new Map<string, Skdn>();
  const rows = [...now].map(([area, skdn]): Part => ({
    area, skdn,
    name: isExtraKey(area) ? null : (places.unit(area)?.name ?? places.area(area)?.name ?? area),
    line: weighing.get(area)?.line ?? null,
    silent: weighing.get(area)?.status === 'belum_lapor',
  }));
  return {
    rows: rows.filter(({ name, skdn }) => name !== null || skdn.d + (skdn.s ?? 0) > 0).sort(byParticipation),
    total: sumOf(now.values()),
    months: (area) => periods.map((period) => ({ month: period, skdn: area === null ? sumOf(byMonth.get(period)?.values() ?? []) : (byMonth.get(period)?.get(area) ?? NOTHING) })),
    provisional: shown.some(({ provisional }) => provisional),
  };
}

const share = ({ s, d }: Skdn): number => (s === null || s === 0 ? -1 : d / s);

function byParticipation(a: Part, b: Part): number {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1;
  return share(b.skdn) - share(a.skdn) || (a.area < b.area ? -1 : 1);
}
