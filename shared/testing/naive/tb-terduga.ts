/** The way to a TB diagnosis: screened, found presumptive, examined. */
import { monthsAfter } from './calendar.js';
import { everyPatient } from './lives.js';
import { apart, firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/**
 * Screened and presumptive each count once a year, an examination six months after the last that counted.
 * Choice: a health check is a TB screening where it tells whether TB is presumed. Any examination counts, whatever its result.
 */
export function tbTerduga(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const life of everyPatient(world, 'tb_exam', 'tb_screen', 'ckg_screen')) {
    const screens = life.of('tb_screen', 'ckg_screen').flatMap((event) => {
      const isPresumptive = 'presumptive' in event.data ? event.data.presumptive : 'tbPresumptive' in event.data ? event.data.tbPresumptive : undefined;
      return isPresumptive === undefined ? [] : [{ event, isPresumptive }];
    });
    const presumptive = screens.filter(({ isPresumptive }) => isPresumptive);
    for (const event of firstOfEach(screens.map((screen) => screen.event), yearOf)) counts.push(life.counted('tb_diskrining', event));
    for (const event of firstOfEach(presumptive.map((screen) => screen.event), yearOf)) counts.push(life.counted('tb_bergejala', event));
    for (const event of apart(life.of('tb_exam'), (day) => monthsAfter(day, 6))) counts.push(life.counted('tb_terduga', event));
  }
  return counts;
}
