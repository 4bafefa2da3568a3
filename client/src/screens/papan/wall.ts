/** What a wall shows: its area with the villages on its map, the indicator on show, and the strip of wall indicators. */
import { isVillage, type Places, type Span } from '@pantau/shared/area';
import type { IndicatorRow, RowLevel } from '@pantau/shared/protocol';
import { shortName, titleOf } from '../../judge/index.js';

export interface Wall {
  readonly area: string;
  readonly name: string;
  /** What the rows of the map are; a village is shown by its dusun. */
  readonly level: Extract<RowLevel, 'desa' | 'dusun'>;
  /** The villages (or dusun) themselves; rows of other keys (dusun or desa unknown) are none. */
  readonly places: ReadonlySet<string>;
  readonly villages: readonly string[];
  /** Whose outlines are drawn. */
  readonly shapes: string;
  /** The Puskesmas of each village, where the wall holds more than one. */
  readonly puskesmas: ReadonlyMap<string, string>;
}

/** undefined where there is no such area or unit, or nothing lives in it. */
export function wallOf(places: Places, area: string, span: Span): Wall | undefined {
  const unit = places.unit(area);
  const found = places.area(area);
  const name = unit?.name ?? (found && titleOf(found));
  const villages = places.desaIn(area, span);
  const [only] = villages;
  if (name === undefined || only === undefined) return undefined;
  const alone = found !== undefined && (isVillage(found) || found.level === 'dusun');
  const shared = { area, name, villages, puskesmas: puskesmasIn(places, villages, span) };
  if (!alone) return { ...shared, level: 'desa', places: new Set(villages), shapes: area };
  const home = places.puskesmasOf(only, span)?.id ?? places.area(only)?.parent ?? area;
  return { ...shared, level: 'dusun', places: new Set(places.childrenOf(only, span).map(({ code }) => code)), shapes: home };
}

function puskesmasIn(places: Places, villages: readonly string[], span: Span): ReadonlyMap<string, string> {
  const named = new Map(villages.flatMap((code) => {
    const unit = places.puskesmasOf(code, span);
    return unit ? [[code, shortName(unit.name)] as const] : [];
  }));
  return new Set(named.values()).size > 1 ? named : new Map();
}

/** The set of sixteen for a wall, in the order of a life; more percentages fill the places of those not in the catalogue yet. */
const SIXTEEN: readonly string[] = [
  'anc_k1_murni', 'anc_k6', 'persalinan_faskes', 'kf_lengkap', 'kn_lengkap', 'idl', 'ds', 'nd', 'stunting', 'vit_a',
  'skrining_sekolah', 'skrining_produktif', 'ht_standar', 'lansia_skrining', 'tb_terduga', 'kunjungan_keluarga',
];
/** The life cycle first, then diseases, then what runs across, then management. */
const KLASTER_ORDER = [2, 3, 4, 5, 1];

export function stripOf(indicators: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const fitting = indicators.filter(({ available, unit }) => available && unit === 'percent');
  const wanted = fitting.filter(({ code }) => SIXTEEN.includes(code));
  const others = fitting.filter(({ code }) => !SIXTEEN.includes(code)).slice(0, SIXTEEN.length - wanted.length);
  const chosen = new Set([...wanted, ...others]);
  return KLASTER_ORDER.flatMap((klaster) => fitting.filter((each) => each.klaster === klaster && chosen.has(each)));
}

/** The one of the address; else the first of the sixteen that there is. */
export function onShow(indicators: readonly IndicatorRow[], asked: string | null): IndicatorRow | undefined {
  const available = indicators.filter((each) => each.available);
  return available.find(({ code }) => code === asked) ?? SIXTEEN.flatMap((code) => available.find((each) => each.code === code) ?? [])[0] ?? available[0];
}
