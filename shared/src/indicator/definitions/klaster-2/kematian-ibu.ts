/** Maternal deaths: each is one too many, and never a percentage. */
import { bilingual } from '../../../basics/index.js';
import { counted, NO_DENOMINATOR, NONE, ONCE_PER_PERSON, oncePerPerson, words } from '../../writing/index.js';

export const kematianIbu = counted({
  code: 'kematian_ibu',
  klaster: 2,
  lifeStage: 'bufas',
  names: bilingual('Kematian ibu', 'Maternal deaths'),
  words: words(bilingual('Kematian pada masa hamil, bersalin atau nifas', 'Deaths in pregnancy, delivery or after it'), NONE, ONCE_PER_PERSON),
  source: 'Pedoman PWS KIA',
  unit: 'count',
  direction: 'down',
  timeRule: 'count',
  denominator: NO_DENOMINATOR,
  reading: oncePerPerson({
    part: 'kematian_ibu',
    types: ['death'],
    decidedBy: (person) => person.sinceBirth('death').find(({ data }) => data.causeClass === 'ibu'),
  }),
  examples: [
    {
      says: bilingual('Dilaporkan dua kali adalah satu kematian', 'Reported twice it is one death'),
      story: [
        { type: 'death', on: '2026-02-03', data: { causeClass: 'ibu', period: 'nifas' } },
        { type: 'death', on: '2026-02-04', data: { causeClass: 'ibu' } },
      ],
      gives: [['kematian_ibu', '2026-02-03', 1]],
    },
    { says: bilingual('Sebab lain tidak dihitung', 'Other causes do not count'), story: [{ type: 'death', on: '2026-02-03', data: { causeClass: 'lain' } }], gives: [] },
  ],
});
