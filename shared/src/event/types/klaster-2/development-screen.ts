/** Development of a young child is screened (SDIDTK). Source of the scores: KPSP 9-10 fits, 7-8 doubtful, below 7 deviates. */
import { asWritten, bilingual, choice, count, defineEventType, optional, referred, withEstimate } from '../../writing/index.js';

const PASSED = { normal: ['Normal', 'Normal'], curiga: ['Curiga gangguan', 'Suspected impairment'] } as const;

export const developmentScreen = defineEventType({
  code: 'development_screen',
  klaster: 2,
  labels: bilingual('Pemantauan perkembangan (SDIDTK)', 'Development screen'),
  subject: 'person',
  privacy: 'health',
  fields: {
    kpsp: optional(count(bilingual('Skor KPSP', 'KPSP score'), 10)),
    /** As the card says, where no score is told. */
    result: optional(
      choice(bilingual('Hasil', 'Result'), { sesuai: ['Sesuai umur', 'As expected'], meragukan: ['Meragukan', 'Doubtful'], penyimpangan: ['Kemungkinan penyimpangan', 'Possible deviation'] }),
    ),
    hearing: optional(choice(bilingual('Tes daya dengar (TDD)', 'Hearing test'), PASSED)),
    vision: optional(choice(bilingual('Tes daya lihat (TDL)', 'Vision test'), PASSED)),
    mchat: optional(count(bilingual('Skor M-CHAT-R', 'M-CHAT-R score'), 20)),
    referred,
    ...asWritten,
  },
  needsOneOf: [['kpsp', 'result', 'hearing', 'vision', 'mchat']],
  prepare: withEstimate,
  sample: { kpsp: 9, hearing: 'normal' },
});
