/** Units that tell their beds and their stocks, again and again, sometimes twice a day, by either kind of subject. */
import fc from 'fast-check';
import { addDays, type Day } from '@pantau/shared/period';
import type { SubjectRef } from '@pantau/shared/event';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, storyPosyandu, where } from '../pools.js';

const units = fc.constantFrom<SubjectRef>({ kind: 'unit', key: 'puskesmas:17.04.02' }, { kind: 'unit', key: storyPosyandu[0] }, { kind: 'posyandu', key: storyPosyandu[0] });
const gap = fc.constantFrom(0, 1, 27, 28, 30, 31, 32, 90);
type Happening = (unit: SubjectRef, first: Day) => Draft;

const roster: fc.Arbitrary<Happening> = fc.record({ gap, beds: fc.constantFrom(0, 6, 10, 10, undefined), where }).map(({ gap: days, beds, where: at }) => (subject, first) => {
  const on = addDays(first, days);
  return draft('unit_roster', on, { subject, data: { beds, growthTools: true }, more: circumstances(on, at) });
});

const stock: fc.Arbitrary<Happening> = fc
  .record({
    gap,
    kind: fc.constantFrom('obat', 'obat', 'vaksin'),
    told: fc.constantFrom({ listed: 40, available: 37 }, { listed: 40, available: 0 }, { listed: 40 }, {}, { available: 1 }),
    items: fc.constantFrom([], [true, true, false], [false], [true, true]),
    where,
  })
  .map(({ gap: days, kind, told, items, where: at }) => (subject, first) => {
    const on = addDays(first, days);
    const listed = items.map((available, index) => ({ item: `barang-${index}`, available }));
    return draft('stock_check', on, { subject, data: { kind, ...told, ...(listed.length > 0 || !('listed' in told) ? { items: listed } : {}) }, more: circumstances(on, at) });
  });

export const supplyStory: fc.Arbitrary<Draft[]> = fc
  .record({ unit: units, first: anyDay, rosters: fc.array(roster, { minLength: 1, maxLength: 2 }), checks: fc.array(stock, { minLength: 1, maxLength: 3 }) })
  .map(({ unit, first, rosters, checks }) => [...rosters, ...checks].map((happening) => happening(unit, first)));
