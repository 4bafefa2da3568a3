/** Targets of the demo: one for the kabupaten, another for a few Puskesmas. */
import type { TargetRow } from '@pantau/shared/sasaran';
import { KABUPATEN } from './kaur.js';
import { puskesmasOf } from './villages.js';

const PERCENT: Readonly<Record<string, number>> = {
  anc_k1_akses: 90,
  anc_k1_murni: 65,
  anc_k6: 28,
  kn_lengkap: 72,
  idl: 85,
  imun_do: 5,
  desa_uci: 80,
  sk: 80,
  ds: 70,
  nd: 72,
  bgm: 1,
  balita_2t: 4,
  underweight: 12,
  vit_a: 85,
  sdidtk: 32,
  balita_spm: 5,
  baduta_booster: 70,
  stunting: 18,
  wasting: 6,
  ht_terkendali: 42,
  kunjungan_keluarga: 13,
  posyandu_buka: 95,
  posyandu_aktif: 75,
  kader_tier_madya_up: 5,
  kader_dilatih25: 3,
  pustu_lengkap: 45,
  iks: 30,
  skrining_sekolah: 80,
  ttd_rematri: 60,
  bias: 90,
  remaja_jiwa: 7,
  skrining_produktif: 65,
  ckg_cakupan: 30,
  ht_standar: 40,
  dm_standar: 40,
  odgj_standar: 80,
  jiwa_skrining: 22,
  iva_sadanis: 50,
  catin: 80,
  lansia_skrining: 42,
  tb_terduga: 70,
  tb_treatment_coverage: 75,
  hiv_skrining: 60,
  stbm_odf: 22,
  air_minum: 22,
  rumah_ventilasi: 20,
  gigi_skrining: 14,
  data_nik_valid: 25,
};
/** Puskesmas whose target was agreed higher or lower, in points. */
const OWN: readonly (readonly [kecamatan: string, points: number])[] = [['17.04.05', 3], ['17.04.11', -5], ['17.04.15', -4]];

/** @param codes indicators of the catalogue; a target of an unknown one is left out */
export const demoTargets = (codes: ReadonlySet<string>, thisYear: number): readonly TargetRow[] =>
  Object.entries(PERCENT).filter(([indicator]) => codes.has(indicator)).flatMap(([indicator, percent]) =>
    [thisYear - 2, thisYear - 1, thisYear].flatMap((year): TargetRow[] => {
      const source = `SK Kepala Dinas Kesehatan ${year} (simulasi)`;
      const own = indicator.startsWith('anc_') ? OWN : [];
      return [{ indicator, area: KABUPATEN, year, percent, source }, ...own.map(([kecamatan, points]) => ({ indicator, area: puskesmasOf(kecamatan), year, percent: percent + points, source }))];
    }),
  );
