/**
 * A row that tells of a child and its weighing -> a `growth_measure`. Z-scores and nutritional status of the file are left
 * out: they are counted here from the measures themselves; its N, T, O is kept as a claim. Vitamin A comes as a number
 * without days, which is no event.
 */
import type { Day } from '@pantau/shared/period';
import type { ColumnSpec } from './column-spec.js';
import type { EventDraft, PersonName, RowReader, RowReading, Terms } from './format.js';
import { RowLook } from './row-look.js';
import type { Table } from './table.js';

export const childColumns: readonly ColumnSpec[] = [
  { field: 'nik', titles: ['NIK', 'NIK Anak', 'NIK Balita', 'No NIK', 'nik_anak'], required: true },
  { field: 'name', titles: ['Nama', 'Nama Balita', 'Nama Anak', 'Nama Lengkap', 'Nama Bayi/Balita'], required: true },
  { field: 'sex', titles: ['JK', 'Jenis Kelamin', 'L/P', 'Kelamin', 'Sex'] },
  { field: 'birthDate', titles: ['Tgl Lahir', 'Tanggal Lahir', 'Tgl. Lhr', 'TTL'], required: true },
  { field: 'address', titles: ['Alamat', 'Alamat Lengkap', 'Dusun'] },
];
export const placeColumns: readonly ColumnSpec[] = [
  { field: 'kabupaten', titles: ['Kab/Kota', 'Kabupaten', 'Kabupaten/Kota', 'Kab'] },
  { field: 'kecamatan', titles: ['Kec', 'Kecamatan'] },
  { field: 'puskesmas', titles: ['Pukesmas', 'Puskesmas', 'PKM', 'ID Puskesmas'] },
  { field: 'desa', titles: ['Desa/Kel', 'Desa/Kelurahan', 'Desa', 'Kelurahan', 'Nama Desa', 'Kel/Desa', 'Kode Desa'] },
  { field: 'posyandu', titles: ['Posyandu', 'Nama Posyandu', 'ID Posyandu'] },
];
/** With names as they stand in the columns of one weighing. */
export const measureColumns: readonly ColumnSpec[] = [
  { field: 'measuredOn', titles: ['Tanggal Pengukuran', 'Tgl Pengukuran', 'Tanggal Ukur', 'Tgl Ukur', 'Tanggal Penimbangan', 'Tgl Penimbangan', 'Tanggal Timbang'], required: true },
  { field: 'weight', titles: ['Berat', 'BB', 'Berat Badan', 'BB Ukur', 'Berat Saat Ukur'], required: true },
  { field: 'height', titles: ['Tinggi', 'TB', 'PB/TB', 'TB/PB', 'Tinggi Badan', 'Panjang Badan', 'PB'] },
  { field: 'position', titles: ['Cara Ukur', 'Posisi Ukur'] },
  { field: 'muac', titles: ['LiLA', 'Lingkar Lengan', 'Lingkar Lengan Atas'] },
  { field: 'head', titles: ['Lingkar Kepala', 'LK', 'LiKa'] },
  { field: 'gain', titles: ['Naik Berat Badan', 'N/T', 'Status Naik', 'Naik/Tidak'] },
];

/** The fields of one weighing: in a file of many months each has columns of its own. */
export interface MeasureFields {
  readonly measuredOn: string;
  readonly weight: string;
  readonly height: string;
  readonly position: string;
  readonly muac: string;
  readonly head: string;
  readonly gain: string;
}
export const plainFields: MeasureFields = { measuredOn: 'measuredOn', weight: 'weight', height: 'height', position: 'position', muac: 'muac', head: 'head', gain: 'gain' };

export interface GrowthTerms {
  /** Kilograms in one unit of the weights. */
  readonly kilograms: number;
  /** The weighings that a row may hold. */
  readonly weighings: readonly MeasureFields[];
}

/** Decimals of a weight in kilograms. */
const GRAM = 1_000;

interface Weighing {
  readonly fields: MeasureFields;
  /** Columns by pointer of the event. */
  readonly pointers: EventDraft['columns'];
}
interface RowTerms extends Terms {
  readonly kilograms: number;
  readonly weighings: readonly Weighing[];
}

export function growthReader(table: Table, terms: Terms, { kilograms, weighings }: GrowthTerms): RowReader {
  const rowTerms = { ...terms, kilograms, weighings: weighings.map((fields) => ({ fields, pointers: columnsByPointer(fields, table.columns) })) };
  return { read: (row) => readRow(new RowLook(table, row), rowTerms) };
}

function readRow(look: RowLook, terms: RowTerms): RowReading {
  if (look.isEmpty('nik', 'name', 'birthDate')) return { kind: 'none' };
  const child = childIn(look, terms);
  const [first] = terms.weighings;
  const held = terms.weighings.filter(({ fields }) => !look.isEmpty(fields.measuredOn, fields.weight, fields.height));
  const weighed = held.length === 0 && first ? [first] : held;
  const measures = weighed.map((weighing) => measureIn(look, weighing, terms));
  if (look.problems.length > 0 || !child) return { kind: 'problems', problems: look.problems };
  const events = measures.flatMap((measure) => (measure ? [draftOf(child, measure)] : []));
  return { kind: 'events', events, flags: [...child.flags, ...new Set(measures.flatMap((measure) => measure?.flags ?? []))] };
}

interface Child {
  readonly person: PersonName;
  readonly identity: Readonly<Record<string, unknown>>;
  readonly birthDate: Day;
  readonly sex: string;
  readonly residence: { readonly desa: string; readonly dusun?: string };
  readonly unit: string | null;
  readonly flags: readonly string[];
}

function childIn(look: RowLook, terms: Terms): Child | null {
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

interface Measure {
  readonly pointers: EventDraft['columns'];
  readonly day: Day;
  readonly data: Readonly<Record<string, unknown>>;
  readonly flags: readonly string[];
}

function measureIn(look: RowLook, { fields, pointers }: Weighing, { kilograms }: RowTerms): Measure | null {
  const day = look.required(fields.measuredOn, look.day(fields.measuredOn));
  const weight = look.required(fields.weight, orNone(look.decimal(fields.weight)));
  const [heightCm, muacCm, headCm] = [fields.height, fields.muac, fields.head].map((field) => orNone(look.decimal(field)));
  const position = wordIn(look.text(fields.position), POSITIONS);
  const claimedGain = wordIn(look.text(fields.gain), GAINS);
  if (day === null || weight === null) return null;
  const weightKg = Math.round(weight * kilograms * GRAM) / GRAM;
  const told = Object.entries({ heightCm, muacCm, headCm, position, claimedGain }).filter(([, value]) => value !== null && value !== undefined);
  return { pointers, day, data: { weightKg, ...Object.fromEntries(told) }, flags: position === undefined ? ['position_unknown'] : [] };
}

/** Sheets write 0 where nothing was measured. */
const orNone = (number: number | null): number | null => (number === 0 ? null : number);

const POSITIONS = { berdiri: /^(?:berdiri|tegak|b|h)$/i, telentang: /^(?:te?r?len?tang|tidur|baring|berbaring|t|l)$/i };
const GAINS = { naik: /^(?:n|naik)$/i, tidak_naik: /^(?:t|tidak(?: naik)?)$/i, tidak_ditimbang_lalu: /^o$/i, baru: /^(?:b|baru)$/i };

/** The code that a word stands for; null where nothing is said, undefined where it is not known. */
function wordIn(text: string, words: Readonly<Record<string, RegExp>>): string | null | undefined {
  return text === '' ? null : Object.entries(words).find(([, spelling]) => spelling.test(text))?.[0];
}

function draftOf(child: Child, { pointers, day, data }: Measure): EventDraft {
  const { person, identity, birthDate, sex, residence, unit } = child;
  const body = {
    type: 'growth_measure',
    occurredOn: day,
    residence,
    ...(unit !== null && { servedAt: { unit } }),
    data: { ...data, birthDate, ...(sex !== '' && { sex }) },
    identity,
  };
  return { subject: { kind: 'person', person }, body, columns: pointers };
}

const POINTERS = {
  '/subject/key': 'nik', '/identity/nik': 'nik', '/identity/name': 'name', '/identity/address': 'address', '/identity/birthDate': 'birthDate', '/data/birthDate': 'birthDate',
  '/data/sex': 'sex', '/residence/desa': 'desa', '/residence/dusun': 'address', '/servedAt/unit': 'posyandu',
} as const;

function columnsByPointer(fields: MeasureFields, columns: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const own = { '/occurredOn': fields.measuredOn, '/data/weightKg': fields.weight, '/data/heightCm': fields.height, '/data/muacCm': fields.muac, '/data/headCm': fields.head, '/data/position': fields.position, '/data/claimedGain': fields.gain };
  return Object.fromEntries(Object.entries({ ...POINTERS, ...own }).flatMap(([pointer, field]) => (columns.has(field) ? [[pointer, columns.get(field) ?? 0]] : [])));
}
