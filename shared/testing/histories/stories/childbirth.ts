/** A delivery and what follows it: postnatal visits at the edges of their windows, methods begun, the newborn's weight and blood, a death. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, type Day } from '@pantau/shared/period';
import { aPersonRef, aPregnancy } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, children, circumstances, instant, often, where, women } from '../pools.js';

type PncVisit = EventDataByType['pnc_visit'];

const capsules = fc.constantFrom<PncVisit>({}, { vitaminA: true }, { vitaminA: true }, { vitaminA: false, vitaminACapsules: 1 }, { vitaminACapsules: 2 }, { vitaminA: true, vitaminACapsules: 0 });
const methods = fc.constantFrom<PncVisit>({}, {}, {}, { familyPlanning: true }, { familyPlanning: true, contraceptive: 'tradisional' }, { familyPlanning: false, contraceptive: 'iud' }, { familyPlanning: false });

const visit = fc.record({
  capsules,
  methods,
  provider: fc.constantFrom('bidan', 'bidan', 'bidan', undefined, 'kader'),
  /** Hours after the delivery, where both have a time; only told on the first days. */
  hours: fc.constantFrom(null, null, 5, 6, 30, 48, 49),
  where,
});
type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

const newborn = fc.record({
  key: children,
  weightG: fc.constantFrom(undefined, undefined, 2499, 2499, 2500, 3100),
  alive: fc.constantFrom(undefined, true, true, true, false),
  visits: fc.array(
    fc.record({ after: fc.constantFrom(-1, 0, 0, 1, 1, 2, 3), weightG: fc.constantFrom(undefined, 2499, 2499, 2600), shk: fc.constantFrom(undefined, true, true, false), provider: fc.constantFrom('bidan', 'kader', undefined), where }),
    { maxLength: 2 },
  ),
  /** A complication so many days after birth. */
  ill: fc.option(fc.record({ after: fc.constantFrom(-1, 0, 27, 28, 28, 29), handled: often(8), kind: fc.constantFrom('neonatal', 'neonatal', 'neonatal', 'obstetric'), where }), { freq: 2 }),
});
type Newborn = typeof newborn extends fc.Arbitrary<infer T> ? T : never;

const careless = fc.record({
  woman: women,
  on: anyDay,
  label: fc.option(fc.constantFrom('g-1', 'g-2'), { freq: 2 }),
  hour: fc.constantFrom(null, null, 2, 15),
  delivered: often(9),
  place: fc.constantFrom('puskesmas', 'rs', 'klinik', 'tpmb', 'pustu', 'rumah', undefined),
  attendant: fc.constantFrom('bidan', 'bidan', 'dokter', 'perawat', 'dukun', 'keluarga', 'lain', undefined),
  contraceptive: fc.constantFrom(undefined, undefined, undefined, undefined, 'iud', 'tradisional'),
  days: fc.constantFrom([1, 3, 8, 29], [2, 7, 28, 42], [0, 5, 20, 35], [1, 4, 9, 43], [0, 2, 8, 29], [42, 43], [1], [-1, 1], []),
  visits: fc.tuple(visit, visit, visit, visit),
  newborns: fc.array(newborn, { minLength: 0, maxLength: 2 }),
  /** The woman herself, so many days after. */
  begins: fc.option(fc.record({ after: fc.constantFrom(-1, 0, 10, 42, 42, 43), action: fc.constantFrom('start', 'switch', 'continue', 'stop'), method: fc.constantFrom('suntik', 'mal', 'tradisional'), where }), { freq: 3 }),
  dies: fc.option(fc.record({ after: fc.constantFrom(0, 3, 41), causeClass: fc.constantFrom('ibu', 'ibu', 'lain'), where }), { freq: 5 }),
  again: fc.option(fc.constantFrom(0, 1, 30), { freq: 6 }),
  where,
});
type Plan = typeof careless extends fc.Arbitrary<infer T> ? T : never;

/** Seen in every window, so that the whole set is reached. */
const careful = fc.record({ told: careless, days: fc.constantFrom([1, 3, 8, 29], [2, 7, 28, 42], [0, 5, 20, 35]) }).map(({ told, days }): Plan => {
  const seen = (each: Visit): Visit => ({ ...each, provider: 'bidan', hours: null });
  const [first, second, third, fourth] = told.visits;
  return { ...told, delivered: true, days, visits: [seen(first), seen(second), seen(third), seen(fourth)] };
});
const plan: fc.Arbitrary<Plan> = fc.oneof({ weight: 2, arbitrary: careless }, { weight: 1, arbitrary: careful });

export const childbirthStory: fc.Arbitrary<Draft[]> = plan.map((told) => {
  const subject = aPregnancy(told.woman, told.label ?? undefined);
  return [...deliveriesOf(told, subject), ...postnatalOf(told, subject), ...told.newborns.flatMap((child) => childOf(child, told.on)), ...herselfOf(told)];
});

function deliveriesOf({ on, hour, delivered, place, attendant, contraceptive, newborns, again, where: at }: Plan, subject: Draft['subject']): Draft[] {
  if (!delivered) return [];
  const data = { place, attendant, contraceptive, newborns: newborns.map(({ key, weightG, alive }) => ({ key, weightG, alive })) };
  const first = draft('delivery', on, { subject, data, more: { ...circumstances(on, at), occurredAt: hour === null ? null : instant(on, hour) } });
  if (again === null) return [first];
  const later = addDays(on, again);
  return [first, draft('delivery', later, { subject, data: { ...data, place: 'rs' }, more: circumstances(later, at) })];
}

const postnatalOf = ({ on, hour, days, visits }: Plan, subject: Draft['subject']): Draft[] =>
  days.flatMap((after, index) => {
    const each = visits[index];
    return each ? [postnatal(each, { on, hour, after, subject })] : [];
  });

function postnatal({ capsules: vitaminA, methods: method, provider, hours, where: at }: Visit, { on, hour, after, subject }: { on: Day; hour: number | null; after: number; subject: Draft['subject'] }): Draft {
  const isTimed = hours !== null && hour !== null && after >= 0 && after <= 2;
  const occurredAt = isTimed ? new Date(Date.parse(instant(on, hour)) + hours * 3_600_000).toISOString() : null;
  const day = occurredAt === null ? addDays(on, after) : localDayOf(occurredAt);
  return draft('pnc_visit', day, { subject, data: { ...vitaminA, ...method, provider }, more: { ...circumstances(day, at), occurredAt } });
}

/** In WIB, where all stories play. */
const localDayOf = (instantText: string): Day => new Date(Date.parse(instantText) + 7 * 3_600_000).toISOString().slice(0, 10);

function childOf({ key, visits, ill }: Newborn, born: Day): Draft[] {
  const subject = aPersonRef(key);
  const seen = visits.map(({ after, weightG, shk, provider, where: at }) => {
    const on = addDays(born, after);
    return draft('neonatal_visit', on, { subject, data: { weightG, shk, provider }, more: circumstances(on, at) });
  });
  if (ill === null) return seen;
  const on = addDays(born, ill.after);
  return [...seen, draft('complication', on, { subject, data: { kind: ill.kind, handled: ill.handled }, more: circumstances(on, ill.where) })];
}

function herselfOf({ woman, on: delivered, begins, dies }: Plan): Draft[] {
  const subject = aPersonRef(woman);
  const drafts: Draft[] = [];
  if (begins) {
    const on = addDays(delivered, begins.after);
    drafts.push(draft('family_planning', on, { subject, data: { action: begins.action, method: begins.method }, more: circumstances(on, begins.where) }));
  }
  if (dies) {
    const on = addDays(delivered, dies.after);
    drafts.push(draft('death', on, { subject, data: { causeClass: dies.causeClass }, more: circumstances(on, dies.where) }));
  }
  return drafts;
}
