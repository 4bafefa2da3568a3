/** Drop-out from DPT1 to MR1. */
import { bilingual } from '../../../basics/index.js';
import { derived } from '../../writing/index.js';

export const imunDo = derived({
  code: 'imun_do',
  klaster: 2,
  lifeStage: 'bayi',
  names: bilingual('Drop-out imunisasi DPT1-MR1', 'Immunization drop-out DPT1-MR1'),
  words: {
    numerator: bilingual('Anak dengan DPT1 dikurangi anak dengan MR1; boleh negatif', 'Children with DPT1 less children with MR1; may be negative'),
    denominator: bilingual('Anak dengan DPT1', 'Children with DPT1'),
    distinctness: bilingual('Sekali per anak dan dosis', 'Once per child and dose'),
  },
  source: 'Relative drop-out as defined by WHO; provincial health profiles for the threshold',
  direction: 'down',
  basis: 'riil',
  target: { percent: 5, source: 'provincial health profile: below 5 %' },
  looksAt: { parts: ['dpt1', 'mr1'], indicators: [] },
  derive: (look) => ({ numerator: look.count('dpt1') - look.count('mr1'), denominator: look.count('dpt1') }),
  examples: [
    { says: bilingual('30 mendapat DPT1, 27 MR1', '30 had DPT1, 27 MR1'), at: { counts: { dpt1: 30, mr1: 27 } }, gives: { numerator: 3, denominator: 30 } },
    {
      says: bilingual('Lebih banyak MR1 daripada DPT1: negatif, tidak dipotong', 'More MR1 than DPT1: negative, not clipped'),
      at: { counts: { dpt1: 20, mr1: 22 } },
      gives: { numerator: -2, denominator: 20 },
    },
  ],
});
