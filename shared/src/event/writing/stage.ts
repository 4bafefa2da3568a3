/** Stages of life and services of an open day, by code. */
import { bilingual } from '../../basics/index.js';
import { optional } from '../field.js';
import { choice, codeField, type Words } from './choice.js';
import { listOf } from './kinds.js';

export const stage = choice(bilingual('Siklus hidup', 'Stage of life'), {
  bumil: ['Ibu hamil', 'Pregnant woman'],
  bufas: ['Ibu nifas', 'Mother after delivery'],
  bayi: ['Bayi', 'Infant'],
  balita: ['Balita', 'Child under five'],
  apras: ['Anak prasekolah', 'Preschool child'],
  sekolah_remaja: ['Usia sekolah dan remaja', 'School age and adolescent'],
  dewasa: ['Usia dewasa', 'Adult'],
  lansia: ['Lanjut usia', 'Elder'],
});

const knownServices: Words = {
  gizi: ['Gizi', 'Nutrition'],
  kia: ['KIA', 'Mother and child health'],
  kb: ['KB', 'Family planning'],
  imunisasi: ['Imunisasi', 'Immunization'],
  diare: ['Penanggulangan diare', 'Care of diarrhoea'],
  remaja: ['Remaja', 'Adolescents'],
  ptm: ['Skrining PTM', 'NCD screening'],
  lansia: ['Lansia', 'Elders'],
  penyuluhan: ['Penyuluhan', 'Health talk'],
};
export const services = optional(listOf(bilingual('Layanan', 'Services'), codeField(bilingual('Layanan', 'Service'), knownServices)));

const knownTopics: Words = {
  phbs: ['PHBS', 'Clean and healthy living'],
  gizi: ['Gizi', 'Nutrition'],
  asi: ['ASI', 'Breastfeeding'],
  imunisasi: ['Imunisasi', 'Immunization'],
  kehamilan: ['Kehamilan dan persalinan', 'Pregnancy and delivery'],
  kb: ['KB', 'Family planning'],
  tb: ['TBC', 'TB'],
  hipertensi: ['Hipertensi', 'Hypertension'],
  diabetes: ['Diabetes', 'Diabetes'],
  jiwa: ['Kesehatan jiwa', 'Mental health'],
  dbd: ['DBD', 'Dengue'],
  lansia: ['Lansia', 'Elders'],
};
export const topics = optional(listOf(bilingual('Edukasi', 'Education'), codeField(bilingual('Topik', 'Topic'), knownTopics)));
