/** The child that a row describes: who it is, where it lives, where it is served. */
import type { Day } from '@pantau/shared/period';
import type { PersonName, Terms } from './format.js';
import type { RowLook } from './row-look.js';

export interface Child {
  readonly person: PersonName;
  readonly identity: Readonly<Record<string, unknown>>;
  readonly birthDate: Day;
  readonly sex: string;
  readonly residence: { readonly desa: string; readonly dusun?: string };
  readonly unit: string | null;
  readonly flags: readonly string[];
}

/** Null where something that must be known is not; the row then has a problem. */
export function childIn(look: RowLook, terms: Terms): Child | null {
  const [name, sex, address] = ['name', 'sex', 'address'].map((field) => look.text(field)) as [string, string, string];
  const reading = look.nik('nik');
  if (reading.kind === 'damaged') look.refuse('nik', 'E_NIK_PRECISION', 'format kolom sebagai teks / format the column as text');
  const nik = reading.kind === 'nik' ? reading.nik : null;
  if (nik === null && reading.kind !== 'damaged') look.required('name', name);
  const birthDate = look.required('birthDate', look.day('birthDate'));
  const place = placeIn(look, terms, address);
  if (birthDate === null || !place) return null;
  const identity = { ...(name !== '' && { name }), ...(nik !== null && { nik }), birthDate, ...(address !== '' && { address }) };
  const flags = [...(reading.kind === 'unusable' ? ['nik_unusable'] : []), ...(nik !== null && !fits(nik, birthDate) ? ['nik_birth_date'] : []), ...(birthDate.endsWith('-01-01') ? ['birth_date_1_january'] : []), ...place.flags];
  return { person: nik === null ? { name, birthDate } : { nik }, identity, birthDate, sex, ...place, flags };
}

/** The birth date in a NIK: DDMMYY, of women with 40 added to the day. */
const fits = (nik: string, birthDate: Day): boolean =>
  `${String(Number(nik.slice(6, 8)) % 40).padStart(2, '0')}${nik.slice(8, 12)}` === birthDate.slice(8, 10) + birthDate.slice(5, 7) + birthDate.slice(2, 4);

function placeIn(look: RowLook, { places, options }: Terms, address: string): Pick<Child, 'residence' | 'unit' | 'flags'> | null {
  const desa = look.isEmpty('desa') ? defaultDesa(look, options.place, places) : villageIn(look, options.place, places);
  if (desa === null) return null;
  const posyandu = look.text('posyandu');
  const unit = posyandu === '' ? null : places.posyandu(posyandu, desa);
  const dusun = places.dusun(address, desa);
  const given = options.place !== undefined && places.isUnit(options.place) ? options.place : null;
  return { residence: { desa, ...(dusun !== null && { dusun }) }, unit: unit ?? given, flags: posyandu !== '' && unit === null ? ['posyandu_unknown'] : [] };
}

function defaultDesa(look: RowLook, place: string | undefined, places: Terms['places']): string | null {
  const posyandu = look.text('posyandu');
  const unit = places.isUnit(posyandu) ? posyandu : place;
  return look.required('desa', unit === undefined ? null : places.onlyDesaOf(unit));
}

function villageIn(look: RowLook, within: string | undefined, places: Terms['places']): string | null {
  const [kabupaten, kecamatan, puskesmas, desa] = ['kabupaten', 'kecamatan', 'puskesmas', 'desa'].map((field) => look.text(field)) as [string, string, string, string];
  const found = places.village({ kabupaten, kecamatan, puskesmas, desa, ...(within !== undefined && { within }) });
  return found.code ?? look.refuse(found.wrong, 'E_AREA_UNKNOWN', found.hint);
}
