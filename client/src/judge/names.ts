/** Names of places as screens say them. */
import type { Area } from '@pantau/shared/area';

/** A name in a column: what every name in the list begins with says nothing there. */
export const shortName = (name: string): string => name.replace(/^(Puskesmas|Kecamatan|Posyandu) /, '');
export const totalName = (name: string): string => name.replace(/^Kabupaten /, 'Kab. ').replace(/^Puskesmas /, 'Pusk. ');

/** A village says what it is; names above already do. */
export const titleOf = (area: Area): string => (area.level === 'desa' ? `Desa ${area.name}` : area.level === 'kelurahan' ? `Kelurahan ${area.name}` : area.name);
