/** Users of family planning: methods begun, continued, changed and given up, some on one day. */
import fc from 'fast-check';
import { addDays, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, daysBetween, persons, where } from '../pools.js';
import { recordsOf, sheetOf, somebody } from './birth-told.js';

const visit = fc.record({
  gap: fc.constantFrom(0, 1, 28, 90, 200),
  action: fc.constantFrom('start', 'start', 'continue', 'switch', 'stop', 'stop'),
  method: fc.constantFrom('pil', 'suntik', 'implan', 'iud', 'kondom', 'mow', 'mal', 'tradisional', 'tradisional'),
  where,
});

export const methodStory: fc.Arbitrary<Draft[]> = fc
  .record({ key: persons, somebody, born: daysBetween('1980-01-01', '2006-12-31'), first: anyDay, visits: fc.array(visit, { minLength: 1, maxLength: 4 }) })
  .map(({ key, somebody: known, born, first, visits }) => {
    const person = { ...known, key, born };
    let on: Day = first;
    return [
      ...recordsOf(person),
      ...visits.map(({ gap, action, method, where: at }) => {
        on = addDays(on, gap);
        return draft('family_planning', on, { subject: aPersonRef(key), data: { action, method, ...sheetOf(person, on) }, more: circumstances(on, at) });
      }),
    ];
  });
