/** Pregnancies at risk found by a health worker. */
import { bilingual } from '../../../basics/index.js';
import { riskFinder, visitsTellingRisk } from '../../obstetric.js';
import { AT_RISK, counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran, words } from '../../writing/index.js';

export const ristiNakes = counted({
  code: 'risti_nakes',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Deteksi risiko oleh tenaga kesehatan', 'Risk found by health workers'),
  words: words(
    bilingual('Kehamilan dengan faktor risiko atau skor Poedji Rochjati di atas 2 yang ditemukan tenaga kesehatan', 'Pregnancies with a risk factor or a Poedji Rochjati score above 2 found by a health worker'),
    AT_RISK,
    ONCE_PER_PREGNANCY,
  ),
  source: 'Pedoman PWS KIA; score of Poedji Rochjati',
  target: localTarget(100),
  denominator: sasaran('bumil', 0.2),
  reading: oncePerPregnancy({
    part: 'risti_nakes',
    types: ['anc_visit'],
    decidedBy: (pregnancy) => visitsTellingRisk(pregnancy).find((visit) => riskFinder(visit) === 'nakes'),
  }),
  examples: [
    {
      says: bilingual('Skor 6 berisiko, skor 2 tidak', 'A score of 6 is a risk, 2 is none'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { provider: 'bidan', kspr: 2 } },
        { type: 'anc_visit', on: '2026-03-03', data: { provider: 'bidan', kspr: 6 } },
      ],
      gives: [['risti_nakes', '2026-03-03', 1]],
    },
    {
      says: bilingual('Hanya kader yang menemukan: belum', 'Found by a kader alone: not yet'),
      story: [{ type: 'anc_visit', on: '2026-02-03', data: { provider: 'kader', riskFactors: ['anemia'] } }],
      gives: [],
    },
  ],
});
