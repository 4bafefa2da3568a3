/** A world of three villages and one Puskesmas, set up through the HTTP interface; and antenatal visits for it. */
import type { Api } from './api.js';

export const VILLAGES = ['17.04.02.2002', '17.04.02.2003', '17.04.02.2009'] as const;
export const PUSKESMAS = 'puskesmas:17.04.02';
const SOURCE = 'kohort-ibu';

const AREAS = [
  'code,name,level,parent_code',
  '17,Bengkulu,provinsi,',
  '17.04,Kaur,kabupaten,17',
  '17.04.02,Tanjung Kemuning,kecamatan,17.04',
  ...VILLAGES.map((code, index) => `${code},Desa ${index + 1},desa,17.04.02`),
].join('\n');

const UNITS = [
  'id,kind,name,parent_id,desa_codes',
  `${PUSKESMAS},puskesmas,Puskesmas Tanjung Kemuning,,${VILLAGES.join('|')}`,
  ...VILLAGES.map((code, index) => `posyandu:uji-${index + 1},posyandu,Posyandu ${index + 1},${PUSKESMAS},${code}`),
].join('\n');

export async function setUpSmallWorld(api: Api, year: number): Promise<void> {
  await api.put('/areas', AREAS);
  await api.put('/units', UNITS);
  const sasaran = VILLAGES.map((code) => `${code},bumil,${year},proyeksi,120,uji`);
  await api.put('/sasaran', ['area_code,group,year,basis,value,source', ...sasaran].join('\n'));
}

export interface VisitWish {
  readonly id: string;
  readonly day: string;
  readonly woman: string;
  readonly village?: string;
  readonly revision?: number;
  readonly gaWeeks?: number;
}

/** An antenatal visit by a midwife, as a register sends it. */
export const antenatalVisit = ({ id, day, woman, village = VILLAGES[0], revision = 0, gaWeeks = 9 }: VisitWish) => ({
  id,
  revision,
  type: 'anc_visit',
  occurredOn: day,
  subject: { kind: 'pregnancy', key: woman, of: { kind: 'person', key: woman } },
  residence: { desa: village },
  servedAt: { unit: PUSKESMAS },
  source: SOURCE,
  data: { gaWeeks, provider: 'bidan' },
});
