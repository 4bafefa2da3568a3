/** Leprosy and filariasis, where they are endemic: every person found. */
import { bilingual } from '../../../basics/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { counted, NO_DENOMINATOR, NONE, words } from '../../writing/index.js';

const DISEASES = ['kusta', 'filariasis'] as const;

/** Once in a life, on the day of the first report. */
function read(person: History): readonly Contribution[] {
  const reports = person.sinceBirth('disease_case').filter(({ data }) => data.repeatVisit !== true);
  return DISEASES.flatMap((disease) => reports.find(({ data }) => data.disease === disease) ?? []).map((report) => person.count('tbc_kusta_filaria', report));
}

export const tbcKustaFilaria = counted({
  code: 'tbc_kusta_filaria',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Penemuan kusta dan filariasis', 'Leprosy and filariasis found'),
  words: words(bilingual('Orang yang ditemukan menderita kusta atau filariasis', 'Persons found with leprosy or filariasis'), NONE, bilingual('Sekali per orang per penyakit', 'Once per person and disease')),
  source: 'Programmes of endemic areas',
  unit: 'count',
  direction: 'down',
  timeRule: 'count',
  denominator: NO_DENOMINATOR,
  reading: { from: 'person', types: ['disease_case'], read },
  examples: [
    {
      says: bilingual('Bertahun kemudian tetap orang yang sama', 'Years later it is still the same person'),
      story: [
        { type: 'disease_case', on: '2024-02-01', data: { disease: 'kusta' } },
        { type: 'disease_case', on: '2026-02-01', data: { disease: 'kusta' } },
      ],
      gives: [['tbc_kusta_filaria', '2024-02-01', 1]],
    },
    { says: bilingual('Penyakit lain tidak ikut', 'Other diseases take no part'), story: [{ type: 'disease_case', on: '2026-02-01', data: { disease: 'dbd' } }], gives: [] },
  ],
});
