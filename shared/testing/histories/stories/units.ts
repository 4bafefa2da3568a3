/** What units tell of themselves: who serves there with what, a year of open days, who was there, closed months. */
import fc from 'fast-check';
import type { EventDataByType, SubjectRef } from '@pantau/shared/event';
import { addDays, addMonths, monthOf, type Day } from '@pantau/shared/period';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, kader, seldom, storyPosyandu, where } from '../pools.js';
import { kaderOf, skillStory } from './kader.js';

type Roster = EventDataByType['unit_roster'];

const posyandu = fc.constantFrom(...storyPosyandu);
/** A posyandu is a unit, under either name. */
const units: fc.Arbitrary<SubjectRef> = fc.oneof(
  posyandu.map((key) => ({ kind: 'posyandu' as const, key })),
  fc.constantFrom(storyPosyandu[0], 'puskesmas:17.04.02').map((key) => ({ kind: 'unit' as const, key })),
);

const roster = fc.record({
  gap: fc.constantFrom(0, 1, 40, 40, 200),
  told: fc.constantFrom<Roster>(
    { kader: kaderOf(5, 5), growthTools: true },
    { kader: kaderOf(6, 5) },
    { kader: kaderOf(5, 4) },
    { kader: kaderOf(4, 4), left: ['kader:5'] },
    { kader: kaderOf(1, 0), left: ['kader:2'], staff: [{ profession: 'perawat', count: 1 }] },
    { kader: kaderOf(2, 1), staff: [{ profession: 'perawat', count: 1 }], growthTools: true },
    { kader: [{ id: 'kader:2' }, { id: 'kader:3' }], staff: [{ profession: 'bidan', count: 2 }] },
    { kader: kaderOf(3, 3), staff: [{ profession: 'bidan', count: 1 }] },
    { left: ['kader:1', 'kader:3'] },
    { staff: [{ profession: 'bidan', count: 1 }, { profession: 'dokter', count: 1 }] },
    { staff: [{ profession: 'bidan', count: 0 }, { profession: 'gizi', count: 2 }] },
    { growthTools: false },
    { growthTools: true, beds: 4 },
  ),
  /** Mostly the unit of the story. */
  elsewhere: seldom(units),
  where,
});

const rosterStory: fc.Arbitrary<Draft[]> = fc.record({ unit: units, first: anyDay, rosters: fc.array(roster, { minLength: 1, maxLength: 4 }) }).map(({ unit, first, rosters }) => {
  let on: Day = first;
  return rosters.map(({ gap, told, elsewhere, where: at }) => {
    on = addDays(on, gap);
    return draft('unit_roster', on, { subject: elsewhere ?? unit, data: told, more: circumstances(on, at) });
  });
});

/** Nearly a year of open days, all well but perhaps one, and a roster that is good before, late or thin. */
const openYear: fc.Arbitrary<Draft[]> = fc
  .record({
    key: posyandu,
    first: anyDay,
    count: fc.constantFrom(8, 8, 9),
    poor: seldom(fc.nat(8)),
    /** One of them in two halves within its month, or left out. */
    halved: seldom(fc.nat(8)),
    leftOut: seldom(fc.nat(8)),
    named: fc.constantFrom('posyandu' as const, 'posyandu' as const, 'unit' as const),
    rosterAfter: fc.constantFrom(-300, -1, 0, 200),
    told: fc.constantFrom<Roster>({ kader: kaderOf(5, 5), growthTools: true }, { kader: kaderOf(6, 5), growthTools: true }, { kader: kaderOf(6, 6), growthTools: true }, { kader: kaderOf(5, 4), growthTools: true }),
    again: seldom(fc.constantFrom<Roster>({ growthTools: false }, { left: ['kader:5'] }, { kader: kaderOf(4, 4) })),
    where,
  })
  .map(({ key, first, count, poor, halved, leftOut, named, rosterAfter, told, again, where: at }) => {
    const open = (index: number, services = servicesOf(index === poor, index)): Draft => draft('posyandu_session', addMonths(first, index), { subject: { kind: 'posyandu', key }, data: { services } });
    const roster = (after: number, data: Roster): Draft => draft('unit_roster', addDays(first, after), { subject: { kind: named, key }, data, more: circumstances(addDays(first, after), at) });
    const sessions = Array.from({ length: leftOut === null ? count : 10 }, (_, index) => (index === halved ? [open(index, ['gizi']), open(index, ['kb', 'imunisasi'])] : [open(index)]));
    return [roster(rosterAfter, told), ...(again ? [roster(290, again)] : []), ...sessions.filter((_, index) => index !== leftOut).flat()];
  });

const servicesOf = (isPoor: boolean, index: number): string[] => (isPoor ? ['gizi', 'ptm', 'kia'] : index % 2 === 0 ? ['gizi', 'kia', 'imunisasi'] : ['gizi', 'kia', 'kb', 'imunisasi']);

/** An open day in full, or told by a kader of what she saw there. */
const present = fc
  .record({
    key: posyandu,
    on: anyDay,
    kader: fc.array(kader, { maxLength: 2 }),
    stages: fc.constantFrom<EventDataByType['posyandu_session']['stages']>(['bumil', 'bayi', 'balita', 'dewasa', 'lansia'], ['bumil', 'bufas', 'bayi', 'balita', 'apras', 'lansia'], ['bumil', 'bayi', 'balita', 'balita', 'lansia'], undefined),
    how: fc.constantFrom({}, {}, {}, { closedReason: 'banjir' }),
    reporter: fc.option(fc.record({ id: kader, role: fc.constantFrom('kader', 'kader', 'bidan') }), { freq: 2 }),
    where,
  })
  .map(({ key, on, kader: kaderIds, stages, how, reporter, where: at }): Draft[] => [
    draft('posyandu_session', on, { subject: { kind: 'posyandu', key }, data: { kaderIds, stages, ...how }, more: { ...circumstances(on, at), reporter } }),
  ]);

/** On the edge of the fifth; the month left out; a programme alone. */
const closing = fc
  .record({ unit: units, on: anyDay, day: fc.constantFrom('01', '05', '06', '28'), monthsBack: fc.constantFrom(undefined, 0, 1, 1, 1, 2), programme: fc.constantFrom(undefined, undefined, undefined, 'gizi'), where })
  .map(({ unit, on: near, day, monthsBack, programme, where: at }): Draft[] => {
    const on = `${monthOf(near)}-${day}`;
    const month = monthsBack === undefined ? undefined : monthOf(addMonths(on, -monthsBack));
    return [draft('report_close', on, { subject: unit, data: { month, programme }, more: circumstances(on, at) })];
  });

/** The longer ones are rare. */
export const unitStory: fc.Arbitrary<Draft[]> = fc.oneof(
  { weight: 4, arbitrary: rosterStory },
  { weight: 4, arbitrary: openYear },
  { weight: 4, arbitrary: fc.array(fc.oneof(present, closing), { minLength: 2, maxLength: 4 }).map((told) => told.flat()) },
  { weight: 4, arbitrary: skillStory },
);
