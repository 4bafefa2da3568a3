/** Beds of a Puskesmas, by its latest roster. */
import { bilingual } from '../../../basics/index.js';
import { counted, latestState, NO_DENOMINATOR, NONE, words } from '../../writing/index.js';

export const tempatTidur = counted({
  code: 'tempat_tidur',
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Tempat tidur rawat inap', 'Inpatient beds'),
  words: words(bilingual('Tempat tidur menurut data unit terakhir', 'Beds by the latest roster of the unit'), NONE, bilingual('Setiap tempat tidur sekali', 'Each bed once')),
  source: 'Data unit',
  unit: 'count',
  timeRule: 'count',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  summing: 'stock',
  denominator: NO_DENOMINATOR,
  reading: latestState({
    from: 'unit',
    types: ['unit_roster'],
    measures: (unit) => unit.ofType('unit_roster').filter(({ data }) => data.beds !== undefined),
    months: null,
    parts: { tempat_tidur: ({ data }) => data.beds ?? 0 },
  }),
  examples: [
    {
      says: bilingual('Data terakhir yang berlaku', 'The latest roster holds'),
      story: [
        { type: 'unit_roster', on: '2026-02-01', data: { beds: 8 } },
        { type: 'unit_roster', on: '2026-05-01', data: { beds: 10 } },
      ],
      gives: [
        ['tempat_tidur', '2026-02-01', 8],
        ['tempat_tidur', '2026-05-01', -8],
        ['tempat_tidur', '2026-05-01', 10],
      ],
    },
    { says: bilingual('Data tanpa tempat tidur tidak mengubahnya', 'A roster that does not tell beds changes nothing'), story: [{ type: 'unit_roster', on: '2026-02-01', data: { beds: 8 } }, { type: 'unit_roster', on: '2026-05-01', data: { growthTools: true } }], gives: [['tempat_tidur', '2026-02-01', 8]] },
  ],
});
