/** The groups that sasaran are counted in: their names, and the word for one of them and for several. */
import { bilingual, type Bilingual } from '../basics/index.js';

/** What members are called in a sentence: `8 ibu`, `1 mother`, `8 mothers`. */
export interface Members {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

const members = (id: string, one: string, many: string): Members => ({ one: bilingual(id, one), many: bilingual(id, many) });

export const MOTHERS = members('ibu', 'mother', 'mothers');
export const BABIES = members('bayi', 'baby', 'babies');
export const CHILDREN = members('anak', 'child', 'children');
export const PEOPLE = members('orang', 'person', 'people');
const HOUSEHOLDS = members('KK', 'household', 'households');
export const CASES = members('kasus', 'case', 'cases');

export interface SasaranGroup {
  readonly code: string;
  readonly names: Bilingual;
  readonly members: Members;
}

const group = (code: string, id: string, en: string, who: Members): SasaranGroup => ({ code, names: bilingual(id, en), members: who });

export const sasaranGroups: readonly SasaranGroup[] = [
  group('penduduk', 'Penduduk', 'Population', PEOPLE),
  group('kk', 'Kepala keluarga', 'Households', HOUSEHOLDS),
  group('bumil', 'Ibu hamil', 'Pregnant women', MOTHERS),
  group('bulin', 'Ibu bersalin', 'Women giving birth', MOTHERS),
  group('bufas', 'Ibu nifas', 'Women after delivery', MOTHERS),
  group('lahir_hidup', 'Bayi lahir hidup', 'Live births', BABIES),
  group('bayi', 'Bayi', 'Infants', BABIES),
  group('baduta', 'Anak di bawah dua tahun', 'Children under two', CHILDREN),
  group('balita', 'Balita', 'Children under five', CHILDREN),
  group('apras', 'Anak prasekolah', 'Pre-school children', CHILDREN),
  group('anak_7_15', 'Anak 7-15 tahun', 'Children aged 7-15', CHILDREN),
  group('bias', 'Dosis sasaran BIAS', 'Doses due in BIAS', members('dosis', 'dose', 'doses')),
  group('rematri', 'Remaja putri', 'Adolescent girls', PEOPLE),
  group('remaja', 'Remaja', 'Adolescents', PEOPLE),
  group('usia_15_59', 'Usia 15-59 tahun', 'Aged 15-59', PEOPLE),
  group('usia_18_59', 'Usia 18-59 tahun', 'Aged 18-59', PEOPLE),
  group('dewasa_18', 'Usia 18 tahun ke atas', 'Aged 18 and over', PEOPLE),
  group('lansia', 'Lanjut usia', 'Elderly', PEOPLE),
  group('wus', 'Wanita usia subur', 'Women of reproductive age', PEOPLE),
  group('pus', 'Pasangan usia subur', 'Couples of reproductive age', members('pasangan', 'couple', 'couples')),
  group('perempuan_30_69', 'Perempuan 30-69 tahun', 'Women aged 30-69', PEOPLE),
  group('catin', 'Calon pengantin', 'Couples about to marry', PEOPLE),
  group('ht', 'Penderita hipertensi', 'People with hypertension', PEOPLE),
  group('dm', 'Penderita diabetes', 'People with diabetes', PEOPLE),
  group('odgj', 'ODGJ berat', 'People with severe mental illness', PEOPLE),
  group('tb_terduga', 'Terduga TB', 'Presumptive TB', PEOPLE),
  group('tb_kasus', 'Kasus TB', 'TB cases', PEOPLE),
  group('hiv_risiko', 'Orang berisiko HIV', 'People at risk of HIV', PEOPLE),
  group('diare_balita', 'Diare balita', 'Diarrhoea in children under five', CHILDREN),
  group('pneumonia_balita', 'Pneumonia balita', 'Pneumonia in children under five', CHILDREN),
];

const byCode = new Map(sasaranGroups.map((each) => [each.code, each]));

export const sasaranGroup = (code: string): SasaranGroup | undefined => byCode.get(code);

/** The part of the cells that holds the registered members of a group, where a definition gives it. */
export const stockPart = (groupCode: string): string => `stok_${groupCode}`;
