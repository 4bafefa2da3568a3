/** Complications of newborns handled: each child once, at the first up to the 28th day of life. */
import { daysAfter } from './calendar.js';
import { birthFor, everyLife } from './lives.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/**
 * Choice: one that is told of the pregnancy is of no child that anybody could name. A birth date on the event itself bounds it
 * too, where nothing else tells the birth; an estimate bounds nothing.
 */
export const komplikasiNeo = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'complication').flatMap((life) => {
    const handled = life.of('complication').find((event) => {
      const birth = birthFor(life, event);
      return event.data.kind === 'neonatal' && event.data.handled && (!birth?.isExact || event.occurredOn <= daysAfter(birth.day, 28));
    });
    return handled ? [life.counted('komplikasi_neo_ditangani', handled)] : [];
  });
