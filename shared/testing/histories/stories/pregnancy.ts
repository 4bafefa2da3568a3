/** A pregnancy: visits that nearly make K1 and K6, its end, postnatal visits, and the newborns with their visits. */
import fc from 'fast-check';
import { addDays, type Day } from '@pantau/shared/period';
import { aPersonRef, aPregnancy } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, children, circumstances, instant, often, where, women, type Where } from '../pools.js';

/** Weeks of the six contacts that make K6; each is moved, dropped or doubled now and then. */
const CONTACT_WEEKS = [10, 16, 22, 30, 34, 37] as const;

const contact = fc.record({
  shiftDays: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -20, max: 20 }) }),
  happens: often(9),
  twice: often(1),
  /** How the gestational age is told. */
  age: fc.constantFrom('weeks', 'weeks', 'weeks', 'lmp', 'none', 'wrong'),
  provider: fc.constantFrom('bidan', 'dokter', 'dokter', 'dokter', 'perawat', 'kader', undefined),
  where,
});
type Contact = typeof contact extends fc.Arbitrary<infer T> ? T : never;

const newborn = fc.record({
  key: children,
  sex: fc.constantFrom('L', 'P', undefined),
  alive: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(true, undefined) }, { weight: 1, arbitrary: fc.constant(false) }),
  bornHour: fc.constantFrom(null, null, 2, 20),
  /** Hours after birth, then days. */
  kn1: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 6, max: 48 }) }, { weight: 1, arbitrary: fc.constantFrom(-3, 2, 5, 6, 48, 49, 60) }),
  kn2: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 3, max: 7 }) }, { weight: 1, arbitrary: fc.constantFrom(2, 8) }),
  kn3: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 8, max: 28 }) }, { weight: 1, arbitrary: fc.constantFrom(7, 29) }),
  visitTimes: fc.boolean(),
  seen: often(8),
  provider: fc.constantFrom('bidan', 'bidan', undefined, 'kader'),
  where,
});
type Newborn = typeof newborn extends fc.Arbitrary<infer T> ? T : never;

const plan = fc.record({
  woman: women,
  lmp: anyDay,
  /** As the guideline wants it: nothing dropped, doctor and weeks as they should be. */
  textbook: often(4),
  label: fc.option(fc.constantFrom('g-1', 'g-2'), { freq: 2 }),
  contacts: fc.tuple(contact, contact, contact, contact, contact, contact),
  end: fc.constantFrom('delivery', 'delivery', 'delivery', 'ended', 'open'),
  endWeek: fc.integer({ min: 30, max: 42 }),
  deliveryWeeksTold: fc.boolean(),
  newborns: fc.array(newborn, { minLength: 1, maxLength: 2 }),
  postnatal: fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 2 }),
  where,
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

export const pregnancyStory: fc.Arbitrary<Draft[]> = plan.map((told) => {
  const subject = aPregnancy(told.woman, told.label ?? undefined);
  const end = addDays(told.lmp, told.endWeek * 7);
  return [...contactsOf(told, subject), ...endOf(told, subject, end)];
});

function contactsOf({ lmp, contacts, textbook }: Plan, subject: Draft['subject']): Draft[] {
  return contacts.flatMap((each, index) => {
    if (textbook) return [textbookContact(lmp, index, { subject, at: each.where })];
    if (!each.happens) return [];
    const on = addDays(lmp, (CONTACT_WEEKS[index] ?? 0) * 7 + each.shiftDays);
    const visit = draft('anc_visit', on, { subject, data: { ...ageAt(each, lmp, on), provider: each.provider }, more: circumstances(on, each.where) });
    return each.twice ? [visit, { ...visit, data: { provider: 'dokter' } }] : [visit];
  });
}

function textbookContact(lmp: Day, index: number, { subject, at }: { subject: Draft['subject']; at: Where }): Draft {
  const gaWeeks = CONTACT_WEEKS[index] ?? 0;
  const on = addDays(lmp, gaWeeks * 7);
  return draft('anc_visit', on, { subject, data: { gaWeeks, provider: index % 4 === 0 ? 'dokter' : 'bidan' }, more: circumstances(on, at) });
}

function ageAt({ age, shiftDays }: Contact, lmp: Day, on: Day): { gaWeeks?: number; lmp?: Day } {
  const weeks = Math.max(3, Math.floor((Date.parse(on) - Date.parse(lmp)) / (7 * 86_400_000)));
  if (age === 'weeks') return { gaWeeks: weeks };
  if (age === 'lmp') return { lmp: addDays(lmp, shiftDays) };
  return age === 'wrong' ? { gaWeeks: Math.max(3, weeks - 14) } : {};
}

function endOf(told: Plan, subject: Draft['subject'], on: Day): Draft[] {
  const more = circumstances(on, told.where);
  const postnatal = told.postnatal.map((days) => draft('pnc_visit', addDays(on, days), { subject, data: {}, more: { ...more, occurredAt: null } }));
  if (told.end === 'open') return postnatal;
  if (told.end === 'ended') return [draft('pregnancy_ended', on, { subject, data: { outcome: 'abortus' }, more }), ...postnatal];
  const newborns = told.newborns.map(({ key, sex, alive, bornHour }, index) => ({
    key, sex, alive, order: index + 1, ...(bornHour === null ? {} : { bornAt: instant(on, bornHour), bornOn: bornHour >= 17 ? addDays(on, 1) : on }),
  }));
  const gaWeeks = told.deliveryWeeksTold ? told.endWeek : undefined;
  const delivery = draft('delivery', on, { subject, data: { newborns, gaWeeks }, more });
  return [delivery, ...postnatal, ...told.newborns.flatMap((child) => visitsOf(child, on))];
}

function visitsOf(child: Newborn, born: Day): Draft[] {
  if (!child.seen) return [];
  const birth = Date.parse(born) + (child.bornHour ?? 2) * 3_600_000;
  const first = birth + child.kn1 * 3_600_000;
  return [
    visit(child, localDayOf(first), child.visitTimes ? new Date(first).toISOString() : null),
    visit(child, addDays(born, child.kn2), null),
    visit(child, addDays(born, child.kn3), child.visitTimes ? instant(addDays(born, child.kn3), 3) : null),
  ];
}

const visit = ({ key, provider, where: at }: Newborn, on: Day, occurredAt: string | null): Draft =>
  draft('neonatal_visit', on, { subject: aPersonRef(key), data: { provider }, more: { ...circumstances(on, at satisfies Where), occurredAt } });

/** In WIB, where all stories play. */
const localDayOf = (instantMs: number): Day => new Date(instantMs + 7 * 3_600_000).toISOString().slice(0, 10);
