/** What posyandu do, and how people come to be known twice, registered anew, and moved. */
import fc from 'fast-check';
import { aHouseholdRef, aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, homes, households, persons, storyPosyandu, where } from '../pools.js';

const session = fc.record({
  posyandu: fc.constantFrom(...storyPosyandu),
  on: anyDay,
  how: fc.constantFrom({}, {}, {}, { closedReason: 'banjir' }, { nilReport: true }),
  where,
});

export const sessionStory: fc.Arbitrary<Draft[]> = fc
  .array(session, { minLength: 1, maxLength: 5 })
  .map((sessions) => sessions.map(({ posyandu, on, how, where: at }) => draft('posyandu_session', on, { subject: { kind: 'posyandu', key: posyandu }, data: how, more: circumstances(on, at) })));

const move = fc.record({ person: persons, on: anyDay, to: fc.option(homes, { freq: 3 }), where });
export const moveStory: fc.Arbitrary<Draft[]> = fc.array(move, { minLength: 1, maxLength: 3 }).map((moves) =>
  moves.map(({ person, on, to, where: at }) => draft('person_moved', on, { subject: aPersonRef(person), data: to ? { to } : { out: true }, more: circumstances(on, at) })),
);

const registration = fc.record({
  person: persons,
  on: anyDay,
  sex: fc.constantFrom('L', 'P', 'P', 'P'),
  birthDate: fc.constantFrom('1968-02-29', '1999-07-01', '2021-03-31', '2025-02-28', '2025-11-30'),
  estimated: fc.boolean(),
  chronic: fc.boolean(),
  where,
});
export const registrationStory: fc.Arbitrary<Draft[]> = fc.array(registration, { minLength: 1, maxLength: 2 }).map((registrations) =>
  registrations.map(({ person, on, sex, birthDate, estimated, chronic, where: at }) => {
    const birth = estimated ? { dobEstimated: birthDate } : { birthDate };
    return draft('person_registered', on, { subject: aPersonRef(person), data: { sex, ...birth, ...(chronic ? { chronic: ['ht'] } : {}) }, more: circumstances(on, at) });
  }),
);

const link = fc.oneof(
  fc.tuple(persons, persons).map(([a, b]) => ({ subject: aPersonRef(a), same: { kind: 'person' as const, key: b } })),
  fc.tuple(households, households).map(([a, b]) => ({ subject: aHouseholdRef(a), same: { kind: 'household' as const, key: b } })),
);
/** Links of two different keys; parted again where the noise voids them. */
export const linkStory: fc.Arbitrary<Draft[]> = fc
  .array(fc.tuple(link, anyDay), { minLength: 1, maxLength: 3 })
  .map((links) => links.filter(([{ subject, same }]) => subject.key !== same.key).map(([{ subject, same }, on]) => draft('subject_link', on, { subject, data: { same } })));
