/** What posyandu do: open days, days not held, nil reports. */
import fc from 'fast-check';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, storyPosyandu, where } from '../pools.js';

const session = fc.record({
  posyandu: fc.constantFrom(...storyPosyandu),
  on: anyDay,
  how: fc.constantFrom({}, {}, {}, { closedReason: 'banjir' }, { nilReport: true }),
  where,
});

export const sessionStory: fc.Arbitrary<Draft[]> = fc
  .array(session, { minLength: 1, maxLength: 5 })
  .map((sessions) => sessions.map(({ posyandu, on, how, where: at }) => draft('posyandu_session', on, { subject: { kind: 'posyandu', key: posyandu }, data: how, more: circumstances(on, at) })));
