/** A child: registration, the basic set of doses nearly complete, and weighings, some twice in a month. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, addMonths, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { children, circumstances, daysBetween, often, where } from '../pools.js';

/** Antigen, dose, age in months. */
const SCHEDULE = [
  ['hb0', 1, 0], ['bcg', 1, 1], ['opv', 1, 1], ['dpt_hb_hib', 1, 2], ['opv', 2, 2], ['dpt_hb_hib', 2, 3], ['opv', 3, 3], ['dpt_hb_hib', 3, 4], ['opv', 4, 4],
  ['ipv', 1, 4], ['mr', 1, 9],
] as const satisfies readonly ScheduledDose[];
type ScheduledDose = readonly [EventDataByType['immunization']['antigen'], number, number];

const careless = fc.record({
  child: children,
  born: daysBetween('2020-10-01', '2026-06-30'),
  registered: fc.constantFrom('exact', 'exact', 'estimate', 'wrong', 'no'),
  sex: fc.constantFrom('L', 'P'),
  /** Places in the schedule that are left out or given late. */
  left: fc.uniqueArray(fc.nat(10), { maxLength: 1 }),
  vaccinated: often(7),
  mrMonths: fc.constantFrom(9, 9, 9, 11, 12, 13),
  doseShift: fc.integer({ min: -3, max: 9 }),
  repeated: fc.option(fc.nat(10), { freq: 4 }),
  /** A dose that the set does not ask for: antigen, dose, age in months. */
  extra: fc.option(fc.constantFrom(['pcv', 1, 10], ['ipv', 2, 10], ['mr', 2, 13], ['hb0', 2, 1]), { freq: 3 }),
  weighings: fc.array(fc.tuple(fc.oneof(fc.nat(24), fc.integer({ min: 58, max: 61 })), fc.integer({ min: -2, max: 25 })), { maxLength: 5 }),
  sheet: fc.constantFrom('silent', 'silent', 'silent', 'right', 'ahead'),
  where,
  weighedAt: where,
});
/** The same with nothing amiss, so that the whole set is reached. */
const careful = careless.map((told): Plan => ({ ...told, registered: 'exact', left: [], vaccinated: true, mrMonths: 9, doseShift: Math.max(0, told.doseShift) }));
const plan: fc.Arbitrary<Plan> = fc.oneof(careless, careful);
type Plan = typeof careless extends fc.Arbitrary<infer T> ? T : never;

export const infancyStory: fc.Arbitrary<Draft[]> = plan.map((told) => [...registrationOf(told), ...dosesOf(told), ...weighingsOf(told)]);

function registrationOf({ child, born, registered, sex, where: at }: Plan): Draft[] {
  if (registered === 'no') return [];
  const on = addDays(born, 20);
  const birth = registered === 'estimate' ? { dobEstimated: `${born.slice(0, 4)}-01-01` } : { birthDate: registered === 'wrong' ? addMonths(born, 4) : born };
  return [draft('person_registered', on, { subject: aPersonRef(child), data: { sex, ...birth }, more: circumstances(on, at) })];
}

function dosesOf({ child, born, left, vaccinated, mrMonths, doseShift, repeated, extra, where: at }: Plan): Draft[] {
  if (!vaccinated) return [];
  const doseOf = ([antigen, dose, months]: ScheduledDose) => {
    const on = addDays(addMonths(born, antigen === 'mr' && dose === 1 ? mrMonths : months), antigen === 'mr' ? 0 : doseShift);
    return draft('immunization', on, { subject: aPersonRef(child), data: { antigen, dose }, more: circumstances(on, at) });
  };
  const doses = SCHEDULE.map(doseOf);
  const again = repeated === null ? undefined : doses[repeated];
  return [
    ...doses.filter((_, index) => !left.includes(index)),
    ...(again ? [{ ...again, occurredOn: addDays(again.occurredOn, 9), occurredAt: null }] : []),
    ...(extra ? [doseOf(extra)] : []),
  ];
}

function weighingsOf({ child, born, weighings, sheet, weighedAt: at }: Plan): Draft[] {
  return weighings.map(([months, days]) => {
    const on: Day = addDays(addMonths(born, months), days);
    const told = sheet === 'silent' ? {} : { birthDate: sheet === 'right' ? born : addDays(on, 3) };
    const data = { weightKg: 3 + months / 4, ...told };
    return draft('growth_measure', on, { subject: aPersonRef(child), data, more: circumstances(on, at) });
  });
}
