/** Wasting: BB/PB or BB/TB below -2 SD, of the children weighed and measured in the month. */
import { bilingual } from '../../../basics/index.js';
import { isLow } from '../../../growth/index.js';
import { counted, ONCE_PER_CHILD_AND_MONTH, part, words } from '../../writing/index.js';
import { shareByZ } from '../../weighings.js';

export const wasting = counted({
  code: 'wasting',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Wasting (BB/TB)', 'Wasting'),
  words: words(
    bilingual('Balita dengan BB/PB atau BB/TB di bawah -2 SD pada pengukuran terakhir bulan itu, atau dengan edema', 'Children with weight for length or height below -2 SD at the last measurement of the month, or with oedema'),
    bilingual('Balita yang ditimbang dan diukur bulan itu, dengan jenis kelamin dan tanggal lahir pasti', 'Children weighed and measured in the month, with known sex and exact birth date'),
    ONCE_PER_CHILD_AND_MONTH,
  ),
  source: 'Permenkes 2/2020; WHO Child Growth Standards 2006, implausible values (beyond 5 SD) left out',
  direction: 'down',
  timeRule: 'point',
  basis: 'riil',
  parts: { bbtb_diukur: 'flow' },
  denominator: part('bbtb_diukur'),
  reading: shareByZ('bb_tb', { part: 'wasting', of: 'bbtb_diukur', isSo: isLow }),
  examples: [
    {
      says: bilingual('Tepat -2 SD gizi baik; di bawahnya gizi kurang; hanya ditimbang tidak dihitung', 'Exactly -2 SD is well; below it is wasted; weighed alone does not count'),
      story: [
        { type: 'person_registered', on: '2025-10-20', data: { birthDate: '2025-09-01', sex: 'L' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 6.193, heightCm: 65 } },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 6.1, heightCm: 65 } },
        { type: 'growth_measure', on: '2026-05-01', data: { weightKg: 6.1 } },
      ],
      gives: [
        ['bbtb_diukur', '2026-03-01', 1],
        ['bbtb_diukur', '2026-04-01', 1],
        ['wasting', '2026-04-01', 1],
      ],
    },
    {
      says: bilingual('Edema dihitung sebagai gizi buruk; di luar tabel (di bawah 45 cm) tidak dinilai', 'Oedema counts as severely wasted; outside the table (below 45 cm) it is not judged'),
      story: [
        { type: 'person_registered', on: '2025-10-20', data: { birthDate: '2025-09-01', sex: 'P' } },
        { type: 'growth_measure', on: '2026-03-01', data: { weightKg: 7, heightCm: 65, oedema: true } },
        { type: 'growth_measure', on: '2026-04-01', data: { weightKg: 3, heightCm: 44 } },
      ],
      gives: [
        ['bbtb_diukur', '2026-03-01', 1],
        ['wasting', '2026-03-01', 1],
      ],
    },
  ],
});
