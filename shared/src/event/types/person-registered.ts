/** A person is registered (or the registration renewed): birth date, sex, and the ties that lists need. */
import { bilingual } from '../../basics/index.js';
import { defineEventType, type RawData } from '../event-type.js';
import { choice, dayField, keyField, listOf, optional, shortText } from '../field.js';
import { sex } from '../sex-field.js';

export const personRegistered = defineEventType({
  code: 'person_registered',
  labels: bilingual('Pendaftaran orang', 'Person registered'),
  subject: 'person',
  privacy: 'health',
  fields: {
    birthDate: optional(dayField(bilingual('Tanggal lahir', 'Birth date'))),
    /** Used where only the year is known; readings that need exact age leave the person out. */
    dobEstimated: optional(dayField(bilingual('Perkiraan tanggal lahir', 'Estimated birth date'))),
    sex,
    household: optional(keyField(bilingual('Keluarga', 'Household'), 'household')),
    posyandu: optional(shortText(bilingual('Posyandu', 'Posyandu'))),
    mother: optional(keyField(bilingual('Ibu', 'Mother'), 'person')),
    school: optional(shortText(bilingual('Sekolah', 'School'))),
    chronic: optional(listOf(bilingual('Penyakit kronis', 'Chronic conditions'), choice(bilingual('Penyakit', 'Condition'), ['ht', 'dm', 'odgj']))),
  },
  needsOneOf: [['birthDate', 'dobEstimated']],
  prepare: withEstimate,
  sample: { birthDate: '2025-03-02', sex: 'P' },
});

/** Some systems send the estimate as a mark beside the birth date. */
function withEstimate(data: RawData): RawData {
  if (typeof data.dobEstimated !== 'boolean') return data;
  const { birthDate, dobEstimated, ...rest } = data;
  return dobEstimated ? { ...rest, dobEstimated: birthDate } : { ...rest, birthDate };
}
