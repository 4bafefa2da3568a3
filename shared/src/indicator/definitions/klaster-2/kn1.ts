/** KN1: a newborn seen by a health worker 6 to 48 hours after birth. */
import { bilingual } from '../../../basics/index.js';
import { neonatalVisits } from '../../neonatal.js';
import { counted, ONCE_PER_CHILD, oncePerPerson, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

export const kn1 = counted({
  code: 'kn1',
  klaster: 2,
  lifeStage: 'neonatus',
  names: bilingual('KN1', 'First neonatal visit'),
  words: words(
    bilingual('Bayi baru lahir yang diperiksa tenaga kesehatan 6-48 jam sesudah lahir; tanpa jam, pada hari 0-2', 'Newborns seen by a health worker 6-48 hours after birth; without a time, on day 0-2'),
    yearlySasaran('bayi', 'infants'),
    ONCE_PER_CHILD,
  ),
  source: 'Buku KIA; SPM bayi baru lahir',
  target: SPM_TARGET,
  denominator: sasaran('bayi'),
  reading: oncePerPerson({ part: 'kn1', types: ['neonatal_visit'], decidedBy: (child) => neonatalVisits(child).kn1 }),
  examples: [
    {
      says: bilingual('Tanpa jam: hari ke-2 masih KN1', 'Without a time: day 2 is still KN1'),
      story: [
        { type: 'person_registered', on: '2026-03-12', data: { birthDate: '2026-03-10', sex: 'P' } },
        { type: 'neonatal_visit', on: '2026-03-12', data: { provider: 'bidan' } },
        { type: 'neonatal_visit', on: '2026-03-12', data: { provider: 'bidan' } },
      ],
      gives: [['kn1', '2026-03-12', 1]],
    },
    {
      says: bilingual('Hari ke-3 sudah KN2; kunjungan kader tidak dihitung', 'Day 3 is KN2 already; the visit of a kader does not count'),
      story: [
        { type: 'person_registered', on: '2026-03-12', data: { birthDate: '2026-03-10', sex: 'P' } },
        { type: 'neonatal_visit', on: '2026-03-11', data: { provider: 'kader' } },
        { type: 'neonatal_visit', on: '2026-03-13', data: { provider: 'bidan' } },
      ],
      gives: [],
    },
  ],
});
