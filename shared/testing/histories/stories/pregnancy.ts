/** A pregnancy: visits that nearly make K1 and K6, its end, postnatal visits, newborns, and what comes soon after the end. */
import fc from 'fast-check';
import { addDays, type Day } from '@pantau/shared/period';
import { aPregnancy } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, often, where, women, type Where } from '../pools.js';
import { entriesOf, newborn, talesOf } from './newborn.js';

/** Weeks of six contacts that make K6, or fail by one; each is moved, dropped or doubled now and then. */
const contactWeeks = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom([10, 16, 22, 30, 34, 37], [12, 13, 27, 28, 33, 38]) },
  { weight: 1, arbitrary: fc.constantFrom([13, 14, 20, 28, 30, 32], [11, 20, 28, 29, 30, 31]) },
);

const contact = fc.record({
  shiftDays: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -20, max: 20 }) }),
  happens: often(9),
  twice: often(1),
  /** How the gestational age is told; `ahead` = by an LMP after the visit. */
  age: fc.constantFrom('weeks', 'weeks', 'weeks', 'weeks', 'lmp', 'lmp', 'none', 'wrong', 'ahead'),
  provider: fc.constantFrom('bidan', 'dokter', 'dokter', 'dokter', 'perawat', 'kader', undefined),
  where,
});
type Contact = typeof contact extends fc.Arbitrary<infer T> ? T : never;

/** One more visit around the end, which may be of this pregnancy or of the next one. */
const sequelVisit = fc.record({
  /** Days after the end, at the edges of what still belongs to it. */
  after: fc.constantFrom(-20, -1, 20, 41, 42, 43, 49, 70),
  /** Its LMP, in days after the end; null = not told. */
  lmp: fc.option(fc.constantFrom(-90, -15, -14, -13, -5, 10), { freq: 3 }),
  labelled: often(2),
  where,
});

const plan = fc.record({
  woman: women,
  lmp: anyDay,
  /** As the guideline wants it: nothing dropped, doctor and weeks as they should be. */
  textbook: often(4),
  weeks: contactWeeks,
  label: fc.option(fc.constantFrom('g-1', 'g-2'), { freq: 2 }),
  contacts: fc.tuple(contact, contact, contact, contact, contact, contact),
  end: fc.constantFrom('delivery', 'delivery', 'delivery', 'ended', 'open'),
  endWeek: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 30, max: 45 }) }, { weight: 1, arbitrary: fc.integer({ min: 6, max: 12 }) }),
  endsAgain: fc.option(fc.constantFrom(1, 10, 40), { freq: 5 }),
  deliveryWeeksTold: fc.boolean(),
  newborns: fc.array(newborn, { minLength: 1, maxLength: 2 }),
  postnatal: fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 2 }),
  next: fc.option(sequelVisit, { freq: 2 }),
  where,
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

export const pregnancyStory: fc.Arbitrary<Draft[]> = plan.map((told) => {
  const subject = aPregnancy(told.woman, told.label ?? undefined);
  const end = addDays(told.lmp, told.endWeek * 7);
  return [...contactsOf(told, subject), ...endOf(told, subject, end), ...nextOf(told, end)];
});

function contactsOf({ lmp, contacts, textbook, weeks }: Plan, subject: Draft['subject']): Draft[] {
  return contacts.flatMap((each, index) => {
    const gaWeeks = weeks[index] ?? 0;
    if (textbook) return [textbookContact(addDays(lmp, gaWeeks * 7), { gaWeeks, provider: index % 4 === 0 ? 'dokter' : 'bidan' }, { subject, at: each.where })];
    if (!each.happens) return [];
    const on = addDays(lmp, gaWeeks * 7 + each.shiftDays);
    const visit = draft('anc_visit', on, { subject, data: { ...ageAt(each, lmp, on), provider: each.provider }, more: circumstances(on, each.where) });
    return each.twice ? [visit, { ...visit, data: { provider: 'dokter' } }] : [visit];
  });
}

const textbookContact = (on: Day, data: { gaWeeks: number; provider: 'dokter' | 'bidan' }, { subject, at }: { subject: Draft['subject']; at: Where }): Draft =>
  draft('anc_visit', on, { subject, data, more: circumstances(on, at) });

function ageAt({ age, shiftDays }: Contact, lmp: Day, on: Day): { gaWeeks?: number; lmp?: Day } {
  const weeks = Math.max(3, Math.floor((Date.parse(on) - Date.parse(lmp)) / (7 * 86_400_000)));
  if (age === 'weeks') return { gaWeeks: weeks };
  if (age === 'lmp') return { lmp: addDays(lmp, shiftDays) };
  if (age === 'ahead') return { lmp: addDays(on, 7) };
  return age === 'wrong' ? { gaWeeks: Math.max(3, weeks - 14) } : {};
}

function endOf(told: Plan, subject: Draft['subject'], on: Day): Draft[] {
  const more = circumstances(on, told.where);
  const postnatal = told.postnatal.map((days) => draft('pnc_visit', addDays(on, days), { subject, data: {}, more: { ...more, occurredAt: null } }));
  if (told.end === 'open') return postnatal;
  const endAgain = told.endsAgain === null ? [] : [draft('pregnancy_ended', addDays(on, told.endsAgain), { subject, data: { outcome: 'lain' } })];
  if (told.end === 'ended') return [draft('pregnancy_ended', on, { subject, data: { outcome: 'abortus' }, more }), ...endAgain, ...postnatal];
  const gaWeeks = told.deliveryWeeksTold ? told.endWeek : undefined;
  const delivery = draft('delivery', on, { subject, data: { newborns: entriesOf(told.newborns, on), gaWeeks }, more });
  return [delivery, ...endAgain, ...postnatal, ...told.newborns.flatMap((child) => talesOf(child, on))];
}

function nextOf({ woman, label, next }: Plan, end: Day): Draft[] {
  if (next === null) return [];
  const on = addDays(end, next.after);
  const subject = aPregnancy(woman, next.labelled ? (label ?? undefined) : undefined);
  const data = { provider: 'bidan' as const, ...(next.lmp === null ? {} : { lmp: addDays(end, next.lmp) }) };
  return [draft('anc_visit', on, { subject, data, more: circumstances(on, next.where) })];
}
