/** Posyandu with five kader or more. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { counted, latestState, localTarget, registry, words } from '../../writing/index.js';

/** Source: Panduan Pengelolaan Posyandu. */
const ENOUGH = 5;

const roster = (on: string, kader: number): WorkedExample['story'][number] => ({
  type: 'unit_roster',
  on,
  subject: { kind: 'posyandu', key: 'subjek' },
  data: { kader: Array.from({ length: kader }, (_, index) => ({ id: `kader:${index}` })) },
});

export const kaderCukup = counted({
  code: 'kader_cukup',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Posyandu dengan kader cukup', 'Posyandu with enough kader'),
  words: words(
    bilingual('Posyandu yang menurut data terakhir punya 5 kader atau lebih', 'Posyandu that by the latest roster have 5 kader or more'),
    bilingual('Posyandu yang terdaftar', 'Registered posyandu'),
    bilingual('Sekali per posyandu', 'Once per posyandu'),
  ),
  source: 'Panduan Pengelolaan Posyandu 2023',
  timeRule: 'point',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  target: localTarget(100),
  summing: 'stock',
  denominator: registry('posyandu'),
  reading: latestState({
    from: 'unit',
    types: ['unit_roster'],
    measures: (unit) => unit.ofType('unit_roster').filter(({ subject, data }) => subject.kind === 'posyandu' && data.kader !== undefined),
    months: null,
    parts: { kader_cukup: ({ data }) => new Set(data.kader?.map(({ id }) => id)).size >= ENOUGH },
  }),
  examples: [
    {
      says: bilingual('Lima cukup, kemudian tinggal empat', 'Five are enough, then four remain'),
      story: [roster('2026-02-01', 5), roster('2026-08-01', 4)],
      gives: [
        ['kader_cukup', '2026-02-01', 1],
        ['kader_cukup', '2026-08-01', -1],
      ],
    },
    { says: bilingual('Data alat ukur saja tidak mengubahnya', 'A roster of tools alone changes nothing'), story: [roster('2026-02-01', 5), { type: 'unit_roster', on: '2026-03-01', subject: { kind: 'posyandu', key: 'subjek' }, data: { growthTools: true } }], gives: [['kader_cukup', '2026-02-01', 1]] },
  ],
});
