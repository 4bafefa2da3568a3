/** Chronic energy deficiency (KEK), judged at the first measure of the upper arm. */
import { bilingual } from '../../../basics/index.js';
import { firstArm, isThin } from '../../obstetric.js';
import { counted, ONCE_PER_PREGNANCY, part, words } from '../../writing/index.js';

export const bumilKek = counted({
  code: 'bumil_kek',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Ibu hamil KEK', 'Chronic energy deficiency in pregnancy'),
  words: words(
    bilingual('Kehamilan dengan LiLA di bawah 23,5 cm pada pengukuran pertama', 'Pregnancies with an upper arm below 23.5 cm at the first measure'),
    bilingual('Kehamilan yang LiLA-nya diukur', 'Pregnancies whose upper arm was measured'),
    ONCE_PER_PREGNANCY,
  ),
  source: 'Buku KIA; home visit checklist of ILP',
  direction: 'down',
  basis: 'riil',
  parts: { bumil_kek_diukur: 'flow' },
  denominator: part('bumil_kek_diukur'),
  reading: {
    from: 'pregnancy',
    types: ['anc_visit'],
    read: (woman) =>
      woman.pregnancies().flatMap((pregnancy) => {
        const first = firstArm(pregnancy);
        if (!first) return [];
        return [woman.count('bumil_kek_diukur', first), ...(isThin(first) ? [woman.count('bumil_kek', first)] : [])];
      }),
  },
  examples: [
    {
      says: bilingual('Hanya pengukuran pertama yang menentukan', 'Only the first measure decides'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { muacCm: 23.4 } },
        { type: 'anc_visit', on: '2026-05-03', data: { muacCm: 24 } },
      ],
      gives: [
        ['bumil_kek_diukur', '2026-02-03', 1],
        ['bumil_kek', '2026-02-03', 1],
      ],
    },
    {
      says: bilingual('23,5 cm tidak KEK, walau kemudian lebih kurus', '23.5 cm is none, though thinner later'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { muacCm: 23.5 } },
        { type: 'anc_visit', on: '2026-05-03', data: { muacCm: 22 } },
      ],
      gives: [['bumil_kek_diukur', '2026-02-03', 1]],
    },
  ],
});
