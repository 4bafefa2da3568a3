/** What an area has to show: the rows under it, its villages on the map, and the way up. */
import { isVillage, type Area, type Places, type Span, type Unit } from '@pantau/shared/area';
import type { RowLevel } from '@pantau/shared/protocol';
import { shortName, titleOf } from '../judge/index.js';
import type { Text } from '../text/index.js';

export interface Crumb {
  readonly area: string;
  readonly name: string;
}

export interface AreaView {
  readonly area: string;
  readonly name: string;
  /** What the columns are. */
  readonly children: 'puskesmas' | 'kecamatan' | 'desa' | 'dusun';
  /** The villages that are painted. */
  readonly villages: readonly string[];
  /** Above it, root first, itself last. */
  readonly crumbs: readonly Crumb[];
  /** The topmost area whose outlines hold it. */
  readonly root: string;
}

/** undefined where there is no such area, or it lies above the roots. A dusun is shown in its desa. */
export function viewOf(places: Places, area: string, roots: readonly string[], span: Span): AreaView | undefined {
  const unit = places.unit(area);
  const found = places.area(area);
  const crumbs = unit ? crumbsOfUnit(places, unit, roots) : found && crumbsOfArea(places, found, roots, span);
  const root = crumbs?.[0]?.area;
  const name = unit?.name ?? (found && titleOf(found));
  if (crumbs === undefined || root === undefined || name === undefined) return undefined;
  const villages = places.desaIn(area, span);
  return { area, name, villages, crumbs, root, children: unit ? 'desa' : childrenOf(places, found, villages, span) };
}

function childrenOf(places: Places, area: Area | undefined, villages: readonly string[], span: Span): AreaView['children'] {
  if (area?.level === 'kecamatan') return 'desa';
  if (area && (isVillage(area) || area.level === 'dusun')) return 'dusun';
  return villages.some((code) => places.puskesmasOf(code, span)) ? 'puskesmas' : 'kecamatan';
}

const fromRoot = (chain: readonly Crumb[], roots: readonly string[]): readonly Crumb[] | undefined => {
  const at = chain.findIndex(({ area }) => roots.includes(area));
  return at < 0 ? undefined : chain.slice(at);
};

function crumbsOfUnit(places: Places, unit: Unit, roots: readonly string[]) {
  const kabupaten = places.area(places.kabupatenOf(unit.id));
  return fromRoot([...above(places, kabupaten), { area: unit.id, name: unit.name }], roots);
}

function crumbsOfArea(places: Places, area: Area, roots: readonly string[], span: Span) {
  if (!isVillage(area) && area.level !== 'dusun') return fromRoot(above(places, area), roots);
  const village = area.level === 'dusun' ? places.area(area.parent ?? '') : area;
  if (!village) return undefined;
  const puskesmas = places.puskesmasOf(village.code, span);
  const middle = puskesmas ? { area: puskesmas.id, name: puskesmas.name } : crumb(places.area(village.parent ?? ''));
  return fromRoot([...above(places, places.area(places.kabupatenOf(village.code))), ...(middle ? [middle] : []), { area: village.code, name: titleOf(village) }], roots);
}

const crumb = (area: Area | undefined): Crumb | undefined => area && { area: area.code, name: area.name };

/** The area with all that lies above it, topmost first. */
function above(places: Places, area: Area | undefined): Crumb[] {
  if (!area) return [];
  return [...above(places, places.area(area.parent ?? '')), { area: area.code, name: area.name }];
}

/** Of which column a village is part, where columns are groups of villages. */
export function groupsOf(places: Places, rows: readonly { readonly area: string; readonly name: string }[], span: Span) {
  return rows.flatMap(({ area, name }) => {
    const codes = places.unit(area) || places.area(area) ? places.desaIn(area, span) : [];
    return codes.length === 0 ? [] : [{ key: area, name: shortName(name), codes }];
  });
}

/** Children are asked for by level only where the map needs another one than the columns. */
export const mapLevel = ({ children }: AreaView): RowLevel | undefined => (children === 'puskesmas' || children === 'kecamatan' ? 'desa' : undefined);

/** What the parts of an area are called within a sentence: names of units keep their capital. */
export const partWord = ({ t }: Text, { children }: Pick<AreaView, 'children'>): string => (children === 'puskesmas' ? t('level.puskesmas') : t(`level.${children}`).toLowerCase());
