/** Elders who live independently, of those assessed. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { AS_OF_THE_END, counted, latestState, localTarget, part, words, years } from '../../writing/index.js';

/** Barthel index of full independence (class A). Source: AKS as used by the elderly programme. */
const INDEPENDENT = 20;
/** How long an assessment speaks, in months. */
const MONTHS = 12;

const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1950-03-15', sex: 'P' } };

export const lansiaMandiri = counted({
  code: 'lansia_mandiri',
  klaster: 3,
  lifeStage: 'lansia',
  names: bilingual('Lansia mandiri (AKS A)', 'Independent elders'),
  words: words(
    bilingual('Lansia dengan nilai AKS terakhir 20', 'Elders whose latest ADL score is 20'),
    bilingual('Lansia yang AKS-nya dinilai dalam 12 bulan terakhir', 'Elders assessed in the last 12 months'),
    AS_OF_THE_END,
  ),
  source: 'Panduan praktis lansia: AKS (Barthel)',
  timeRule: 'point',
  basis: 'riil',
  target: localTarget(90),
  summing: 'stock',
  parts: { lansia_adl: 'stock' },
  denominator: part('lansia_adl'),
  reading: latestState({
    from: 'person',
    types: ['elderly_assess'],
    measures: (person) => person.sinceBirth('elderly_assess').filter(({ data }) => data.adl !== undefined),
    months: MONTHS,
    ages: years(60, null),
    parts: { lansia_adl: () => true, lansia_mandiri: ({ data }) => data.adl === INDEPENDENT },
  }),
  examples: [
    {
      says: bilingual('Nilai 20 mandiri, 19 tidak lagi', 'A score of 20 is independent, 19 is not any more'),
      story: [born, { type: 'elderly_assess', on: '2026-02-05', data: { adl: 20 } }, { type: 'elderly_assess', on: '2026-08-05', data: { adl: 19 } }],
      gives: [
        ['lansia_adl', '2026-02-05', 1],
        ['lansia_mandiri', '2026-02-05', 1],
        ['lansia_adl', '2026-08-05', -1],
        ['lansia_mandiri', '2026-08-05', -1],
        ['lansia_adl', '2026-08-05', 1],
        ['lansia_adl', '2027-08-05', -1],
      ],
    },
    { says: bilingual('Skrining tanpa AKS tidak menilai', 'A screen without the score says nothing'), story: [born, { type: 'elderly_assess', on: '2026-02-05', data: { skilas: true } }], gives: [] },
  ],
});
