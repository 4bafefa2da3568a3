/** Teeth, tests for HIV, emergencies, days in bed and specimens: at the turn of years and months, at the edges of the limits. */
import fc from 'fast-check';
import { addDays, addMonths, type Day } from '@pantau/shared/period';
import { aCase, aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, daysBetween, instant, often, persons, where } from '../pools.js';
import { recordsOf, sheetOf, somebody, type Told } from './birth-told.js';

type Happening = (person: Told, first: Day) => Draft;

const onceAYear: fc.Arbitrary<Happening> = fc
  .record({ type: fc.constantFrom('teeth', 'teeth', 'hiv'), after: fc.constantFrom(0, 1, 90), onTurn: fc.boolean(), where })
  .map(({ type, after, onTurn, where: at }) => (person, first) => {
    const on = onTurn ? addDays(`${first.slice(0, 4)}-12-31`, after % 2) : addDays(first, after);
    const more = { subject: aPersonRef(person.key), more: circumstances(on, at) };
    if (type === 'teeth') return draft('dental_screen', on, { ...more, data: { caries: true, ...sheetOf(person, on) } });
    return draft('hiv_test', on, { ...more, data: { riskGroup: 'tb', ...sheetOf(person, on) } });
  });

/** In seconds; some before midnight and attended after it, some never. */
const emergency: fc.Arbitrary<Happening> = fc
  .record({ seconds: fc.constantFrom(0, 61, 299, 299, 299, 300, 301, null), hour: fc.constantFrom(1, 16.99), where })
  .map(({ seconds, hour, where: at }) => (person, first) => {
    const arrivedAt = instant(first, hour);
    const handledAt = seconds === null ? undefined : instant(first, hour + seconds / 3600);
    return draft('emergency_visit', first, { subject: aPersonRef(person.key), data: { arrivedAt, handledAt }, more: circumstances(first, at) });
  });

const inBed: fc.Arbitrary<Happening> = fc
  .record({ before: fc.constantFrom(0, 1, 3), onTurn: fc.boolean(), days: fc.constantFrom(0, 1, 2, 5, 33, null), where })
  .map(({ before, onTurn, days, where: at }) => (person, first) => {
    const admittedOn = addDays(onTurn ? addMonths(`${first.slice(0, 7)}-01`, 1) : first, -before);
    const dischargedOn = days === null ? undefined : addDays(admittedOn, days);
    const on = dischargedOn ?? admittedOn;
    return draft('inpatient_stay', on, { subject: aPersonRef(person.key), data: { admittedOn, dischargedOn }, more: circumstances(on, at) });
  });

const specimen: fc.Arbitrary<Happening> = fc
  .record({ days: fc.constantFrom(0, 6, 7, 7, 8, 14, 15, null), toldAtOnce: fc.boolean(), whose: fc.constantFrom('person', 'person', 'case', 'unit'), where })
  .map(({ days, toldAtOnce, whose, where: at }) => (person, sentOn) => {
    const resultOn = days === null ? undefined : addDays(sentOn, days);
    const on = toldAtOnce ? sentOn : (resultOn ?? sentOn);
    const subject = whose === 'person' ? aPersonRef(person.key) : whose === 'case' ? aCase(person.key, `spesimen-${person.key}`) : ({ kind: 'unit', key: 'puskesmas:17.04.02' } as const);
    return draft('lab_specimen', on, { subject, data: { sentOn, resultOn, test: 'tcm' }, more: circumstances(on, at) });
  });

const happening = fc.oneof({ weight: 2, arbitrary: onceAYear }, { weight: 1, arbitrary: emergency }, { weight: 1, arbitrary: inBed }, { weight: 1, arbitrary: specimen });

export const careStory: fc.Arbitrary<Draft[]> = fc
  .record({ key: persons, somebody, known: often(4), born: daysBetween('1950-01-01', '2026-06-30'), first: anyDay, happenings: fc.array(happening, { minLength: 3, maxLength: 4 }) })
  .map(({ key, somebody: who, known, born, first, happenings }) => {
    const person = { ...who, key, born };
    return [...(known ? recordsOf(person) : []), ...happenings.map((happensTo) => happensTo(person, first))];
  });
