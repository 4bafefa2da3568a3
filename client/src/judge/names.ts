/** Names of places as screens say them. */
import type { Area } from '@pantau/shared/area';
import type { BoundaryFeature } from '@pantau/shared/protocol';
import { isExtraKey } from '@pantau/shared/situation';
import type { Text } from '../text/index.js';

/** A name in a column: what every name in the list begins with says nothing there. */
export const shortName = (name: string): string => name.replace(/^(Puskesmas|Kecamatan|Posyandu) /, '');
export const totalName = (name: string): string => name.replace(/^Kabupaten /, 'Kab. ').replace(/^Puskesmas /, 'Pusk. ');

/** A village says what it is; names above already do. */
export const titleOf = (area: Area): string => (area.level === 'desa' ? `Desa ${area.name}` : area.level === 'kelurahan' ? `Kelurahan ${area.name}` : area.name);

/** Said beside a map that does not know all outlines; null where it does. */
export function schematicNote({ t, format }: Text, features: readonly BoundaryFeature[]): string | null {
  const all = features.length;
  const n = features.filter(({ properties }) => properties.schematic).length;
  if (n === 0) return null;
  return n === all ? t('map.schematic') : t('map.partlySchematic', { n: format.count(n), all: format.count(all) });
}

/** Rows of what is known of no place in particular, in the language of the reader; null for places, which have a name of their own. */
export function nowhereName({ t }: Text, key: string): string | null {
  if (!isExtraKey(key)) return null;
  return t(key.endsWith('/-') ? 'nowhere.dusun' : key.endsWith('/?') ? 'nowhere.desa' : 'nowhere.outside');
}
