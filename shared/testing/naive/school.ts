/** School age and adolescents: screenings, iron tablets and Hb of girls, mental health, smoking. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { birthFor, everyLife, isAged, sexFor, years, type Life } from './lives.js';
import { firstOfEach, reaching, yearOf } from './reaching.js';
import { stateCounts, type StateMeasure } from './states.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const GIRLS = years(12, 18);
const ADOLESCENTS = years(10, 17);
const isGirl = (life: Life, event: HealthEvent): boolean => sexFor(life, event) === 'P' && isAged(life, event, GIRLS);

/** Once in each school year, which begins on 1 July. Choice: a grade stands for the age only where no birth is known at all. */
export const skriningSekolah = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'school_screen').flatMap((life) => {
    const screens = life.of('school_screen').filter((screen) => {
      const { grade = 0 } = screen.data;
      return birthFor(life, screen) ? isAged(life, screen, years(7, 15)) : grade >= 1 && grade <= 9;
    });
    return firstOfEach(screens, ({ occurredOn }) => monthsAfter(occurredOn, 6).slice(0, 4)).map((screen) => life.counted('skrining_sekolah', screen));
  });

/** By 26 tablets in a year. Choice: tablets given before or after that age add nothing; without a number it is one tablet. */
export const ttdRematri = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'supplement').flatMap((life) => {
    const tablets = life.of('supplement').filter((given) => given.data.kind === 'ttd' && isGirl(life, given));
    return [...new Set(tablets.map(yearOf))].flatMap((year) => {
      const event = reaching(26, tablets.filter((given) => yearOf(given) === year), ({ data }) => data.amount ?? 1);
      return event ? [life.counted('ttd_rematri', event)] : [];
    });
  });

/** The Hb of girls: tested in grade 7 or 10, or at that age where no grade is told; and anaemia of those of that age. */
export function hbRematri(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const life of everyLife(world, 'school_screen')) {
    const tests = life.of('school_screen').filter((screen) => screen.data.hb !== undefined && sexFor(life, screen) === 'P');
    const inGrade = tests.filter((test) => (test.data.grade === undefined ? isGirl(life, test) : [7, 10].includes(test.data.grade)));
    for (const test of firstOfEach(inGrade, yearOf)) counts.push(life.counted('hb_rematri', test));
    for (const test of firstOfEach(tests.filter((each) => isGirl(life, each)), yearOf)) {
      counts.push(life.counted('anemia_rematri_dites', test));
      if ((test.data.hb ?? 99) < 12) counts.push(life.counted('anemia_rematri', test));
    }
  }
  return counts;
}

/** Each dose at school once, by its antigen and number. Choice: DT, Td and HPV are given at school alone. */
export const bias = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'immunization').flatMap((life) => {
    const doses = life.of('immunization').filter(({ data }) => data.grade !== undefined || data.school !== undefined || ['dt', 'td', 'hpv'].includes(data.antigen));
    return firstOfEach(doses, ({ data }) => `${data.antigen} ${data.dose}`).map((dose) => life.counted('bias', dose));
  });

export const remajaJiwa = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'mental_screen').flatMap((life) => {
    const screens = life.of('mental_screen').filter((screen) => isAged(life, screen, ADOLESCENTS));
    return firstOfEach(screens, yearOf).map((screen) => life.counted('remaja_jiwa', screen));
  });

/** By the last answer, for a year, while the person is of that age. */
export const remajaMerokok = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'school_screen', 'ptm_screen', 'ckg_screen').flatMap((life) => stateCounts(life, smokingOf(life), 12));

const smokingOf = (life: Life): StateMeasure[] =>
  life.of('school_screen', 'ptm_screen', 'ckg_screen').flatMap((event): StateMeasure[] => {
    const { smoking } = event.data;
    const birth = birthFor(life, event);
    if (smoking === undefined) return [];
    if (!birth) return [{ event, parts: [] }];
    const parts = smoking === 'aktif' ? ['remaja_merokok_ditanya', 'remaja_merokok'] : ['remaja_merokok_ditanya'];
    return [{ event, parts, span: [monthsAfter(birth.day, ADOLESCENTS[0]), monthsAfter(birth.day, ADOLESCENTS[1])] }];
  });
