/** Posyandu open days: plain evidence, one for each day that was held, at the posyandu whose day it was. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import type { IndicatorDefinition } from '../../definition.js';
import { residenceText } from '../../stay.js';

const wasHeld = (event: HealthEvent): boolean => isOfType(event, 'posyandu_session') && !event.data.nilReport && event.data.closedReason === undefined;

export const posyanduSesi: IndicatorDefinition = {
  code: 'posyandu_sesi',
  version: 1,
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Hari buka posyandu', 'Posyandu open days'),
  words: {
    numerator: bilingual('Hari buka yang dilaporkan; laporan nihil dan hari yang batal tidak dihitung', 'Open days reported; nil reports and days not held do not count'),
    denominator: bilingual('Tidak ada', 'None'),
    distinctness: bilingual('Setiap kejadian sekali', 'Each event once'),
  },
  source: 'Panduan Pengelolaan Posyandu 2023',
  unit: 'count',
  direction: 'up',
  timeRule: 'count',
  place: 'service',
  basis: 'riil',
  target: null,
  value: {
    kind: 'counted',
    parts: { posyandu_sesi: 'flow' },
    denominator: { kind: 'none' },
    reading: {
      from: 'evidence',
      types: ['posyandu_session'],
      read: (by) =>
        wasHeld(by) ? [{ part: 'posyandu_sesi', day: by.occurredOn, place: { residence: residenceText(by) ?? '', unit: by.subject.key }, n: 1, by }] : [],
    },
  },
  examples: [
    {
      says: bilingual('Dua hari buka dihitung dua', 'Two open days count two'),
      story: [
        { type: 'posyandu_session', on: '2026-02-05', data: { visitors: 30 } },
        { type: 'posyandu_session', on: '2026-02-19', data: {} },
      ],
      gives: [
        ['posyandu_sesi', '2026-02-05', 1],
        ['posyandu_sesi', '2026-02-19', 1],
      ],
    },
    {
      says: bilingual('Batal karena banjir, nihil, atau dibatalkan: tidak dihitung', 'Called off for a flood, nil, or voided: none'),
      story: [
        { type: 'posyandu_session', on: '2026-02-05', data: { closedReason: 'banjir' } },
        { type: 'posyandu_session', on: '2026-03-05', data: { nilReport: true } },
        { type: 'posyandu_session', on: '2026-04-05', data: {}, voided: true },
      ],
      gives: [],
    },
  ],
};
