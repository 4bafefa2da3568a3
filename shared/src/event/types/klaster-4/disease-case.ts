/** A case of a disease under surveillance. A case that is reported again keeps its key. Fields: domain notes 6.3, SKDR. */
import {
  asWritten, bilingual, choice, codeField, dayField, defineEventType, optional, shortText, truth, withEstimate,
} from '../../writing/index.js';

export const diseaseCase = defineEventType({
  code: 'disease_case',
  klaster: 4,
  labels: bilingual('Kasus penyakit', 'Disease case'),
  subject: ['case', 'person'],
  privacy: 'sensitive',
  fields: {
    disease: codeField(bilingual('Penyakit', 'Disease'), {
      afp: ['Lumpuh layuh akut (AFP)', 'Acute flaccid paralysis (AFP)'],
      antraks: ['Antraks', 'Anthrax'],
      campak: ['Suspek campak', 'Suspected measles'],
      chikungunya: ['Chikungunya', 'Chikungunya'],
      covid19: ['COVID-19', 'COVID-19'],
      dbd: ['Demam berdarah dengue', 'Dengue'],
      diare: ['Diare akut', 'Acute diarrhoea'],
      diare_berdarah: ['Diare berdarah', 'Bloody diarrhoea'],
      difteri: ['Difteri', 'Diphtheria'],
      filariasis: ['Filariasis', 'Filariasis'],
      flu_burung: ['Flu burung', 'Avian influenza'],
      ghpr: ['Gigitan hewan penular rabies', 'Bite of a rabies carrier'],
      hepatitis: ['Sindrom kuning akut', 'Acute jaundice syndrome'],
      hfmd: ['Penyakit tangan, kaki dan mulut', 'Hand, foot and mouth disease'],
      ili: ['Penyakit serupa influenza (ILI)', 'Influenza-like illness (ILI)'],
      keracunan: ['Keracunan', 'Poisoning'],
      kolera: ['Kolera', 'Cholera'],
      kusta: ['Kusta', 'Leprosy'],
      leptospirosis: ['Leptospirosis', 'Leptospirosis'],
      malaria: ['Malaria', 'Malaria'],
      meningitis: ['Meningitis atau ensefalitis', 'Meningitis or encephalitis'],
      pertusis: ['Pertusis', 'Pertussis'],
      pneumonia: ['Pneumonia', 'Pneumonia'],
      rabies: ['Rabies', 'Rabies'],
      tetanus: ['Tetanus', 'Tetanus'],
      tetanus_neonatorum: ['Tetanus neonatorum', 'Neonatal tetanus'],
      tidak_dikenal: ['Kluster penyakit tidak dikenal', 'Cluster of unknown illness'],
      tifoid: ['Demam tifoid', 'Typhoid fever'],
    }),
    onsetOn: optional(dayField(bilingual('Tanggal mulai sakit', 'Day of onset'))),
    classification: optional(
      choice(bilingual('Klasifikasi', 'Classification'), { suspek: ['Suspek', 'Suspected'], probable: ['Probable', 'Probable'], konfirmasi: ['Konfirmasi', 'Confirmed'] }),
    ),
    /** Caught in the area, or brought from elsewhere. */
    origin: optional(choice(bilingual('Asal penularan', 'Origin'), { indigenous: ['Setempat (indigenous)', 'Indigenous'], impor: ['Impor', 'Imported'] })),
    placeOfInfection: optional(shortText(bilingual('Tempat tertular', 'Place of infection'))),
    outcome: optional(
      choice(bilingual('Keadaan', 'Outcome'), { sakit: ['Sakit', 'Ill'], dirawat: ['Dirawat', 'In care'], sembuh: ['Sembuh', 'Recovered'], meninggal: ['Meninggal', 'Died'] }),
    ),
    lab: optional(shortText(bilingual('Hasil laboratorium', 'Laboratory result'))),
    /** Weekly counts take new cases only. */
    repeatVisit: optional(truth(bilingual('Kunjungan ulang', 'Repeat visit'))),
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['disease'],
  sample: { disease: 'dbd', onsetOn: '2026-02-10', classification: 'suspek' },
});
