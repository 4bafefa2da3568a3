/** Children under five with diarrhoea who got ORS and zinc, and those with pneumonia: one for each illness. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter } from './calendar.js';
import { everyLife, isAged, UNDER_FIVE } from './lives.js';
import { apart } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type Visit = HealthEvent<'sick_child_visit'>;

/** On the day of the visit; two weeks after a counted one it is another illness. Choice: visits that do not count do not put that off. */
const illnesses = (part: string, isCounted: (visit: Visit) => boolean) => (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'sick_child_visit').flatMap((life) => {
    const visits = life.of('sick_child_visit').filter((visit) => visit.data.repeatVisit !== true && isCounted(visit) && isAged(life, visit, UNDER_FIVE));
    return apart(visits, (day) => daysAfter(day, 14)).map((visit) => life.counted(part, visit));
  });

export const diareBalita = illnesses('diare_balita', ({ data }) => ['diare', 'diare_dehidrasi'].includes(data.classification) && data.ors === true && data.zinc === true);
export const pneumoniaBalita = illnesses('pneumonia_balita', ({ data }) => ['pneumonia', 'pneumonia_berat'].includes(data.classification));
