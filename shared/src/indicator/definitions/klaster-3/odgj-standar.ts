/** People with severe mental illness served, once a year. Tiny numbers per village: never on a public wall. */
import { bilingual } from '../../../basics/index.js';
import { visitsFor } from '../../chronic.js';
import { counted, firstOfEach, ONCE_PER_YEAR, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

export const odgjStandar = counted({
  code: 'odgj_standar',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('ODGJ berat dilayani', 'Severe mental illness served'),
  words: words(bilingual('Orang dengan gangguan jiwa berat yang dilayani tahun itu', 'Persons with severe mental illness served in the year'), yearlySasaran('ODGJ berat', 'persons with severe mental illness'), ONCE_PER_YEAR),
  source: 'SPM; Permenkes 6/2024',
  target: SPM_TARGET,
  denominator: sasaran('odgj'),
  reading: firstOfEach({ part: 'odgj_standar', types: ['chronic_visit'], among: (patient) => visitsFor(patient, 'odgj') }),
  examples: [
    {
      says: bilingual('Dua kontrol setahun dihitung sekali', 'Two visits of a year count once'),
      story: [
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'odgj', education: true } },
        { type: 'chronic_visit', on: '2026-03-10', data: { condition: 'odgj', education: true } },
      ],
      gives: [['odgj_standar', '2026-02-10', 1]],
    },
    { says: bilingual('Kontrol hipertensi tidak ikut', 'A visit for hypertension takes no part'), story: [{ type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht' } }], gives: [] },
  ],
});
