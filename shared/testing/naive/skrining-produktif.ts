/** Screening of those of 15 to 59 years: begun, and complete over the screenings of a year together. */
import type { HealthEvent } from '@pantau/shared/event';
import { everyLife, isAged, years } from './lives.js';
import { firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type Screen = HealthEvent<'ptm_screen' | 'ckg_screen'>;
const ITEMS = ['weightKg', 'heightCm', 'waistCm', 'sbp', 'dbp', 'vision', 'hearing'] as const;

/** Choice: what was told at another age in the same year does not complete it. */
export const skriningProduktif = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ptm_screen', 'ckg_screen').flatMap((life) => {
    const screens = life.of('ptm_screen', 'ckg_screen').filter((screen) => isAged(life, screen, years(15, 59)));
    const complete = screens.filter((screen, index) => isCompleteWith(screen, screens.slice(0, index + 1).filter((each) => yearOf(each) === yearOf(screen))));
    return [
      ...firstOfEach(screens, yearOf).map((screen) => life.counted('skrining_produktif_sebagian', screen)),
      ...firstOfEach(complete, yearOf).map((screen) => life.counted('skrining_produktif', screen)),
    ];
  });

/** `soFar`: of the year, the screen itself among them. */
function isCompleteWith(screen: Screen, soFar: readonly Screen[]): boolean {
  const { status, completeness } = screen.data as { status?: string; completeness?: string };
  if (status === 'selesai' || completeness === 'lengkap') return true;
  const sugar = soFar.some(({ data }) => data.gdsMgDl !== undefined || data.gdpMgDl !== undefined);
  return sugar && ITEMS.every((item) => soFar.some(({ data }) => data[item] !== undefined));
}
