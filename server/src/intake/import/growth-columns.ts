/** Columns of children, their homes and their weighings, by the titles that registers give them; and what each tells of an event. */
import type { ColumnSpec } from './column-spec.js';
import type { EventDraft } from './format.js';

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
/** How many capsules of vitamin A: of the round, or so far; see `vitamin-a.ts`. */
export const vitaminColumns: readonly ColumnSpec[] = [{ field: 'vitaminA', titles: ['Jml Vit A', 'Jumlah Vit A', 'Jumlah Vitamin A', 'Vit A', 'Vitamin A'] }];

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

const POINTERS = {
  '/subject/key': 'nik', '/identity/nik': 'nik', '/identity/name': 'name', '/identity/address': 'address', '/identity/birthDate': 'birthDate', '/data/birthDate': 'birthDate',
  '/data/sex': 'sex', '/residence/desa': 'desa', '/residence/dusun': 'address', '/servedAt/unit': 'posyandu',
} as const;

/** Column by pointer of the events that a weighing becomes. */
export function columnsByPointer(fields: MeasureFields, columns: ReadonlyMap<string, number>): EventDraft['columns'] {
  const own = { '/data/kind': 'vitaminA', '/data/round': 'vitaminA', '/occurredOn': fields.measuredOn, '/data/weightKg': fields.weight, '/data/heightCm': fields.height, '/data/muacCm': fields.muac, '/data/headCm': fields.head, '/data/position': fields.position, '/data/claimedGain': fields.gain };
  return Object.fromEntries(Object.entries({ ...POINTERS, ...own }).flatMap(([pointer, field]) => (columns.has(field) ? [[pointer, columns.get(field) ?? 0]] : [])));
}
