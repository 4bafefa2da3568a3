/**
 * Every answer to bad input, in one table: stable code -> HTTP status, retryable or not, words (id, en).
 * Codes beginning with E_ refuse, codes beginning with Q_ keep the event aside (quarantine).
 */
import { bilingual, type Bilingual, type Language } from './bilingual.js';
import { toldPointer } from './told-pointer.js';

interface ProblemKind {
  readonly status: number;
  readonly retryable: boolean;
  readonly title: string;
  readonly advice: Bilingual;
}

const kind = (status: number, title: string, id: string, en: string): ProblemKind => ({
  status,
  retryable: false,
  title,
  advice: bilingual(id, en),
});
/** The same request may succeed later. */
const passing = (problem: ProblemKind): ProblemKind => ({ ...problem, retryable: true });

export const problemCatalogue = {
  E_AUTH: kind(401, 'Not signed in', 'Masuk dulu atau kirim token yang berlaku.', 'Sign in, or send a valid token.'),
  E_SCOPE: kind(403, 'Outside your scope', 'Tindakan ini di luar wewenang Anda.', 'This is outside what your role may do.'),
  E_ORIGIN: kind(403, 'Foreign origin', 'Buka dari alamat Pantau Desa sendiri.', 'Open it from the address of Pantau Desa itself.'),
  E_NOT_FOUND: kind(404, 'Not found', 'Alamat atau data ini tidak ada.', 'There is nothing at this address.'),
  E_METHOD: kind(405, 'Method not allowed', 'Gunakan metode HTTP yang didokumentasikan.', 'Use the documented HTTP method.'),
  E_MEDIA_TYPE: kind(415, 'Media type not supported', 'Kirim sebagai application/json UTF-8 tanpa kompresi.', 'Send application/json in UTF-8, not compressed.'),
  E_BODY_SIZE: kind(413, 'Body too large', 'Kiriman terlalu besar; bagi menjadi beberapa.', 'Too large in one piece; split it.'),
  E_BATCH_SIZE: kind(413, 'Too many items', 'Bagi kiriman: paling banyak 500 kejadian.', 'Split it: at most 500 events.'),
  E_RATE: passing(kind(429, 'Too many requests', 'Tunggu sebentar lalu kirim lagi.', 'Wait a moment, then send again.')),
  E_BUSY: passing(kind(503, 'Not ready', 'Server belum siap; kirim lagi sebentar lagi.', 'The server is not ready; send again shortly.')),
  E_STORE_AWAY: passing(kind(503, 'Database not reachable', 'Basis data sedang tidak terjangkau; kirim lagi sebentar lagi.', 'The database cannot be reached; send again shortly.')),
  E_STORAGE: passing(kind(507, 'Storage full', 'Penyimpanan penuh; tidak ada yang tersimpan, kirim lagi nanti.', 'Storage is full; nothing was stored, send again later.')),
  E_INTERNAL: passing(kind(500, 'Unexpected fault', 'Terjadi gangguan; kirim lagi, lalu hubungi pengelola.', 'Something broke; try again, then tell the operator.')),
  E_JSON: kind(400, 'Not valid JSON', 'Isi bukan JSON yang sah.', 'The body is not valid JSON.'),
  E_TEXT: kind(400, 'Text not allowed', 'Ada karakter yang tidak diizinkan.', 'It holds characters that are not allowed.'),
  E_KEY: kind(400, 'Field name not allowed', 'Nama isian ini dilarang.', 'This field name is forbidden.'),
  E_DUP_KEY: kind(400, 'Field given twice', 'Isian yang sama ditulis dua kali.', 'The same field is given twice.'),
  E_DEPTH: kind(400, 'Nested too deep', 'Susunan terlalu dalam: paling banyak 8 tingkat.', 'Nested too deep: at most 8 levels.'),
  E_NUMBER: kind(400, 'Number out of range', 'Angka di luar jangkauan.', 'A number is out of range.'),
  E_ENVELOPE: kind(400, 'Wrong envelope', 'Kirim {"events":[…]}.', 'Send {"events":[…]}.'),
  E_UNKNOWN_FIELD: kind(400, 'Unknown field', 'Isian ini tidak dikenal.', 'This field is not known.'),
  E_PARAMETER: kind(400, 'Wrong parameter', 'Periksa parameter alamat.', 'Check the parameters of the address.'),
  E_REQUIRED: kind(422, 'Field missing', 'Isian wajib belum ada.', 'A required field is missing.'),
  E_TYPE: kind(422, 'Wrong type', 'Jenis isian salah.', 'The field has the wrong type.'),
  E_ENUM: kind(422, 'Unknown value', 'Pilih nilai dari daftar.', 'Choose a value from the list.'),
  E_RANGE: kind(422, 'Impossible value', 'Nilai ini tidak mungkin.', 'This value is impossible.'),
  E_LENGTH: kind(422, 'Text too long', 'Teks terlalu panjang.', 'The text is too long.'),
  E_EVENT_ID: kind(422, 'Wrong event id', 'id: 1-128 huruf, angka, titik, titik dua, garis; bukan NIK.', 'id: 1-128 letters, digits, dot, colon, dash; not a NIK.'),
  E_EVENT_TYPE: kind(422, 'Unknown event type', 'Jenis kejadian tidak dikenal.', 'The event type is not known.'),
  E_SUBJECT: kind(422, 'Wrong subject', 'Subjek tidak cocok dengan jenis kejadian.', 'The subject does not fit the event type.'),
  E_LINK: kind(422, 'Wrong link', 'Gabungkan dua subjek yang berbeda dan sejenis.', 'Link two different subjects of one kind.'),
  E_NIK_FORMAT: kind(422, 'Wrong NIK', 'NIK: 16 angka.', 'NIK: 16 digits.'),
  E_NIK_DATE: kind(422, 'Wrong birth date in NIK', 'Tanggal lahir di dalam NIK tidak ada (hari 01-31, perempuan 41-71).', 'The birth date in the NIK does not exist (day 01-31, women 41-71).'),
  E_DATE: kind(422, 'Wrong date', 'Tulis tanggal sebagai 2026-09-14.', 'Write the date as 2026-09-14.'),
  E_DATE_ZONE: kind(422, 'Time without zone', 'Tulis waktu dengan zona, mis. 2026-09-14T09:20:00+07:00.', 'Write the time with its zone, e.g. 2026-09-14T09:20:00+07:00.'),
  E_DATE_RANGE: kind(422, 'Date out of range', 'Tanggal sebelum 2000 atau terlalu jauh di depan.', 'The date is before 2000 or too far ahead.'),
  E_AREA_FORMAT: kind(422, 'Wrong area code', 'Kode desa: 17.04.02.2009.', 'Village code: 17.04.02.2009.'),
  E_AREA_PARENT: kind(422, 'Hamlet without its village', 'Dusun harus berada di desa yang disebut.', 'The hamlet must lie in the village named.'),
  E_SOURCE_SCOPE: kind(403, 'Outside the source', 'Sumber ini tidak berwenang untuk unit atau jenis ini.', 'This source may not write for this unit or type.'),
  E_CONFLICT: kind(409, 'Same id, other content', 'id dan revisi sama tetapi isinya lain; naikkan revision.', 'Same id and revision with other content; raise the revision.'),
  E_CSV: kind(422, 'Row not readable', 'Baris tidak terbaca.', 'The row cannot be read.'),
  E_HEADER: kind(422, 'Columns missing', 'Kolom wajib tidak ada di baris judul.', 'Required columns are missing in the header.'),
  E_FILE_SIZE: kind(413, 'File too large', 'Bagi berkas: paling banyak 20 MB.', 'Split the file: at most 20 MB.'),
  E_FILE_TYPE: kind(415, 'Kind of file not supported', 'Kirim .xlsx tanpa makro, .csv atau .geojson; simpan berkas lain lewat Simpan Sebagai > Excel Workbook (.xlsx).', 'Send .xlsx without macros, .csv or .geojson; save other files by Save As > Excel Workbook (.xlsx).'),
  E_UNPACKED: kind(413, 'File grows too large', 'Berkas terlalu besar setelah dibuka: paling banyak 50 MB. Salin datanya saja ke berkas baru.', 'The file is too large once unpacked: at most 50 MB. Copy only its data into a new file.'),
  E_ROWS: kind(413, 'Too many rows', 'Bagi berkas: paling banyak 20.000 baris dan 100 kolom.', 'Split the file: at most 20,000 rows and 100 columns.'),
  E_FILE_TIME: kind(413, 'File takes too long', 'Berkas terlalu lama dibaca. Salin datanya saja ke berkas baru, atau bagi.', 'The file takes too long to read. Copy only its data into a new file, or split it.'),
  E_ARCHIVE: kind(422, 'File is damaged', 'Berkas rusak atau tidak wajar; simpan ulang dari Excel.', 'The file is damaged or not as it should be; save it again from Excel.'),
  E_FORMAT: kind(422, 'Unknown layout', 'Susunan kolom tidak dikenal; pilih format atau buat pemetaan kolom.', 'The layout is not known; choose a format or map its columns.'),
  E_OPTION: kind(422, 'Choice missing', 'Lengkapi pilihan impor ini.', 'This import needs one more choice.'),
  E_MERGED: kind(422, 'Merged cells', 'Pisahkan sel yang digabung (Unmerge), lalu isi setiap barisnya.', 'Unmerge the cells, then fill in every row.'),
  E_FORMULA: kind(422, 'Formula instead of a value', 'Salin lalu tempel sebagai nilai (Paste Values).', 'Copy, then paste as values.'),
  E_NIK_PRECISION: kind(422, 'NIK damaged by the spreadsheet', 'Angka terakhir NIK hilang karena disimpan sebagai bilangan; format kolom sebagai teks lalu isi ulang NIK.', 'The last digits of the NIK are lost, as it was kept as a number; format the column as text and enter the NIK again.'),
  E_ROW_TWICE: kind(422, 'Two rows disagree', 'Baris lain di berkas ini menyebut hal yang sama dengan isi lain; baris pertama yang dipakai.', 'Another row of this file tells the same with other content; the first row counts.'),
  E_IMPORT_STATE: kind(409, 'Not at this stage', 'Impor ini sudah berjalan, selesai, atau dibatalkan.', 'This import is under way, done or cancelled already.'),
  E_INTERRUPTED: passing(kind(503, 'Server stopped meanwhile', 'Server berhenti di tengah impor. Kirim berkas yang sama sekali lagi; yang sudah masuk tidak dihitung dua kali.', 'The server stopped in the middle of it. Send the same file again; what went in is not counted twice.')),
  E_AREA_UNKNOWN: kind(422, 'Unknown area', 'Kode wilayah belum terdaftar.', 'The area is not registered.'),
  E_UNIT_UNKNOWN: kind(422, 'Unknown unit', 'Unit belum terdaftar.', 'The unit is not registered.'),
  E_DECIDED: kind(409, 'Already decided', 'Sasaran ini sudah ditetapkan; rancangan tidak menggantikannya.', 'This sasaran is decided already; a draft does not take its place.'),
  E_LEVEL: kind(422, 'Wrong level', 'Tingkat tidak cocok dengan induknya.', 'The level does not fit the parent.'),
  E_UNIT_OVERLAP: kind(422, 'Village already served', 'Desa hanya boleh dilayani satu Puskesmas pada satu waktu.', 'A village has one Puskesmas at a time.'),
  E_GEOMETRY: kind(422, 'Wrong geometry', 'Batas harus Polygon atau MultiPolygon yang tidak memotong dirinya.', 'A boundary must be a Polygon or MultiPolygon that does not cross itself.'),
  E_BBOX: kind(422, 'Outside Indonesia', 'Koordinat di luar Indonesia; urutan lon,lat.', 'Coordinates outside Indonesia; the order is lon,lat.'),
  E_CRS: kind(422, 'Projected coordinates', 'Gunakan derajat WGS 84, bukan meter.', 'Use degrees of WGS 84, not metres.'),
  E_DUP_AREA: kind(422, 'Area given twice', 'Dua batas memakai kode wilayah yang sama.', 'Two boundaries carry the same area code.'),
  E_POINTS: kind(413, 'Too many points', 'Sederhanakan atau bagi: paling banyak 5.000 wilayah, 500.000 titik, 50.000 titik per garis batas.', 'Simplify or split: at most 5,000 areas, 500,000 points, 50,000 points in one ring.'),
  E_EVENT: kind(400, 'Unknown message', 'Pesan soket tidak dikenal.', 'The socket message is not known.'),
  Q_AREA_UNKNOWN: kind(200, 'Unknown area', 'Wilayah belum terdaftar; disimpan, dihitung begitu terdaftar.', 'The area is not registered yet; kept, counted once it is.'),
  Q_UNIT_UNKNOWN: kind(200, 'Unknown unit', 'Unit belum terdaftar; disimpan, dihitung begitu terdaftar.', 'The unit is not registered yet; kept, counted once it is.'),
  Q_FUTURE: kind(200, 'Date ahead', 'Tanggal di depan; disimpan untuk diperiksa.', 'The date lies ahead; kept for review.'),
  Q_RANGE: kind(200, 'Implausible value', 'Nilai tidak wajar; disimpan untuk diperiksa.', 'The value is implausible; kept for review.'),
  Q_MERGE_SIZE: kind(200, 'Merge too large', 'Gabungan lebih dari 20 orang; disimpan untuk diperiksa.', 'The merge would join more than 20 persons; kept for review.'),
} satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemCatalogue;

/** One thing wrong with one place of the input. `pointer` is a JSON Pointer, `line:17` or `Sheet1!B17`; no value is ever echoed. */
export interface Problem {
  readonly code: ProblemCode;
  readonly pointer: string;
  /** What would be right, where that can be said shortly ("16 angka"). */
  readonly hint?: string;
}

/** The problem as it goes out: code, pointer, words; nothing in it is a value that was sent. */
export function textOf(problem: Problem, language: Language) {
  const { title, advice, retryable } = problemCatalogue[problem.code];
  return { code: problem.code, pointer: toldPointer(problem.pointer), title, detail: advice[language], retryable, ...(problem.hint ? { hint: problem.hint } : {}) };
}
