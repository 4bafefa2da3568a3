/** DM terkendali: registered diabetes patients whose last fasting sugar or HbA1c is fresh and within bounds. */
import { bilingual } from '../../../basics/index.js';
import { controlled, registered, registerOf, visitsFor, type ChronicVisit } from '../../chronic.js';
import type { History } from '../../history.js';
import { AS_OF_THE_END, counted, part, words } from '../../writing/index.js';

/** mg/dL fasting, and % of HbA1c. Source: programme definition of controlled diabetes. */
const FASTING = [80, 130] as const;
const HBA1C_BELOW = 7;

const CONTROL = {
  part: 'dm_terkendali',
  isMeasured: ({ data }: ChronicVisit) => data.gdpMgDl !== undefined || data.hba1cPercent !== undefined,
  isControlled: ({ data: { gdpMgDl, hba1cPercent } }: ChronicVisit) =>
    (gdpMgDl !== undefined && gdpMgDl >= FASTING[0] && gdpMgDl <= FASTING[1]) || (hba1cPercent !== undefined && hba1cPercent < HBA1C_BELOW),
};

function read(patient: History) {
  const register = registerOf(patient, 'dm');
  return register ? [...registered('dm_terdaftar', register), ...controlled(visitsFor(patient, 'dm'), register, CONTROL)] : [];
}

export const dmTerkendali = counted({
  code: 'dm_terkendali',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Diabetes terkendali', 'Controlled diabetes'),
  words: words(
    bilingual('Penderita diabetes yang pemeriksaan terakhirnya, paling lama 3 bulan lalu, GDP 80-130 atau HbA1c di bawah 7', 'Diabetes patients whose last test, at most 3 months old, is 80-130 fasting or HbA1c below 7'),
    bilingual('Penderita diabetes yang terdaftar tinggal di wilayah itu', 'Diabetes patients registered as living there'),
    AS_OF_THE_END,
  ),
  source: 'Programme definition of controlled diabetes (PTM)',
  timeRule: 'point',
  basis: 'riil',
  summing: 'stock',
  parts: { dm_terdaftar: 'stock' },
  denominator: part('dm_terdaftar'),
  reading: { from: 'person', types: ['chronic_visit'], read },
  examples: [
    {
      says: bilingual('GDP 130 terkendali, 131 tidak; tiga bulan paling lama', '130 fasting is controlled, 131 is not; three months at most'),
      story: [
        { type: 'chronic_visit', on: '2026-01-31', data: { condition: 'dm', gdpMgDl: 130 } },
        { type: 'chronic_visit', on: '2026-07-10', data: { condition: 'dm', gdpMgDl: 131 } },
      ],
      gives: [
        ['dm_terdaftar', '2026-01-31', 1],
        ['dm_terkendali', '2026-01-31', 1],
        ['dm_terkendali', '2026-04-30', -1],
      ],
    },
    {
      says: bilingual('HbA1c 6,9 terkendali; gula sewaktu saja tidak menilai', 'HbA1c 6.9 is controlled; a random sugar alone says nothing'),
      story: [
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'dm', hba1cPercent: 6.9 } },
        { type: 'chronic_visit', on: '2026-03-10', data: { condition: 'dm', gdsMgDl: 300 } },
      ],
      gives: [
        ['dm_terdaftar', '2026-02-10', 1],
        ['dm_terkendali', '2026-02-10', 1],
        ['dm_terkendali', '2026-05-10', -1],
      ],
    },
  ],
});
