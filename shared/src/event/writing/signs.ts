/** Danger signs by code: those of the home visit checklist of ILP for mothers and children, and those agreed for adults. */
import { bilingual } from '../../basics/index.js';
import { optional } from '../field.js';
import { codeField, type Words } from './choice.js';
import { instantField, listOf } from './kinds.js';

const knownSigns: Words = {
  demam: ['Demam', 'Fever'],
  sakit_kepala_hebat: ['Sakit kepala hebat', 'Severe headache'],
  pandangan_kabur: ['Pandangan kabur', 'Blurred vision'],
  bengkak: ['Bengkak muka, tangan atau kaki', 'Swollen face, hands or feet'],
  sulit_tidur_cemas: ['Sulit tidur atau cemas', 'Sleepless or anxious'],
  sedih_berlarut: ['Sedih berlarut atau menangis', 'Lasting sadness or crying'],
  ide_bunuh_diri: ['Pikiran bunuh diri', 'Thoughts of suicide'],
  risiko_tbc: ['Gejala TBC', 'Signs of TB'],
  gerak_janin_kurang: ['Gerak janin kurang atau tidak ada', 'Few or no fetal movements'],
  berdebar_nyeri_dada: ['Jantung berdebar atau nyeri dada', 'Palpitations or chest pain'],
  keluar_cairan: ['Keluar cairan dari jalan lahir', 'Leaking fluid'],
  nyeri_kencing_keputihan: ['Nyeri kencing atau keputihan', 'Painful urination or discharge'],
  nyeri_perut_hebat: ['Nyeri perut hebat', 'Severe abdominal pain'],
  nyeri_ulu_hati: ['Nyeri ulu hati', 'Pain in the upper belly'],
  perdarahan: ['Perdarahan', 'Bleeding'],
  darah_nifas_berbau: ['Darah nifas berbau', 'Foul-smelling lochia'],
  luka_kelamin: ['Kelamin bengkak atau luka', 'Swollen or sore genitals'],
  payudara_bengkak: ['Payudara bengkak atau nyeri', 'Swollen or painful breasts'],
  kejang: ['Kejang', 'Convulsions'],
  tidak_sadar: ['Tidak sadar', 'Unconscious'],
  sesak_napas: ['Sesak atau napas cepat', 'Short or fast breath'],
  lemah: ['Lemah atau lemas', 'Weak or floppy'],
  kulit_biru_kuning: ['Kulit biru atau kuning', 'Blue or yellow skin'],
  sulit_menyusu: ['Tidak mau menyusu', 'Not feeding'],
  suhu_rendah: ['Suhu rendah', 'Low temperature'],
  diare: ['Diare berulang', 'Repeated diarrhoea'],
  diare_berdarah: ['Diare berdarah', 'Bloody diarrhoea'],
  dehidrasi: ['Mata cekung atau kurang cairan', 'Sunken eyes or dehydration'],
  kencing_kurang: ['Kencing kurang', 'Little urine'],
  tali_pusat: ['Tali pusat merah, basah atau berbau', 'Red, wet or foul cord'],
  mata_bernanah: ['Mata bernanah', 'Pus in the eyes'],
  kulit_bernanah: ['Bintil atau luka bernanah', 'Pustules or sores'],
  tidak_makan_minum: ['Tidak mau makan atau minum', 'Not eating or drinking'],
  bb_tidak_naik: ['Berat badan tidak naik', 'No weight gain'],
  td_sangat_tinggi: ['Tekanan darah sangat tinggi', 'Very high blood pressure'],
  gula_sangat_tinggi: ['Gula darah sangat tinggi', 'Very high blood sugar'],
  lumpuh_mendadak: ['Lumpuh atau bicara pelo mendadak', 'Sudden weakness or slurred speech'],
  jatuh: ['Jatuh', 'Fall'],
};

export const dangerSigns = optional(listOf(bilingual('Tanda bahaya', 'Danger signs'), codeField(bilingual('Tanda bahaya', 'Danger sign'), knownSigns)));

/** Findings of a kader, and when a health worker was told. */
export const findings = { dangerSigns, reportedAt: optional(instantField(bilingual('Dilaporkan ke nakes', 'Reported to a health worker'))) };
