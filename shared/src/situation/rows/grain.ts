/** The level that a read shows by default: the children. */
import { isVillage, type Places, type Span } from '../../area/index.js';
import type { RowLevel } from '../../protocol/index.js';
import type { Grain } from './row.js';
import { EVER, territoryOf } from './territory.js';

export function grainOf(places: Places, area: string, { level, span }: { level: RowLevel | undefined; span: Span }): Grain {
  if (places.area(area)?.level === 'dusun') return 'dusun';
  return level ?? childrenGrain(places, area, span);
}

function childrenGrain(places: Places, key: string, span: Span): Grain {
  const unit = places.unit(key);
  if (unit) return unit.kind === 'puskesmas' || territoryOf(places, key).desa.length > 1 ? 'desa' : 'dusun';
  const area = places.area(key);
  if (!area || area.level === 'provinsi') return 'kabupaten';
  if (area.level === 'kecamatan') return 'desa';
  if (isVillage(area)) return 'dusun';
  return places.desaIn(key, EVER).some((desa) => places.puskesmasOf(desa, span)) ? 'puskesmas' : 'kecamatan';
}
