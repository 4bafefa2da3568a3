/** A kader visits a household; whom she saw is evidence for these persons too. Fields: home visit checklist of ILP. */
import { bilingual } from '../../basics/index.js';
import { defineEventType, type RawData } from '../event-type.js';
import { choice, codeField, instantField, keyField, listOf, listOfGroups, optional, truth } from '../field.js';

const dangerSigns = optional(listOf(bilingual('Tanda bahaya', 'Danger signs'), codeField(bilingual('Tanda bahaya', 'Danger sign'))));

export const homeVisit = defineEventType({
  code: 'home_visit',
  labels: bilingual('Kunjungan rumah', 'Home visit'),
  subject: 'household',
  privacy: 'health',
  fields: {
    outcome: choice(bilingual('Hasil', 'Outcome'), ['selesai', 'ditolak', 'kosong', 'pindah', 'tidak_ditemukan']),
    personsSeen: optional(
      listOfGroups(bilingual('Orang yang ditemui', 'Persons seen'), {
        key: keyField(bilingual('Orang', 'Person'), 'person'),
        dangerSigns,
        education: optional(truth(bilingual('Edukasi diberikan', 'Education given'))),
      }),
    ),
    dangerSigns,
    education: optional(listOf(bilingual('Edukasi', 'Education'), codeField(bilingual('Topik', 'Topic')))),
    reportedAt: optional(instantField(bilingual('Dilaporkan ke nakes', 'Reported to a health worker'))),
    cleanWater: optional(truth(bilingual('Air bersih', 'Clean water'))),
    latrine: optional(truth(bilingual('Jamban sehat', 'Sanitary latrine'))),
    ventilation: optional(truth(bilingual('Ventilasi cukup', 'Good ventilation'))),
    jkn: optional(truth(bilingual('Punya JKN', 'Insured by JKN'))),
  },
  prepare: withPersons,
  concerns: (data) => (data.personsSeen ?? []).map(({ key }) => ({ kind: 'person', key })),
  sample: { outcome: 'selesai', personsSeen: [{ key: 'p-1', education: true }], latrine: true },
});

/** A person seen may be given by the key alone. */
function withPersons(data: RawData): RawData {
  if (!Array.isArray(data.personsSeen)) return data;
  return { ...data, personsSeen: data.personsSeen.map((seen: unknown) => (typeof seen === 'string' ? { key: seen } : seen)) };
}
