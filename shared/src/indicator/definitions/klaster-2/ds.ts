/** D/S: children under five weighed in the month, of those living there. */
import { bilingual } from '../../../basics/index.js';
import { addMonths, monthOf, type Day } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import type { IndicatorDefinition } from '../../definition.js';
import type { History } from '../../history.js';
import { stockOf } from '../../stay.js';

/** Completed months at which a child leaves the group. */
const BALITA_MONTHS = 60;

/** The first weighing of each month before the fifth birthday. */
function weighings(child: History, fifthBirthday: Day): Contribution[] {
  const months = new Set<string>();
  return child.sinceBirth('growth_measure').flatMap((event) => {
    const month = monthOf(event.occurredOn);
    if (event.occurredOn >= fifthBirthday || months.has(month)) return [];
    months.add(month);
    return [child.count('ds', event)];
  });
}

export const ds: IndicatorDefinition = {
  code: 'ds',
  version: 1,
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Balita ditimbang (D/S)', 'Children under five weighed (D/S)'),
  words: {
    numerator: bilingual('Balita 0-59 bulan yang ditimbang bulan itu, di mana pun', 'Children aged 0-59 months weighed in the month, wherever'),
    denominator: bilingual('Balita yang terdaftar tinggal di wilayah itu', 'Children under five registered as living there'),
    distinctness: bilingual('Sekali per anak per bulan, pada penimbangan pertama', 'Once per child and month, at the first weighing'),
  },
  source: 'SKDN; one measurement per child and month as in ASIK',
  unit: 'percent',
  direction: 'up',
  timeRule: 'monthly',
  place: 'residence',
  basis: 'riil',
  target: { percent: 85, source: 'target line of SKDN dashboards, default of the catalogue' },
  value: {
    kind: 'counted',
    parts: { ds: 'flow', stok_balita: 'stock' },
    denominator: { kind: 'sasaran', group: 'balita' },
    reading: {
      from: 'person',
      types: ['growth_measure'],
      read: (child) => {
        const birth = child.birth();
        if (!birth) return [];
        const fifthBirthday = addMonths(birth.day, BALITA_MONTHS);
        return [...stockOf('stok_balita', child.stays(), { from: birth.day, to: fifthBirthday }), ...weighings(child, fifthBirthday)];
      },
    },
  },
  examples: [
    {
      says: bilingual('Dua kali ditimbang dalam sebulan dihitung sekali; terdaftar sejak lahir sampai 60 bulan', 'Weighed twice in a month counts once; registered from birth to 60 months'),
      story: [
        { type: 'person_registered', on: '2025-09-20', data: { birthDate: '2025-08-31', sex: 'P' } },
        { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1 } },
        { type: 'growth_measure', on: '2026-02-19', data: { weightKg: 7.2 } },
        { type: 'growth_measure', on: '2026-03-05', data: { weightKg: 7.4 } },
      ],
      gives: [
        ['stok_balita', '2025-08-31', 1],
        ['stok_balita', '2030-08-31', -1],
        ['ds', '2026-02-05', 1],
        ['ds', '2026-03-05', 1],
      ],
    },
    {
      says: bilingual('Pada ulang tahun kelima tidak dihitung lagi', 'On the fifth birthday it does not count any more'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2021-02-10', sex: 'L' } },
        { type: 'growth_measure', on: '2026-02-09', data: { weightKg: 16 } },
        { type: 'growth_measure', on: '2026-03-10', data: { weightKg: 16.4 } },
      ],
      gives: [
        ['stok_balita', '2021-02-10', 1],
        ['stok_balita', '2026-02-10', -1],
        ['ds', '2026-02-09', 1],
      ],
    },
    {
      says: bilingual('Umur tidak diketahui: baru dihitung sesudah anak didaftarkan', 'Age unknown: counts once the child is registered'),
      story: [{ type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7.1 } }],
      gives: [],
    },
    {
      says: bilingual('Pindah keluar wilayah: keluar dari daftar, penimbangannya tetap dihitung', 'Moved away: off the register, the weighing still counts'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2025-12-30', sex: 'L' } },
        { type: 'person_moved', on: '2026-02-15', data: { out: true } },
        { type: 'growth_measure', on: '2026-02-09', data: { weightKg: 4.4 } },
      ],
      gives: [
        ['stok_balita', '2025-12-30', 1],
        ['stok_balita', '2026-02-15', -1],
        ['ds', '2026-02-09', 1],
      ],
    },
  ],
};
