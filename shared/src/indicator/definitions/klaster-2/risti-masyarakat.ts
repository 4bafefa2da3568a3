/** Pregnancies at risk that the community found first. */
import { bilingual } from '../../../basics/index.js';
import { riskFinder, visitsTellingRisk } from '../../obstetric.js';
import { AT_RISK, counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran, words } from '../../writing/index.js';

export const ristiMasyarakat = counted({
  code: 'risti_masyarakat',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Deteksi risiko oleh masyarakat', 'Risk found by the community'),
  words: words(
    bilingual('Kehamilan yang faktor risikonya pertama kali ditemukan kader, dukun atau keluarga', 'Pregnancies whose risk was first found by a kader, a birth attendant or the family'),
    AT_RISK,
    ONCE_PER_PREGNANCY,
  ),
  source: 'Pedoman PWS KIA',
  target: localTarget(100),
  denominator: sasaran('bumil', 0.2),
  reading: oncePerPregnancy({
    part: 'risti_masyarakat',
    types: ['anc_visit'],
    decidedBy: (pregnancy) => {
      const [first] = visitsTellingRisk(pregnancy);
      return first && riskFinder(first) !== 'nakes' ? first : undefined;
    },
  }),
  examples: [
    {
      says: bilingual('Kader menemukan lebih dulu, bidan kemudian', 'A kader found it first, the midwife later'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { provider: 'kader', riskFactors: ['jarak_dekat'] } },
        { type: 'anc_visit', on: '2026-02-10', data: { provider: 'bidan', riskFactors: ['jarak_dekat'] } },
      ],
      gives: [['risti_masyarakat', '2026-02-03', 1]],
    },
    {
      says: bilingual('Bidan lebih dulu: temuan kader sesudahnya tidak dihitung', 'The midwife first: what a kader finds later does not count'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { provider: 'bidan', kspr: 6 } },
        { type: 'anc_visit', on: '2026-02-10', data: { provider: 'kader', riskFactors: ['anemia'] } },
      ],
      gives: [],
    },
    {
      says: bilingual('Dicatat bidan, tetapi ditemukan keluarga', 'Noted by the midwife, but found by the family'),
      story: [{ type: 'anc_visit', on: '2026-02-03', data: { provider: 'bidan', riskFactors: ['usia_tua'], riskFoundBy: 'keluarga' } }],
      gives: [['risti_masyarakat', '2026-02-03', 1]],
    },
  ],
});
