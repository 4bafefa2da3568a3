/** Cek Kesehatan Gratis: persons who went through the gateway to its end, once a year. */
import { bilingual } from '../../../basics/index.js';
import { counted, firstOfEach, localTarget, ONCE_PER_YEAR, sasaran, words } from '../../writing/index.js';

export const ckgCakupan = counted({
  code: 'ckg_cakupan',
  klaster: 3,
  lifeStage: 'semua',
  names: bilingual('Cek Kesehatan Gratis (CKG)', 'Free health check'),
  words: words(bilingual('Orang yang menyelesaikan CKG tahun itu', 'Persons who completed the free health check in the year'), bilingual('Penduduk', 'Population'), ONCE_PER_YEAR),
  source: 'KMK HK.01.07/MENKES/84/2026 (CKG)',
  target: localTarget(100),
  denominator: sasaran('penduduk'),
  reading: firstOfEach({ part: 'ckg_cakupan', types: ['ckg_screen'], among: (person) => person.sinceBirth('ckg_screen').filter(({ data }) => data.status === 'selesai') }),
  examples: [
    {
      says: bilingual('Yang sebagian tidak dihitung; selesai dihitung sekali setahun', 'A partial one does not count; a completed one counts once a year'),
      story: [
        { type: 'ckg_screen', on: '2026-02-05', data: { status: 'sebagian' } },
        { type: 'ckg_screen', on: '2026-03-05', data: { status: 'selesai' } },
        { type: 'ckg_screen', on: '2026-08-05', data: { status: 'selesai' } },
      ],
      gives: [['ckg_cakupan', '2026-03-05', 1]],
    },
    {
      says: bilingual('Tahun berikutnya dihitung lagi', 'The next year counts again'),
      story: [
        { type: 'ckg_screen', on: '2025-03-05', data: { status: 'selesai' } },
        { type: 'ckg_screen', on: '2026-03-05', data: { status: 'selesai' } },
      ],
      gives: [
        ['ckg_cakupan', '2025-03-05', 1],
        ['ckg_cakupan', '2026-03-05', 1],
      ],
    },
  ],
});
