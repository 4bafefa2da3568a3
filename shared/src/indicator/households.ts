/** Households in a good state by their latest inspection or home visit: what the indicators of the environment say alike. */
import { bilingual, type Bilingual } from '../basics/index.js';
import { isOfType, type HealthEvent } from '../event/index.js';
import type { IndicatorDefinition, WorkedExample } from './definition.js';
import { counted, latestState, localTarget, sasaran, words } from './writing/index.js';

type Inspection = HealthEvent<'env_inspection'>['data'];
type Visit = HealthEvent<'home_visit'>['data'];

interface GoodHouseholds {
  readonly code: string;
  readonly names: Bilingual;
  readonly numerator: Bilingual;
  readonly source: string;
  /** Undefined = says nothing of it. */
  readonly inspected: (data: Inspection) => boolean | undefined;
  readonly visited: (data: Visit) => boolean | undefined;
  /** An inspection that finds it good, for the worked examples. */
  readonly good: Inspection;
  readonly bad: Inspection;
}

export function goodHouseholds({ code, names, numerator, source, inspected, visited, good, bad }: GoodHouseholds): IndicatorDefinition {
  const answer = (event: HealthEvent): boolean | undefined => {
    if (isOfType(event, 'env_inspection')) return inspected(event.data);
    return isOfType(event, 'home_visit') && event.data.outcome === 'selesai' ? visited(event.data) : undefined;
  };
  return counted({
    code,
    klaster: 4,
    lifeStage: 'semua',
    names,
    words: words(numerator, bilingual('Keluarga (KK) di wilayah itu', 'Households of the area'), bilingual('Sekali per keluarga, menurut pemeriksaan terakhir', 'Once per household, by its latest inspection')),
    source,
    timeRule: 'point',
    basis: 'riil',
    target: localTarget(100),
    summing: 'stock',
    denominator: sasaran('kk'),
    reading: latestState({
      from: 'household',
      types: ['env_inspection', 'home_visit'],
      measures: (household) => household.events.filter((event) => answer(event) !== undefined),
      months: null,
      parts: { [code]: (event) => answer(event) === true },
    }),
    examples: examplesOf(code, good, bad),
  });
}

function examplesOf(code: string, good: Inspection, bad: Inspection): readonly WorkedExample[] {
  const inspection = (on: string, data: Inspection): WorkedExample['story'][number] => ({ type: 'env_inspection', on, data });
  return [
    {
      says: bilingual('Pemeriksaan terakhir yang berlaku', 'The latest inspection holds'),
      story: [{ type: 'household_registered', on: '2025-01-15', data: { members: 4 } }, inspection('2026-02-01', good), inspection('2026-08-01', bad)],
      gives: [
        [code, '2026-02-01', 1],
        [code, '2026-08-01', -1],
      ],
    },
    { says: bilingual('Tidak layak: tidak dihitung; keluarga yang belum terdaftar tetap dihitung bila diperiksa', 'Not good: does not count; a household not registered yet counts once inspected'), story: [inspection('2026-02-01', bad), inspection('2026-03-01', good)], gives: [[code, '2026-03-01', 1]] },
  ];
}
