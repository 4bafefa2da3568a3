/** What is told of a pregnancy and of family planning. */
import { bilingual } from '../../basics/index.js';
import { optional } from '../field.js';
import { choice, codeField, type Words } from './choice.js';
import { listOf, quantity } from './kinds.js';

const knownFactors: Words = {
  usia_muda: ['Usia di bawah 20 tahun', 'Younger than 20'],
  usia_tua: ['Usia 35 tahun atau lebih', '35 or older'],
  anak_banyak: ['Anak 4 atau lebih', 'Four children or more'],
  jarak_dekat: ['Jarak kurang dari 2 tahun', 'Less than 2 years since the last'],
  tinggi_kurang: ['Tinggi kurang dari 145 cm', 'Shorter than 145 cm'],
  kek: ['Kurang energi kronis', 'Chronic energy deficiency'],
  anemia: ['Anemia', 'Anaemia'],
  hipertensi: ['Tekanan darah tinggi', 'High blood pressure'],
  preeklamsia: ['Preeklamsia', 'Pre-eclampsia'],
  perdarahan: ['Perdarahan', 'Bleeding'],
  riwayat_buruk: ['Riwayat persalinan buruk', 'Poor obstetric history'],
  riwayat_sesar: ['Riwayat operasi sesar', 'Earlier caesarean section'],
  penyakit_penyerta: ['Penyakit penyerta', 'Other illness'],
  kembar: ['Hamil kembar', 'Multiple pregnancy'],
  letak_sungsang: ['Letak sungsang atau lintang', 'Breech or transverse lie'],
};
export const riskFactors = optional(listOf(bilingual('Faktor risiko', 'Risk factors'), codeField(bilingual('Faktor risiko', 'Risk factor'), knownFactors)));

/** All but `tradisional` are modern. */
const METHODS = {
  pil: ['Pil', 'Pill'],
  suntik: ['Suntik', 'Injection'],
  implan: ['Implan', 'Implant'],
  iud: ['IUD', 'IUD'],
  kondom: ['Kondom', 'Condom'],
  mow: ['MOW (steril wanita)', 'Female sterilization'],
  mop: ['MOP (steril pria)', 'Male sterilization'],
  mal: ['MAL (menyusui)', 'Lactational amenorrhoea'],
  tradisional: ['Cara tradisional', 'Traditional method'],
} as const;
export const contraceptive = choice(bilingual('Metode KB', 'Contraceptive method'), METHODS);

export const motherState = optional(
  choice(bilingual('Keadaan ibu', 'State of the mother'), { sehat: ['Sehat', 'Well'], sakit: ['Sakit atau komplikasi', 'Ill or with a complication'], meninggal: ['Meninggal', 'Died'] }),
);

/** Iron tablets of one visit. */
export const ttdTablets = optional(quantity(bilingual('TTD diberikan', 'Iron tablets given'), { unit: 'tablet', hard: [0, 90], whole: true }));
