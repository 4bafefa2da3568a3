/** A kader is trained in one of the 25 basic skills, or shows it. The tier (purwa, madya, utama) follows from these, nobody types it. */
import { bilingual, dayField, defineEventType, optional, quantity, shortText, truth, unitField } from '../../writing/index.js';

export const kaderSkill = defineEventType({
  code: 'kader_skill',
  klaster: 1,
  labels: bilingual('Keterampilan kader', 'Kader skill'),
  subject: 'kader',
  privacy: 'plain',
  fields: {
    /** 1-4 running the posyandu, 5-11 infants and under-fives, 12-17 mothers, 18-20 school age and adolescents, 21-25 adults and elders. */
    skill: quantity(bilingual('Keterampilan ke', 'Skill number'), { possible: [1, 25], hard: [1, 25], whole: true }),
    trained: optional(truth(bilingual('Sudah dilatih', 'Trained'))),
    passed: optional(truth(bilingual('Cakap', 'Passed'))),
    assessor: optional(shortText(bilingual('Penilai', 'Assessor'))),
    /** Of the village head, by which she is a kader. */
    decreeOn: optional(dayField(bilingual('Tanggal SK', 'Day of the decree'))),
    posyandu: optional(unitField(bilingual('Posyandu', 'Posyandu'))),
  },
  needsOneOf: [['passed', 'trained']],
  distinguishedBy: ['skill'],
  sample: { skill: 7, trained: true, passed: true, posyandu: 'posyandu:melati-1' },
});
