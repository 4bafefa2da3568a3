/** Chronic patients served to standard every month: what the indicators of hypertension and diabetes say alike. */
import { bilingual, type Bilingual } from '../basics/index.js';
import { registerOf, servedToStandard, visitsFor, type ChronicVisit, type Condition } from './chronic.js';
import type { IndicatorDefinition, WorkedExample } from './definition.js';
import { AS_OF_THE_END, counted, sasaran, SPM_TARGET, words, yearlySasaran } from './writing/index.js';

interface StandardCare {
  readonly code: string;
  readonly condition: Exclude<Condition, 'odgj'>;
  readonly names: Bilingual;
  readonly numerator: Bilingual;
  readonly patients: Bilingual;
  readonly isMeasured: (visit: ChronicVisit) => boolean;
  /** What such a measure looks like, for the worked examples. */
  readonly measure: Partial<ChronicVisit['data']>;
}

export const standardCare = ({ code, condition, names, numerator, patients, isMeasured, measure }: StandardCare): IndicatorDefinition =>
  counted({
    code,
    variants: ['ht_kepatuhan'],
    klaster: 3,
    lifeStage: 'dewasa',
    names,
    words: words(numerator, yearlySasaran(patients.id, patients.en), AS_OF_THE_END),
    source: 'SPM; Permenkes 6/2024',
    timeRule: 'point',
    target: SPM_TARGET,
    summing: 'stock',
    denominator: sasaran(condition),
    reading: {
      from: 'person',
      types: ['chronic_visit'],
      read: (patient) => {
        const register = registerOf(patient, condition);
        const isGood = (visit: ChronicVisit): boolean => isMeasured(visit) && visit.data.education !== false;
        return register ? servedToStandard(patient, register, { visits: visitsFor(patient, condition), part: code, isGood }) : [];
      },
    },
    examples: examplesOf(code, condition, measure),
  });

function examplesOf(code: string, condition: Condition, measure: Partial<ChronicVisit['data']>): readonly WorkedExample[] {
  const visit = (on: string, more: Partial<ChronicVisit['data']> = {}): WorkedExample['story'][number] => ({ type: 'chronic_visit', on, data: { condition, ...measure, ...more } });
  return [
    {
      says: bilingual('Diagnosis Februari; Maret terlewat: keluar pada akhir Maret, tahun itu tidak kembali', 'Diagnosed in February; March is missed: out at the end of March, not back that year'),
      story: [visit('2026-02-10'), visit('2026-04-10')],
      gives: [
        [code, '2026-02-10', 1],
        [code, '2026-03-31', -1],
      ],
    },
    {
      says: bilingual('Tahun baru mulai dari awal; edukasi yang tidak diberikan tidak memenuhi standar', 'A new year begins anew; without education it is not to standard'),
      story: [visit('2025-12-10'), visit('2026-01-10', { education: false }), visit('2026-01-20')],
      gives: [
        [code, '2025-12-10', 1],
        [code, '2026-01-01', -1],
        [code, '2026-01-20', 1],
        [code, '2026-02-28', -1],
      ],
    },
  ];
}
