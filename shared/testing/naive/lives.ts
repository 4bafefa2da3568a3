/** The life of each person as a question sees it: what it asks for, with registrations, moves and the own delivery. */
import type { EventTypeCode, HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { birthOf, everyPerson, historyOf, sexOf, sinceBirth, type Birth } from './person.js';
import { servicePlace } from './place.js';
import { isHomeKnown, staysOf } from './stays.js';
import { oneService, type NaiveCount, type NaiveWorld, type Stay } from './world.js';

interface Known {
  readonly key: string;
  /** As delivery or registration tell it. */
  readonly birth: Birth | null;
  readonly sex: 'L' | 'P' | null;
  /** Where they live, since birth; null = nothing was ever told of it. */
  readonly homes: readonly Stay[] | null;
  /** The same where nothing was told: then they live somewhere unknown since their registration or birth on record. */
  readonly stays: readonly Stay[];
}
export interface Life extends Known {
  /** All that is read, in order; they lend each other their residence. */
  readonly history: readonly HealthEvent[];
  /** Events of these types in order, but for those before an exact birth. */
  readonly of: <C extends EventTypeCode>(...types: C[]) => HealthEvent<C>[];
  readonly counted: (part: string, event: HealthEvent) => NaiveCount;
}

const known = new WeakMap<NaiveWorld, Known[]>();

/** Worked out once for each world: many statements ask it. */
function everyone(world: NaiveWorld): Known[] {
  const people =
    known.get(world) ??
    everyPerson(world).map((key) => {
      const stays = staysOf(world, key);
      return { key, birth: birthOf(world, key), sex: sexOf(world, key), homes: isHomeKnown(world, key) ? stays : null, stays };
    });
  known.set(world, people);
  return people;
}

export const everyLife = (world: NaiveWorld, ...asked: EventTypeCode[]): Life[] =>
  everyone(world).map((person) => lifeOf(person, historyOf(world, person.key, ...asked)));

const lifeOf = (person: Known, history: readonly HealthEvent[]): Life => ({
  ...person,
  history,
  of: (...types) => sinceBirth(ofTypes(history, types), person.birth),
  counted: (part, event) => oneService(part, event, servicePlace(event, history)),
});

/** Every life, and every case that tells nobody: of whom nothing is known, read by itself. */
export function everyPatient(world: NaiveWorld, ...asked: EventTypeCode[]): Life[] {
  const ofNobody = world.events.filter(({ subject, type }) => subject.kind === 'case' && !subject.of && asked.includes(type));
  const cases = [...new Set(ofNobody.map(({ subject }) => subject.key))].map((key) =>
    lifeOf({ key, birth: null, sex: null, homes: null, stays: [] }, ofNobody.filter(({ subject }) => subject.key === key)),
  );
  return [...everyLife(world, ...asked), ...cases];
}

const ofTypes = <C extends EventTypeCode>(events: readonly HealthEvent[], types: readonly C[]): HealthEvent<C>[] =>
  events.filter((event): event is HealthEvent<C> => types.some((type) => type === event.type));

/**
 * The birth by which an event is judged.
 * Choice: as delivery or registration tell it, an estimate too; only where neither knows any, what is written on the event
 * itself, its date before its estimate, unless that lies after the event.
 */
export function birthFor({ birth }: Life, { data, occurredOn }: HealthEvent): Birth | null {
  if (birth) return birth;
  const { birthDate, dobEstimated } = data as { birthDate?: string; dobEstimated?: string };
  const day = birthDate ?? dobEstimated;
  return day === undefined || day > occurredOn ? null : { day, time: null, isExact: birthDate !== undefined };
}

/** Choice: as delivery or registration tell it, else as the event says. */
export const sexFor = ({ sex }: Life, { data }: HealthEvent): 'L' | 'P' | null => sex ?? (data as { sex?: 'L' | 'P' }).sex ?? null;

/**
 * Whether so many completed months lie behind the person, and not yet `until`. False where no birth is known.
 * Choice: whoever is not yet born by an estimate is of no age.
 */
export function isAged(life: Life, event: HealthEvent, [from, until]: readonly [number, number]): boolean {
  const birth = birthFor(life, event);
  return birth !== null && event.occurredOn >= monthsAfter(birth.day, from) && event.occurredOn < monthsAfter(birth.day, until);
}

export const UNDER_FIVE = [0, 60] as const;
/** From the first birthday in it to the day before the one after it. */
export const years = (first: number, last: number): readonly [number, number] => [first * 12, (last + 1) * 12];
