/** Rows by residence: every resident and every service of unknown residence belongs to exactly one of them. */
import { desaOf, type AreaCode, type Places, type UnitId } from '../../area/index.js';
import { Drafts, type Draft } from './draft.js';
import { posyanduDrafts } from './posyandu-rows.js';
import { unknownDesa, unknownDusun, type Order, type Row } from './row.js';
import { EVER, territoryOf } from './territory.js';

export function residenceRows(order: Order): readonly Row[] {
  const drafts = new Drafts(order.places, order.span);
  if (order.grain === 'dusun') dusunDrafts(order, drafts);
  else if (order.grain === 'posyandu') posyanduDrafts(order, drafts);
  else groupDrafts(order, drafts);
  if (!order.territory.village) drafts.leave(order.territory, unknownDesa(order.territory.key));
  return drafts.all().map((draft) => draft.row(order.places));
}

function groupDrafts(order: Order, drafts: Drafts): void {
  const { territory } = order;
  for (const key of childrenWithOrWithoutDesa(order)) drafts.of(key);
  for (const desa of territory.desa) drafts.of(groupOf(order, desa)).desa.push(desa);
  for (const dusun of territory.dusun) drafts.of(groupOf(order, desaOf(dusun))).dusun.push(dusun);
  const free = new Set(territory.units);
  for (const draft of drafts.all()) claimUnits(draft, free, order);
}

/** Units of a village row are those that serve it alone; whoever they served without residence is not known to live there. */
function claimUnits(draft: Draft, free: Set<UnitId>, { places, territory }: Order): void {
  const own = draft.key === territory.key ? territory : territoryOf(places, draft.key);
  const mine = own.units.filter((unit) => free.has(unit));
  for (const unit of mine) free.delete(unit);
  draft.units.push(...mine);
  if (!own.village && !territory.village) draft.unknownAt.push(...mine);
}

function childrenWithOrWithoutDesa({ places, territory, grain, span }: Order): readonly string[] {
  if (grain === 'puskesmas') return territory.units.filter((id) => places.unit(id)?.kind === 'puskesmas').sort();
  if (grain === 'desa') return [];
  return places.childrenOf(territory.key, span).filter(({ level }) => level === grain).map(({ code }) => code);
}

/** The row of a desa; one that belongs to no Puskesmas is a row of its own. */
function groupOf({ places, grain, span }: Order, desa: AreaCode): string {
  if (grain === 'puskesmas') return (places.puskesmasOf(desa, span) ?? places.puskesmasOf(desa, EVER))?.id ?? desa;
  return grain === 'kecamatan' ? desa.slice(0, 8) : grain === 'kabupaten' ? desa.slice(0, 5) : desa;
}

function dusunDrafts({ places, territory }: Order, drafts: Drafts): void {
  for (const desa of territory.desa) {
    for (const { code } of places.childrenOf(desa, EVER)) drafts.of(code).dusun.push(code);
    drafts.of(unknownDusun(desa)).dusun.push(desa);
  }
  for (const dusun of territory.dusun) drafts.of(dusun).dusun.push(dusun);
  for (const unit of territory.units) rowOfUnit(places, unit, drafts)?.units.push(unit);
}

/** The dusun that the unit serves alone, else the unknown dusun of the desa that it serves alone. */
function rowOfUnit(places: Places, id: UnitId, drafts: Drafts): Draft | undefined {
  const serves = places.unit(id)?.serves ?? [];
  const [first, ...others] = serves;
  if (first === undefined) return undefined;
  if (others.every((code) => code === first) && drafts.has(first)) return drafts.of(first);
  const key = unknownDusun(desaOf(first));
  return serves.every((code) => desaOf(code) === desaOf(first)) && drafts.has(key) ? drafts.of(key) : undefined;
}
