/** KN lengkap: a newborn seen in all three neonatal windows. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { neonatalVisits } from '../../neonatal.js';
import { oncePerPerson, SPM_TARGET, counted, sasaran } from '../../writing/index.js';

/** The windows follow each other, so that the first KN3 completes the three or nothing does. */
function completing(child: History) {
  const { kn1, kn2, kn3 } = neonatalVisits(child);
  return kn1 && kn2 ? kn3 : undefined;
}

const born = (at: string): WorkedExample['story'][number] => ({
  type: 'delivery',
  on: '2026-03-10',
  at,
  subject: { kind: 'pregnancy', key: 'hamil', of: { kind: 'person', key: 'ibu' } },
  data: {
    newborns: [
      { key: 'subjek', sex: 'P', alive: true, order: 1 },
      { key: 'kembar', sex: 'L', alive: true, order: 2 },
    ],
  },
});

export const knLengkap = counted({
  code: 'kn_lengkap',
  klaster: 2,
  lifeStage: 'neonatus',
  names: bilingual('KN lengkap', 'Complete neonatal visits'),
  words: {
    numerator: bilingual(
      'Bayi baru lahir dengan KN1 (6-48 jam), KN2 (hari 3-7) dan KN3 (hari 8-28) oleh tenaga kesehatan; tanpa jam, KN1 pada hari 0-2',
      'Newborns with KN1 (6-48 hours), KN2 (day 3-7) and KN3 (day 8-28) by a health worker; without a time, KN1 on day 0-2',
    ),
    denominator: bilingual('Sasaran bayi setahun', 'Expected infants of the year'),
    distinctness: bilingual('Sekali per bayi, pada hari KN3', 'Once per newborn, on the day of KN3'),
  },
  source: 'Buku KIA; SPM bayi baru lahir',
  target: SPM_TARGET,
  denominator: sasaran('bayi'),
  reading: oncePerPerson({ part: 'kn_lengkap', types: ['neonatal_visit'], decidedBy: completing }),
  examples: [
    {
      says: bilingual('Satu dari dua bayi kembar: kunjungannya sendiri yang dihitung, pada hari KN3', 'One of twins: its own visits count, on the day of KN3'),
      story: [
        born('2026-03-10T02:00:00.000Z'),
        { type: 'neonatal_visit', on: '2026-03-11', at: '2026-03-11T03:00:00.000Z', data: {} },
        { type: 'neonatal_visit', on: '2026-03-15', data: {} },
        { type: 'neonatal_visit', on: '2026-03-24', data: {} },
        { type: 'neonatal_visit', on: '2026-03-30', data: {} },
      ],
      gives: [['kn_lengkap', '2026-03-24', 1]],
    },
    {
      says: bilingual('Lima jam setelah lahir bukan KN1', 'Five hours after birth is no KN1'),
      story: [
        born('2026-03-10T02:00:00.000Z'),
        { type: 'neonatal_visit', on: '2026-03-10', at: '2026-03-10T07:00:00.000Z', data: {} },
        { type: 'neonatal_visit', on: '2026-03-15', data: {} },
        { type: 'neonatal_visit', on: '2026-03-24', data: {} },
      ],
      gives: [],
    },
    {
      says: bilingual('Tanpa jam, hari ke-2 masih KN1; kunjungan sebelum lahir dilewati', 'Without a time day 2 is still KN1; a visit before birth is passed over'),
      story: [
        { type: 'person_registered', on: '2026-03-20', data: { birthDate: '2026-03-10', sex: 'L' } },
        { type: 'neonatal_visit', on: '2026-03-09', data: {} },
        { type: 'neonatal_visit', on: '2026-03-12', data: {} },
        { type: 'neonatal_visit', on: '2026-03-17', data: {} },
        { type: 'neonatal_visit', on: '2026-04-07', data: {} },
      ],
      gives: [['kn_lengkap', '2026-04-07', 1]],
    },
    {
      says: bilingual('Kunjungan kader tidak dihitung', 'A visit by a kader does not count'),
      story: [
        born('2026-03-10T02:00:00.000Z'),
        { type: 'neonatal_visit', on: '2026-03-11', data: { provider: 'kader' } },
        { type: 'neonatal_visit', on: '2026-03-15', data: {} },
        { type: 'neonatal_visit', on: '2026-03-24', data: {} },
      ],
      gives: [],
    },
    {
      says: bilingual('Perkiraan tanggal lahir tidak cukup untuk tenggat dalam hari', 'An estimated birth date is not good enough for deadlines in days'),
      story: [
        { type: 'person_registered', on: '2026-03-20', data: { dobEstimated: '2026-03-10', sex: 'L' } },
        { type: 'neonatal_visit', on: '2026-03-12', data: {} },
        { type: 'neonatal_visit', on: '2026-03-17', data: {} },
        { type: 'neonatal_visit', on: '2026-04-07', data: {} },
      ],
      gives: [],
    },
    {
      says: bilingual('Antara 48 jam dan hari ke-3 tidak ada kunjungan yang dihitung', 'Between 48 hours and day 3 no visit counts'),
      story: [
        born('2026-03-10T02:00:00.000Z'),
        { type: 'neonatal_visit', on: '2026-03-12', at: '2026-03-12T02:30:00.000Z', data: {} },
        { type: 'neonatal_visit', on: '2026-03-15', data: {} },
        { type: 'neonatal_visit', on: '2026-03-24', data: {} },
      ],
      gives: [],
    },
  ],
});
