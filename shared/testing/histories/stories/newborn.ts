/** A newborn: its entry in the delivery, the neonatal visits at the edges of their windows, and what else may tell of its birth. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { children, circumstances, instant, often, where } from '../pools.js';

/** Mostly inside, else just inside or just outside. */
const about = (inside: { min: number; max: number }, ...edges: number[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.integer(inside) }, { weight: 1, arbitrary: fc.constantFrom(...edges) });

export const newborn = fc.record({
  key: children,
  sex: fc.constantFrom('L', 'P', undefined),
  alive: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(true, undefined) }, { weight: 1, arbitrary: fc.constant(false) }),
  /** The delivery may forget to name it. */
  entered: often(8),
  registered: fc.constantFrom('no', 'no', 'exact', 'estimate'),
  bornHour: fc.constantFrom(null, 2, 20),
  /** Hours after birth, then days. */
  kn1: about({ min: 6, max: 48 }, -3, 5, 6, 48, 49, 60),
  kn2: about({ min: 3, max: 7 }, 2, 3, 7, 8),
  kn3: about({ min: 8, max: 28 }, 7, 8, 28, 29),
  visitTimes: fc.boolean(),
  seen: often(8),
  provider: fc.constantFrom('bidan', 'bidan', 'bidan', undefined, 'kader'),
  /** Weighed on the day of birth, so many hours after it. */
  weighedAfter: fc.option(fc.constantFrom(-1, 0, 1), { freq: 3 }),
  where,
});
export type Newborn = typeof newborn extends fc.Arbitrary<infer T> ? T : never;

/** The entries in a delivery of that day. */
export function entriesOf(children: readonly Newborn[], on: Day): EventDataByType['delivery']['newborns'] {
  return children
    .filter(({ entered }) => entered)
    .map((child, index) => ({ key: child.key, sex: child.sex, alive: child.alive, order: index + 1, ...timeOf(child, on) }));
}

/** In WIB, where all stories play, a child born at 20:00 UTC is born on the next day. */
const timeOf = ({ bornHour }: Newborn, on: Day) =>
  bornHour === null ? {} : { bornAt: instant(on, bornHour), bornOn: localDayOf(Date.parse(instant(on, bornHour))) };

/** What is told of it after a delivery of that day. */
export const talesOf = (child: Newborn, on: Day): Draft[] => [...registrationOf(child, on), ...weighingOf(child, on), ...visitsOf(child, on)];

function registrationOf({ key, registered, sex = 'P', where: at }: Newborn, born: Day): Draft[] {
  if (registered === 'no') return [];
  const birth = registered === 'exact' ? { birthDate: born } : { dobEstimated: born };
  const day = addDays(born, 30);
  return [draft('person_registered', day, { subject: aPersonRef(key), data: { sex, ...birth }, more: circumstances(day, at) })];
}

function weighingOf({ key, weighedAfter, bornHour, where: at }: Newborn, on: Day): Draft[] {
  if (weighedAfter === null || bornHour === null) return [];
  const occurredAt = instant(on, bornHour + weighedAfter);
  const day = localDayOf(Date.parse(occurredAt));
  return [draft('growth_measure', day, { subject: aPersonRef(key), data: { weightKg: 3.1 }, more: { ...circumstances(day, at), occurredAt } })];
}

function visitsOf(child: Newborn, on: Day): Draft[] {
  if (!child.seen) return [];
  const birth = Date.parse(instant(on, child.bornHour ?? 2));
  const born = localDayOf(birth);
  const first = birth + child.kn1 * 3_600_000;
  return [
    visit(child, localDayOf(first), child.visitTimes ? new Date(first).toISOString() : null),
    visit(child, addDays(born, child.kn2), null),
    visit(child, addDays(born, child.kn3), child.visitTimes ? instant(addDays(born, child.kn3), 3) : null),
  ];
}

const visit = ({ key, provider, where: at }: Newborn, on: Day, occurredAt: string | null): Draft =>
  draft('neonatal_visit', on, { subject: aPersonRef(key), data: { provider }, more: { ...circumstances(on, at), occurredAt } });

const localDayOf = (instantMs: number): Day => new Date(instantMs + 7 * 3_600_000).toISOString().slice(0, 10);
