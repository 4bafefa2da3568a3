/** What the screenings of klaster 2 to 5 ask alike. */
import { bilingual } from '../../basics/index.js';
import { optional, sensitive } from '../field.js';
import { choice, codeField, type Words } from './choice.js';
import { count, listOf, quantity, truth } from './kinds.js';

export const smoking = optional(
  choice(bilingual('Merokok', 'Smoking'), {
    aktif: ['Perokok aktif', 'Smokes'],
    pasif: ['Terpapar asap rokok', 'Exposed to smoke'],
    berhenti: ['Sudah berhenti', 'Stopped'],
    tidak: ['Tidak merokok', 'Does not smoke'],
  }),
);

const SENSE: Words<'normal' | 'terganggu'> = { normal: ['Normal', 'Normal'], terganggu: ['Terganggu', 'Impaired'] };
export const senses = {
  vision: optional(choice(bilingual('Penglihatan', 'Vision'), SENSE)),
  hearing: optional(choice(bilingual('Pendengaran', 'Hearing'), SENSE)),
};

export const teeth = optional(
  choice(bilingual('Gigi dan mulut', 'Teeth and mouth'), { sehat: ['Sehat', 'Healthy'], bermasalah: ['Bermasalah', 'Has a problem'] }),
);

/** Positive = someone trained should look closer; the screening itself is `mental_screen`. */
export const mentalPositive = optional(sensitive(truth(bilingual('Skrining jiwa positif', 'Mental health screen positive'))));

const families: Words = {
  ht: ['Hipertensi', 'Hypertension'],
  dm: ['Diabetes', 'Diabetes'],
  jantung: ['Penyakit jantung', 'Heart disease'],
  stroke: ['Stroke', 'Stroke'],
  kanker: ['Kanker', 'Cancer'],
};
export const lifestyle = {
  smoking,
  activity: optional(choice(bilingual('Aktivitas fisik', 'Physical activity'), { cukup: ['Cukup', 'Enough'], kurang: ['Kurang', 'Too little'] })),
  familyHistory: optional(listOf(bilingual('Riwayat keluarga', 'Family history'), codeField(bilingual('Penyakit', 'Disease'), families))),
};

export const puma = optional(count(bilingual('Skor PUMA', 'PUMA score'), 9));

/** Early detection of cancer of cervix and breast. */
export const womensCancer = {
  iva: optional(choice(bilingual('IVA', 'VIA test'), { negatif: ['Negatif', 'Negative'], positif: ['Positif', 'Positive'], curiga_kanker: ['Curiga kanker', 'Suspected cancer'] })),
  hpv: optional(choice(bilingual('Tes DNA HPV', 'HPV DNA test'), { negatif: ['Negatif', 'Negative'], positif: ['Positif', 'Positive'], menunggu: ['Menunggu hasil', 'Result awaited'] })),
  sadanis: optional(choice(bilingual('SADANIS', 'Clinical breast exam'), { normal: ['Normal', 'Normal'], benjolan: ['Ada benjolan', 'Lump'], curiga_kanker: ['Curiga kanker', 'Suspected cancer'] })),
};

/** Barthel index as modified for AKS; 20 = independent. */
export const adl = optional(quantity(bilingual('AKS (Barthel)', 'ADL (Barthel)'), { hard: [0, 20], whole: true }));

/** Results of a confidential blood test. `diperiksa`: tested, and the result is not told here. */
const REACTIVITY: Words<'nonreaktif' | 'reaktif' | 'diperiksa'> = {
  nonreaktif: ['Nonreaktif', 'Non-reactive'],
  reaktif: ['Reaktif', 'Reactive'],
  diperiksa: ['Diperiksa, hasil tidak dicantumkan', 'Tested, result not told'],
};
export const hiv = sensitive(choice(bilingual('HIV', 'HIV'), REACTIVITY));
export const tripleElimination = {
  hiv: optional(hiv),
  syphilis: optional(sensitive(choice(bilingual('Sifilis', 'Syphilis'), REACTIVITY))),
  hbsag: optional(sensitive(choice(bilingual('HBsAg', 'HBsAg'), REACTIVITY))),
};

export const tbSymptoms = {
  cough: optional(truth(bilingual('Batuk', 'Cough'))),
  fever: optional(truth(bilingual('Demam 2 minggu atau lebih', 'Fever for 2 weeks or more'))),
  weightLoss: optional(truth(bilingual('Berat badan turun atau tidak naik', 'Weight loss or no gain'))),
  nightSweats: optional(truth(bilingual('Keringat malam', 'Night sweats'))),
  contact: optional(truth(bilingual('Kontak dengan pasien TBC', 'Contact with a TB patient'))),
};
