/** What counts once in a calendar year of a person, at its first: tests for HIV, screenings of teeth. */
import type { EventTypeCode } from '@pantau/shared/event';
import { everyLife } from './lives.js';
import { firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const onceAYear = (part: string, type: EventTypeCode) => (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, type).flatMap((life) => firstOfEach(life.of(type), yearOf).map((event) => life.counted(part, event)));

/** Choice: of any group and result; tests in pregnancy are told of the pregnancy and count there. */
export const hivSkrining = onceAYear('hiv_skrining', 'hiv_test');
export const gigiSkrining = onceAYear('gigi_skrining', 'dental_screen');
