/** A case of a disease under surveillance. A case that is reported again keeps its key. Fields: domain notes 6.3, SKDR. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, codeField, dayField, optional, shortText } from '../field.js';

export const diseaseCase = defineEventType({
  code: 'disease_case',
  labels: bilingual('Kasus penyakit', 'Disease case'),
  subject: ['case', 'person'],
  privacy: 'sensitive',
  fields: {
    /** `dbd diare pneumonia campak malaria …` */
    disease: codeField(bilingual('Penyakit', 'Disease')),
    onsetOn: optional(dayField(bilingual('Tanggal mulai sakit', 'Day of onset'))),
    classification: optional(choice(bilingual('Klasifikasi', 'Classification'), ['suspek', 'probable', 'konfirmasi'])),
    placeOfInfection: optional(shortText(bilingual('Tempat tertular', 'Place of infection'))),
    outcome: optional(choice(bilingual('Keadaan', 'Outcome'), ['sakit', 'dirawat', 'sembuh', 'meninggal'])),
    lab: optional(shortText(bilingual('Hasil laboratorium', 'Laboratory result'))),
  },
  sample: { disease: 'dbd', onsetOn: '2026-02-10', classification: 'suspek' },
});
