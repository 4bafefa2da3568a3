/** A contact of a TB patient is investigated and may get preventive therapy (TPT). */
import { asWritten, bilingual, choice, dayField, defineEventType, keyField, optional, truth, withEstimate } from '../../writing/index.js';

export const tbContact = defineEventType({
  code: 'tb_contact',
  klaster: 4,
  labels: bilingual('Investigasi kontak TBC', 'TB contact'),
  subject: 'person',
  privacy: 'sensitive',
  fields: {
    indexCase: optional(keyField(bilingual('Kasus indeks', 'Index case'), 'case')),
    relation: optional(choice(bilingual('Hubungan', 'Relation'), { serumah: ['Serumah', 'Same household'], erat: ['Kontak erat', 'Close contact'] })),
    presumptive: optional(truth(bilingual('Terduga TBC', 'Presumptive TB'))),
    /** May and should take preventive therapy. */
    eligible: truth(bilingual('Memenuhi syarat TPT', 'Eligible for TPT')),
    tptStartedOn: optional(dayField(bilingual('Mulai TPT', 'Start of TPT'))),
    tptOutcome: optional(
      choice(bilingual('Hasil TPT', 'Outcome of TPT'), { selesai: ['Selesai', 'Completed'], putus: ['Tidak selesai', 'Not completed'], efek_samping: ['Dihentikan karena efek samping', 'Stopped for side effects'] }),
    ),
    ...asWritten,
  },
  prepare: withEstimate,
  sample: { indexCase: 'kasus-1', relation: 'serumah', presumptive: false, eligible: true, tptStartedOn: '2026-03-09' },
});
