/** People at risk tested for HIV. Kabupaten and Puskesmas only: smaller places could name persons. */
import { bilingual } from '../../../basics/index.js';
import { counted, firstOfEach, ONCE_PER_YEAR, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

export const hivSkrining = counted({
  code: 'hiv_skrining',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Orang berisiko HIV diperiksa', 'People at risk of HIV tested'),
  words: words(bilingual('Orang berisiko yang diperiksa HIV tahun itu', 'Persons at risk tested for HIV in the year'), yearlySasaran('orang berisiko HIV', 'persons at risk of HIV'), ONCE_PER_YEAR),
  source: 'SPM; Permenkes 6/2024',
  place: 'service',
  finest: 'puskesmas',
  target: SPM_TARGET,
  denominator: sasaran('hiv_risiko'),
  reading: firstOfEach({ part: 'hiv_skrining', types: ['hiv_test'], among: (person) => person.sinceBirth('hiv_test') }),
  examples: [
    {
      says: bilingual('Dua pemeriksaan setahun dihitung sekali', 'Two tests of a year count once'),
      story: [
        { type: 'hiv_test', on: '2026-02-05', data: { riskGroup: 'tb' } },
        { type: 'hiv_test', on: '2026-08-05', data: { riskGroup: 'tb' } },
      ],
      gives: [['hiv_skrining', '2026-02-05', 1]],
    },
    { says: bilingual('Yang dibatalkan tidak', 'A voided one does not'), story: [{ type: 'hiv_test', on: '2026-02-05', data: { riskGroup: 'ims' }, voided: true }], gives: [] },
  ],
});
