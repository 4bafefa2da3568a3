/** IKS: families whose healthy family index is above 0.8. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import type { WorkedExample } from '../../definition.js';
import { counted, latestState, localTarget, part, words } from '../../writing/index.js';

/** Source: Permenkes 39/2016 (PIS-PK). */
const HEALTHY_ABOVE = 0.8;

type Assessment = HealthEvent<'family_assess'>;
const answers = ({ data }: Assessment, answer: 'ya' | 'tidak'): number => Object.values(data).filter((told) => told === answer).length;
const isAnswered = (assessment: Assessment): boolean => answers(assessment, 'ya') + answers(assessment, 'tidak') > 0;
const isHealthy = (assessment: Assessment): boolean => {
  const [yes, no] = [answers(assessment, 'ya'), answers(assessment, 'tidak')];
  return yes + no > 0 && yes > HEALTHY_ABOVE * (yes + no);
};

const NINE = { familyPlanning: 'ya', facilityDelivery: 'ya', fullImmunization: 'ya', growthMonitored: 'ya', htTreated: 'ya', jkn: 'ya', cleanWater: 'ya', latrine: 'ya', tbTreated: 'tidak_berlaku' } as const;
const assess = (on: string, nobodySmokes: 'ya' | 'tidak', mentalTreated: 'ya' | 'tidak'): WorkedExample['story'][number] => ({ type: 'family_assess', on, data: { ...NINE, nobodySmokes, mentalTreated } });

export const iks = counted({
  code: 'iks',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Indeks Keluarga Sehat (IKS)', 'Healthy family index'),
  words: words(
    bilingual('Keluarga yang indeksnya di atas 0,8: jawaban ya dari 12 pertanyaan yang berlaku', 'Families whose index is above 0.8: answers of yes among those of the 12 questions that apply'),
    bilingual('Keluarga yang sudah didata', 'Families assessed'),
    bilingual('Sekali per keluarga, menurut pendataan terakhir', 'Once per family, by its latest assessment'),
  ),
  source: 'Permenkes 39/2016 (PIS-PK)',
  timeRule: 'point',
  basis: 'riil',
  target: localTarget(100),
  summing: 'stock',
  parts: { iks_dinilai: 'stock' },
  denominator: part('iks_dinilai'),
  reading: latestState({
    from: 'household',
    types: ['family_assess'],
    measures: (household) => household.ofType('family_assess'),
    months: null,
    parts: { iks_dinilai: isAnswered, iks: isHealthy },
  }),
  examples: [
    {
      says: bilingual('8 dari 10 tepat 0,8: belum sehat; 9 dari 10 sehat', '8 of 10 is 0.8: not yet; 9 of 10 is healthy'),
      story: [assess('2026-02-01', 'tidak', 'tidak'), assess('2026-08-01', 'ya', 'tidak')],
      gives: [
        ['iks_dinilai', '2026-02-01', 1],
        ['iks_dinilai', '2026-08-01', -1],
        ['iks_dinilai', '2026-08-01', 1],
        ['iks', '2026-08-01', 1],
      ],
    },
    { says: bilingual('Semua tidak berlaku: tidak dinilai', 'Nothing applies: not assessed'), story: [{ type: 'family_assess', on: '2026-02-01', data: { tbTreated: 'tidak_berlaku' } }], gives: [] },
  ],
});
