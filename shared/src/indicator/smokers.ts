/** Smokers among those asked: what the indicators of adolescents and of adults say alike. */
import { bilingual, type Bilingual } from '../basics/index.js';
import type { IndicatorDefinition, LifeStage, WorkedExample } from './definition.js';
import { SMOKING_ANSWERS, smokingAnswers } from './screening.js';
import { AS_OF_THE_END, counted, latestState, part, words, type AgeBand } from './writing/index.js';

/** How long an answer speaks. */
const MONTHS = 12;

interface Smokers {
  readonly code: string;
  readonly klaster: IndicatorDefinition['klaster'];
  readonly lifeStage: LifeStage;
  readonly names: Bilingual;
  readonly numerator: Bilingual;
  readonly ages: AgeBand;
  /** A birth date of that age in 2026, for the worked examples. */
  readonly bornOn: string;
}

export function smokers({ code, ages, numerator, bornOn, ...said }: Smokers): IndicatorDefinition {
  const asked = `${code}_ditanya`;
  return counted({
    ...said,
    code,
    words: words(numerator, bilingual('Yang ditanya dalam 12 bulan terakhir', 'Those asked in the last 12 months'), AS_OF_THE_END),
    source: 'PTM programme; KMK HK.01.07/MENKES/2015/2023 (ILP)',
    direction: 'down',
    timeRule: 'point',
    basis: 'riil',
    summing: 'stock',
    parts: { [asked]: 'stock' },
    denominator: part(asked),
    reading: latestState({
      from: 'person',
      types: SMOKING_ANSWERS,
      measures: smokingAnswers,
      months: MONTHS,
      parts: { [asked]: () => true, [code]: ({ data }) => data.smoking === 'aktif' },
      ages,
    }),
    examples: examplesOf(code, bornOn),
  });
}

function examplesOf(code: string, bornOn: string): readonly WorkedExample[] {
  const asked = `${code}_ditanya`;
  return [
    {
      says: bilingual('Jawaban berlaku 12 bulan, atau sampai jawaban berikutnya', 'An answer speaks for 12 months, or until the next'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: bornOn, sex: 'L' } },
        { type: 'ptm_screen', on: '2026-02-05', data: { smoking: 'aktif' } },
        { type: 'ptm_screen', on: '2026-08-05', data: { smoking: 'berhenti' } },
      ],
      gives: [
        [asked, '2026-02-05', 1],
        [code, '2026-02-05', 1],
        [asked, '2026-08-05', -1],
        [code, '2026-08-05', -1],
        [asked, '2026-08-05', 1],
        [asked, '2027-08-05', -1],
      ],
    },
    {
      says: bilingual('Perokok pasif bukan perokok; tanpa jawaban tidak dihitung', 'Passive smoking is no smoking; no answer does not count'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: bornOn, sex: 'P' } },
        { type: 'ptm_screen', on: '2026-02-05', data: { smoking: 'pasif' } },
        { type: 'ptm_screen', on: '2026-03-05', data: { sbp: 120, dbp: 80 } },
      ],
      gives: [
        [asked, '2026-02-05', 1],
        [asked, '2027-02-05', -1],
      ],
    },
  ];
}
