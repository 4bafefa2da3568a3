/** A person is registered (or the registration renewed): birth, sex, and the ties that lists need. */
import {
  bilingual, birthDates, birthLengthCm, birthWeightG, choice, count, defineEventType, keyField, listOf, optional, sex, shortText, truth, unitField, withEstimate,
} from '../../writing/index.js';

export const personRegistered = defineEventType({
  code: 'person_registered',
  klaster: 1,
  labels: bilingual('Pendaftaran orang', 'Person registered'),
  subject: 'person',
  privacy: 'health',
  fields: {
    ...birthDates,
    sex,
    household: optional(keyField(bilingual('Keluarga', 'Household'), 'household')),
    posyandu: optional(unitField(bilingual('Posyandu', 'Posyandu'))),
    mother: optional(keyField(bilingual('Ibu', 'Mother'), 'person')),
    school: optional(shortText(bilingual('Sekolah', 'School'))),
    chronic: optional(
      listOf(
        bilingual('Penyakit kronis', 'Chronic conditions'),
        choice(bilingual('Penyakit', 'Condition'), { ht: ['Hipertensi', 'Hypertension'], dm: ['Diabetes', 'Diabetes'], odgj: ['Gangguan jiwa berat', 'Severe mental illness'] }),
      ),
    ),
    /** Of what stands on the card of the child; a delivery that is recorded says the same better. */
    birthWeightG: optional(birthWeightG),
    birthLengthCm: optional(birthLengthCm),
    birthOrder: optional(count(bilingual('Anak ke', 'Birth order'), 20, { usual: 12 })),
    kiaBook: optional(truth(bilingual('Punya Buku KIA atau KMS', 'Has a KIA book or KMS'))),
    maritalStatus: optional(
      choice(bilingual('Status kawin', 'Marital status'), { kawin: ['Kawin', 'Married'], belum_kawin: ['Belum kawin', 'Single'], cerai: ['Cerai', 'Divorced or widowed'] }),
    ),
    /** The number itself goes to the person vault; this says whether there is a good one. */
    nikStatus: optional(
      choice(bilingual('NIK', 'NIK'), { valid: ['Ada dan sesuai', 'Present and valid'], tidak_valid: ['Ada, tidak sesuai', 'Present, not valid'], belum_ada: ['Belum ada', 'None yet'] }),
    ),
  },
  needsOneOf: [['birthDate', 'dobEstimated']],
  prepare: withEstimate,
  sample: { birthDate: '2025-03-02', sex: 'P' },
});
