/**
 * Sasaran of the demo: annual groups by the birth-rate formulas and the age structure of the kabupaten, given to villages
 * by population and from there to dusun, so that every sum adds up. `riil` comes from an invented family survey.
 */
import type { SasaranRow } from '@pantau/shared/sasaran';
import { CRUDE_BIRTH_RATE as CBR, FEMALE, PER_HOUSEHOLD, POPULATION, shareAged } from './kaur.js';
import { Random } from './random.js';
import { shares } from './shares.js';
import type { Village } from './villages.js';

const INFANT_MORTALITY = 0.015;
const BALITA = 5 * CBR * 0.985;

/** Members per head of population. Formulas: Pedoman PWS KIA; prevalences are round figures of this demo. */
const GROUPS: Readonly<Record<string, number>> = {
  penduduk: 1,
  kk: 1 / PER_HOUSEHOLD,
  bumil: 1.1 * CBR,
  bulin: 1.05 * CBR,
  bufas: 1.05 * CBR,
  lahir_hidup: CBR,
  bayi: CBR * (1 - INFANT_MORTALITY),
  baduta: 2 * CBR * 0.985,
  balita: BALITA,
  apras: shareAged(5, 6),
  anak_7_15: shareAged(7, 16),
  bias: 5 * shareAged(7, 8),
  rematri: shareAged(12, 19) * FEMALE,
  remaja: shareAged(10, 19),
  usia_15_59: shareAged(15, 60),
  usia_18_59: shareAged(18, 60),
  dewasa_18: shareAged(18, 80),
  lansia: shareAged(60, 80),
  wus: shareAged(15, 50) * FEMALE,
  pus: 0.17,
  perempuan_30_69: shareAged(30, 70) * FEMALE,
  catin: 0.012,
  ht: 0.28 * shareAged(18, 80),
  dm: 0.02 * shareAged(15, 80),
  odgj: 0.0018,
  tb_terduga: 0.026,
  tb_kasus: 0.0035,
  hiv_risiko: 0.02,
  diare_balita: 0.169 * BALITA,
  pneumonia_balita: 0.036 * BALITA,
};

/** Estimates that nobody breaks down to hamlets. */
const VILLAGE_ONLY = new Set(['bias', 'remaja', 'usia_15_59', 'usia_18_59', 'dewasa_18', 'perempuan_30_69', 'catin', 'odgj', 'tb_terduga', 'tb_kasus', 'hiv_risiko', 'diare_balita', 'pneumonia_balita']);
/** Groups that the family survey counted. */
const SURVEYED = ['penduduk', 'kk', 'bumil', 'bulin', 'bufas', 'lahir_hidup', 'bayi', 'lansia', 'ht', 'anak_7_15', 'bias', 'rematri', 'remaja', 'dewasa_18'];
/** Births fall slowly from year to year, counted from that of the population. */
const BIRTHS = new Set(['bumil', 'bulin', 'bufas', 'lahir_hidup', 'bayi']);
const BIRTH_TREND = 0.985;
const BASE_YEAR = 2024;

/** The groups of three years: the two before, and this one. */
export function demoSasaran(villages: readonly Village[], thisYear: number, seed: number): readonly SasaranRow[] {
  const years = [thisYear - 2, thisYear - 1, thisYear];
  return years.flatMap((year) => [...projected(villages, year), ...(year === thisYear - 2 ? [] : surveyed(villages, year, seed))]);
}

function projected(villages: readonly Village[], year: number): SasaranRow[] {
  const source = `SK sasaran ${year} (simulasi)`;
  return Object.entries(GROUPS).flatMap(([group, perHead]) => {
    const trend = BIRTHS.has(group) ? BIRTH_TREND ** (year - BASE_YEAR) : 1;
    const values = shares(Math.round(POPULATION * perHead * trend), villages.map(({ population }) => population));
    return villages.flatMap((village, i) => rowsOf(village, values[i] ?? 0, { group, year, basis: 'proyeksi', source, validFrom: null }));
  });
}

/** A survey finds fewer or more than the projection; in some villages far fewer. */
function surveyed(villages: readonly Village[], year: number, seed: number): SasaranRow[] {
  const source = `Pendataan keluarga ${year} (simulasi)`;
  return villages.flatMap((village) => {
    const found = Random.of(seed, 'survey', village.code).between(0.84, 1.1);
    return SURVEYED.flatMap((group) => {
      const value = Math.round(village.population * (GROUPS[group] ?? 0) * (village.number % 17 === 0 ? 0.7 : found));
      return rowsOf(village, value, { group, year, basis: 'riil', source, validFrom: null });
    });
  });
}

function rowsOf(village: Village, value: number, row: Omit<SasaranRow, 'area' | 'value'>): SasaranRow[] {
  const own = { ...row, area: village.code, value };
  if (VILLAGE_ONLY.has(row.group)) return [own];
  const parts = shares(value, village.dusun.map(({ population }) => population));
  return [own, ...village.dusun.map(({ code }, i) => ({ ...row, area: code, value: parts[i] ?? 0 }))];
}
