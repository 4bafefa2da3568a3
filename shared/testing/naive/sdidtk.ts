/** Development screened twice: each child under five once a year, at its screening on a second day. */
import { everyLife, isAged, UNDER_FIVE } from './lives.js';
import { firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const sdidtk = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'development_screen').flatMap((life) => {
    const screens = life.of('development_screen').filter((screen) => isAged(life, screen, UNDER_FIVE));
    const firstOfDays = firstOfEach(screens, ({ occurredOn }) => occurredOn);
    const notFirst = firstOfDays.filter((screen, index) => index > 0 && yearOf(firstOfDays[index - 1] ?? screen) === yearOf(screen));
    return firstOfEach(notFirst, yearOf).map((screen) => life.counted('sdidtk', screen));
  });
