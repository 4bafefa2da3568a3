/**
 * Rows by place of service: what the units of the area did. At a level of units by the unit that did it, at a level
 * of areas by the desa of those served, others as `luar_wilayah`. Services know the desa of a client, not the dusun.
 */
import { desaOf, type AreaCode, type Places, type UnitId } from '../../area/index.js';
import { Drafts } from './draft.js';
import { residenceRows } from './residence-rows.js';
import { NOWHERE, OUTSIDE, unknownDesa, unknownDusun, type Clients, type Order, type Row, type Spot } from './row.js';
import { EVER, isValid, territoryOf } from './territory.js';

export function serviceRows(order: Order): readonly Row[] {
  return order.grain === 'puskesmas' || order.grain === 'posyandu' ? unitRows(order, order.grain) : clientRows(order);
}

function unitRows({ places, territory, span }: Order, kind: string): Row[] {
  const free = new Set(territory.units);
  const claim = (units: readonly UnitId[]) => units.filter((unit) => free.delete(unit));
  const ofKind = territory.units.filter((id) => places.unit(id)?.kind === kind).sort();
  const rows = ofKind.map((id) => unitRow(places, id, { units: claim(kind === 'puskesmas' ? territoryOf(places, id).units : [id]), extra: !isValid(places.unit(id), span) }));
  const others = [...free].sort().map((id) => ({ ...unitRow(places, id === '' ? unknownDesa(territory.key) : id, { units: [id], extra: true }), desa: NO_VILLAGES }));
  return [...rows, ...others];
}

/** The villages that others serve as well are those of the rows of the level: none is looked at twice. */
const NO_VILLAGES: readonly AreaCode[] = [];

function unitRow(places: Places, key: string, { units, extra }: { units: readonly UnitId[]; extra: boolean }): Row {
  const { desa, dusun } = territoryOf(places, key);
  return {
    key,
    name: places.unit(key)?.name ?? 'Unit belum diketahui',
    extra,
    counts: servedSpot(units, { of: 'anywhere' }),
    residents: { desa, dusun, unknownAt: units, served: null },
    sasaranOf: extra ? [] : [key],
    desa,
    units,
    reporting: extra ? [] : [...new Set([...desa, ...dusun.map(desaOf)])],
  };
}

function clientRows(order: Order): Row[] {
  const { units, key, desa, dusun } = order.territory;
  const all = new Set([...desa, ...dusun.map(desaOf)]);
  const byResidence = residenceRows(order);
  const rows = byResidence.filter((row) => row.key !== unknownDesa(key)).map((row) => ({ ...row, counts: servedInside(units, desaOfRow(order, row)) }));
  const shown = new Set(rows.flatMap((row) => desaOfRow(order, row)));
  const rest = [...all].filter((each) => !shown.has(each)).map((each) => extraRow(order.places, unknownDusun(each), servedInside(units, [each])));
  const unknown = byResidence.find((row) => row.key === unknownDesa(key)) ?? extraRow(order.places, unknownDesa(key), NOWHERE);
  const outside = extraRow(order.places, OUTSIDE, servedSpot(units, { of: 'outside', desa: all }));
  return [...rows, ...rest, { ...unknown, counts: servedSpot(units, { of: 'nowhere_known' }) }, outside];
}

/** Whose clients a row holds: at the level of dusun only the row of those whose dusun is unknown holds any. */
function desaOfRow({ grain }: Order, { key, residents: { desa, dusun } }: Row): readonly AreaCode[] {
  if (grain === 'dusun') return dusun.filter((code) => key === unknownDusun(code));
  return [...new Set([...desa, ...dusun.map(desaOf)])];
}

const servedInside = (units: readonly UnitId[], desa: readonly AreaCode[]): Spot =>
  desa.length === 0 ? NOWHERE : servedSpot(units, { of: 'inside', desa: new Set(desa) });
const servedSpot = (units: readonly UnitId[], clients: Clients): Spot => ({ ...NOWHERE, served: { units, clients } });

const extraRow = (places: Places, key: string, counts: Spot): Row => ({ ...new Drafts(places, EVER).of(key).row(places), counts });
