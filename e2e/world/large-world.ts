/**
 * A kabupaten of 390 villages and 13 Puskesmas that exists nowhere: no outline and no label point of it is known, so that
 * every screen draws it with schematic cells.
 */
import type { Api } from './api.js';

export const KABUPATEN = '17.91';
const KECAMATAN = 13;
const VILLAGES_EACH = 30;

const two = (n: number): string => String(n).padStart(2, '0');
const kecamatan = Array.from({ length: KECAMATAN }, (_, i) => `${KABUPATEN}.${two(i + 1)}`);
const villagesOf = (code: string): readonly string[] => Array.from({ length: VILLAGES_EACH }, (_, i) => `${code}.20${two(i + 1)}`);
export const MANY_VILLAGES: readonly string[] = kecamatan.flatMap(villagesOf);

/** Each village has one pregnant woman to reach, so that one visit changes its status. */
export async function setUpLargeWorld(api: Api, year: number): Promise<void> {
  const areas = ['17,Bengkulu,provinsi,', `${KABUPATEN},Uji,kabupaten,17`, ...kecamatan.map((code, i) => `${code},Kecamatan ${i + 1},kecamatan,${KABUPATEN}`)];
  const villages = kecamatan.flatMap((code) => villagesOf(code).map((village) => `${village},Desa ${village.slice(-7)},desa,${code}`));
  await api.put('/areas', ['code,name,level,parent_code', ...areas, ...villages].join('\n'));
  const units = kecamatan.map((code, i) => `puskesmas:${code},puskesmas,Puskesmas ${i + 1},,${villagesOf(code).join('|')}`);
  await api.put('/units', ['id,kind,name,parent_id,desa_codes', ...units].join('\n'));
  await api.put('/sasaran', ['area_code,group,year,basis,value,source', ...MANY_VILLAGES.map((code) => `${code},bumil,${year},proyeksi,1,uji`)].join('\n'));
}
