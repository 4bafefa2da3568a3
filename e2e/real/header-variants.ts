/**
 * One small file for each way in which the columns of e-PPGBM were seen to be titled: a list of titles, a list of aliases by
 * field, two sheets, or one row per child and year. The child in it is a number.
 */
import writeWorkbook from 'write-excel-file/node';
import type { Expected } from './expectation.js';

type Variants = Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;

const squeezed = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What a title asks for, by the letters that it begins with; the longest fitting one holds. */
const VALUES: Readonly<Record<string, string>> = {
  nik: '', nama: '', namaortu: 'Ortu', namaorangtua: 'Ortu', orangtua: 'Ortu', namaibu: 'Ibu', nikibu: '', nikayah: '', nokk: '', jk: 'L', jeniskelamin: 'L', tgllahir: '05/03/2024', tanggallahir: '05/03/2024',
  desa: 'Selika', kelurahan: 'Selika', kec: 'Tanjung Kemuning', kabkota: 'Kaur', alamat: 'Dusun I', tanggalpengukuran: '14/06/2026', tglpengukuran: '14/06/2026', tanggalukur: '14/06/2026',
  tanggalpenimbangan: '14/06/2026', bulan: '2026-06', berat: '10,4', bb: '10,4', beratlahir: '3,1', bblahir: '3,1', tinggi: '82,5', tb: '82,5', pbtb: '82,5', tblahir: '49', pblahir: '49', panjanglahir: '49',
  caraukur: 'Berdiri', lila: '14,2', bbu: 'Normal', tbu: 'Normal', bbtb: 'Gizi Baik', naikberatbadan: 'N', januaritanggalukur: '14/01/2026', januariberat: '9,6', januaritinggi: '78', januaricaraukur: 'Telentang',
};

/** @param number of the child: each variant has its own, so that none is a known one */
function rowOf(titles: readonly string[], number: number): readonly string[] {
  const own = { nik: `9901010503240${String(number).padStart(3, '0')}`, nama: `Anak ${number}` };
  return titles.map((title) => {
    const wanted = squeezed(title);
    if (wanted.startsWith('nama') && !/ortu|orangtua|ibu/.test(wanted)) return own.nama;
    if (wanted.startsWith('nik') && !/ibu|ayah/.test(wanted)) return own.nik;
    return VALUES[wanted] ?? VALUES[wanted.replace(/(?:badan|kel|kelurahan|anak|balita)$/, '')] ?? '';
  });
}

const csv = (...rows: readonly (readonly string[])[]): Uint8Array => Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
const accepted = (format: string): Expected['outcome'] => ({ state: 'done', format, accepted: 1, rejected: 0, quarantined: 0 });

export async function headerVariants(text: string): Promise<readonly Expected[]> {
  const variants = JSON.parse(text) as Variants;
  let number = 0;
  const files: Expected[] = [];
  const plain = (name: string, titles: readonly string[], format = 'eppgbm', fields = {}): void =>
    void files.push({ name: `header: ${name}`, bytes: csv(titles, rowOf(titles, ++number)), fields, outcome: accepted(format) });
  for (const [name, variant] of Object.entries(variants)) {
    const short = name.split(' (')[0] ?? name;
    if (isAliases(name, variant)) for (let turn = 0; turn < 4; turn++) plain(`aliases, ${turn + 1}`, Object.values(variant).map((titles) => titles[Math.min(turn, titles.length - 1)] ?? ''));
    else if (isList(variant)) plain(short, withMonth(variant), variant.some((title) => title.startsWith('JANUARI')) ? 'eppgbm_bulanan' : 'eppgbm', { place: '17.04.02.2010' });
    else files.push(await twoSheets(variant, ++number));
  }
  return files;
}

const isList = (variant: Variants[string]): variant is readonly string[] => Array.isArray(variant);
const isAliases = (name: string, variant: Variants[string]): variant is Readonly<Record<string, readonly string[]>> => name.startsWith('aliases') && !isList(variant);
/** A list may leave out what repeats itself. */
const withMonth = (titles: readonly string[]): readonly string[] => titles.filter((title) => !title.startsWith('...'));

async function twoSheets(sheets: Readonly<Record<string, readonly string[]>>, number: number): Promise<Expected> {
  const pages = Object.entries(sheets).map(([sheet, keys]) => {
    const titles = keys.map((key) => key.split(' ')[0] ?? key);
    return { sheet, data: [titles, rowOf(titles, number)].map((row) => row.map((value) => ({ value, type: String }))) };
  });
  return { name: 'header: two sheets', bytes: new Uint8Array(await writeWorkbook(pages).toBuffer()), fields: { place: '17.04.02.2010' }, outcome: accepted('eppgbm_dua_lembar') };
}
