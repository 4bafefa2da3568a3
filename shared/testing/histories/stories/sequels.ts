/**
 * What befalls the people of the other stories: they move, are registered anew, and turn out to be known under two keys; and
 * another system reports the same service, as of another place.
 */
import fc from 'fast-check';
import { isMotherKeyed, type EventTypeCode, type HealthEvent } from '@pantau/shared/event';
import { addDays, type Day } from '@pantau/shared/period';
import { aHouseholdRef, aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { circumstances, homes, households, numbersOfNik, often, persons, where } from '../pools.js';

const sequel = fc.record({
  kind: fc.constantFrom('move', 'move', 'link', 'link', 'link', 'registration', 'echo', 'echo', 'alias', 'alias'),
  /** Whom: the people of which event. */
  which: fc.nat(),
  other: fc.nat(),
  /** Days after that event. */
  after: fc.integer({ min: -60, max: 300 }),
  to: fc.option(homes, { freq: 3 }),
  out: often(9),
  sex: fc.constantFrom('L', 'P', 'P', 'P'),
  birthDate: fc.constantFrom('1968-02-29', '1999-07-01', '2021-03-31', '2025-02-28', '2025-11-30'),
  estimated: fc.boolean(),
  chronic: fc.boolean(),
  stranger: fc.oneof({ weight: 3, arbitrary: persons }, { weight: 1, arbitrary: numbersOfNik }),
  strangeHousehold: households,
  where,
});
type Sequel = typeof sequel extends fc.Arbitrary<infer T> ? T : never;

/** The story and what befalls its people. */
export const withSequels = (story: readonly Draft[]): fc.Arbitrary<Draft[]> =>
  fc.array(sequel, { maxLength: 5 }).map((sequels) => [...story, ...sequels.flatMap((told) => sequelTo(told, story))]);

function sequelTo(told: Sequel, story: readonly Draft[]): Draft[] {
  const event = story[told.which % story.length];
  if (!event) return [];
  if (told.kind === 'echo') return [{ ...event, residence: told.where.residence, unit: told.where.unit }];
  const on = addDays(event.occurredOn, told.after);
  if (told.kind === 'link') return linkOf(told, story, { event, on });
  if (told.kind === 'alias') return aliasOf(told, event, on);
  const person = pick(peopleOf(event), told.other);
  if (person === undefined) return [];
  return told.kind === 'move' ? [moveOf(told, person, on)] : [registrationOf(told, person, on)];
}

const moveOf = ({ to, out, where: at }: Sequel, person: string, on: Day): Draft =>
  draft('person_moved', on, { subject: aPersonRef(person), data: to ? { to } : { out }, more: circumstances(on, at) });

function registrationOf({ sex, birthDate, estimated, chronic, where: at }: Sequel, person: string, on: Day): Draft {
  const birth = estimated ? { dobEstimated: birthDate } : { birthDate };
  const data = { sex, ...birth, ...(chronic ? { chronic: ['ht' as const] } : {}) };
  return draft('person_registered', on, { subject: aPersonRef(person), data, more: circumstances(on, at) });
}

/** A link of two different keys: with someone of the stories, now and then with someone else. */
function linkOf({ other, stranger }: Sequel, story: readonly Draft[], { event, on }: { event: Draft; on: Day }): Draft[] {
  const isHousehold = event.subject.kind === 'household';
  const own = isHousehold ? event.subject.key : pick(peopleOf(event), other);
  const candidates = story.flatMap((each) => (isHousehold ? householdOf(each) : peopleOf(each))).filter((key) => key !== own);
  const same = pick(isHousehold ? candidates : [...candidates, stranger], other);
  if (own === undefined || same === undefined || same === own) return [];
  const subject = isHousehold ? aHouseholdRef(own) : aPersonRef(own);
  return [draft('subject_link', on, { subject, data: { same: { kind: isHousehold ? 'household' : 'person', key: same } } })];
}

/** The service is reported again under another key of the same one, and the two keys are linked. */
function aliasOf(told: Sequel, event: Draft, on: Day): Draft[] {
  const kind = event.subject.kind === 'household' ? 'household' : 'person';
  const [own] = kind === 'household' ? householdOf(event) : peopleOf(event);
  const alias = kind === 'household' ? told.strangeHousehold : told.stranger;
  if (own === undefined || own === alias) return [];
  const link = draft('subject_link', on, { subject: { kind, key: own }, data: { same: { kind, key: alias } } });
  return [{ ...event, subject: under(alias, event.subject) }, link];
}

function under(key: string, subject: Draft['subject']): Draft['subject'] {
  if (!subject.of) return { ...subject, key };
  return { ...subject, key: isMotherKeyed(subject) ? key : subject.key, of: aPersonRef(key) };
}

const pick = (keys: readonly string[], which: number): string | undefined => keys[which % keys.length];
const householdOf = ({ subject }: Draft): string[] => (subject.kind === 'household' ? [subject.key] : []);

function peopleOf(event: Draft): string[] {
  const { subject } = event;
  const newborns = isDelivery(event) ? (event.data.newborns ?? []).map(({ key }) => key) : [];
  return [...(subject.kind === 'person' ? [subject.key] : []), ...(subject.of ? [subject.of.key] : []), ...newborns];
}

const isDelivery = (event: Draft): event is Draft & Pick<HealthEvent<'delivery'>, 'data'> => event.type === ('delivery' satisfies EventTypeCode);
