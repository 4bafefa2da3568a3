/** The list of weighed children as e-PPGBM lays it out, with children that are numbers. Rows as plain values, title and header first. */

type Value = string | number | null;

const CHILD_HEADER = [
  'No', 'NIK', 'Nama', 'JK', 'Tgl Lahir', 'BB Lahir', 'TB Lahir', 'Nama Ortu', 'Prov', 'Kab/Kota', 'Kec', 'Pukesmas', 'Desa/Kel', 'Posyandu', 'RT', 'RW', 'Alamat', 'Usia Saat Ukur',
  'Tanggal Pengukuran', 'Berat', 'Tinggi', 'Cara Ukur', 'LiLA', 'BB/U', 'ZS BB/U', 'TB/U', 'ZS TB/U', 'BB/TB', 'ZS BB/TB', 'Naik Berat Badan', 'Jml Vit A', 'KPSP', 'KIA', 'Kelas Ibu Balita', 'MBG', 'Detail',
] as const;
type Title = (typeof CHILD_HEADER)[number];
/** What differs from an ordinary row, by title. */
export type ChildRow = Partial<Readonly<Record<Title, Value>>>;

/** A NIK of nobody: no province has 99. The child is born in 2024, on a day that the number tells. */
export const nikOfChild = (number: number): string => `990101${dayPart(number)}${String((number % 9_999) + 1).padStart(4, '0')}`;
const birthOf = (number: number): { day: number; month: number } => ({ day: 2 + (number % 27), month: 1 + (Math.floor(number / 27) % 12) });
const two = (number: number): string => String(number).padStart(2, '0');
const dayPart = (number: number): string => `${two(birthOf(number).day + (number % 2 === 0 ? 40 : 0))}${two(birthOf(number).month)}24`;

/** Row of child 1, 2, 3 …: a boy where odd, weighed in June 2026. */
export function childRow(number: number, differs: ChildRow = {}): readonly Value[] {
  const { day, month } = birthOf(number);
  const ordinary: ChildRow = {
    No: number, NIK: nikOfChild(number), Nama: `Anak ${number}`, JK: number % 2 === 0 ? 'P' : 'L', 'Tgl Lahir': `2024-${two(month)}-${two(day)}`, 'Nama Ortu': `Ortu ${number}`, Prov: 'BENGKULU',
    'Kab/Kota': 'KAUR', Kec: 'TANJUNG KEMUNING', Pukesmas: 'TANJUNG KEMUNING', 'Desa/Kel': 'DESA 1', Posyandu: 'MELATI', RT: '-', RW: '-', Alamat: '-', 'Usia Saat Ukur': '2 Tahun',
    'Tanggal Pengukuran': '2026-06-14', Berat: 10 + (number % 40) / 10, Tinggi: 80 + (number % 100) / 10, 'Cara Ukur': 'Berdiri', LiLA: 14.5, 'ZS BB/U': -0.5, 'Naik Berat Badan': 'N', 'Jml Vit A': 1, Detail: '-',
  };
  return CHILD_HEADER.map((title) => ({ ...ordinary, ...differs })[title] ?? null);
}

/** The whole sheet, with what stands above the header. */
export const childSheet = (rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] => [['DAFTAR STATUS GIZI BALITA'], ['Data Tanggal : 2026-06-30'], [], [...CHILD_HEADER], ...rows];
