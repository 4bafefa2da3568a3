/** Signs of life: every live event of any type, where it says it belongs; nothing is looked up elsewhere. */
import type { HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import { dayOfReport } from './report-day.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/**
 * Choice: really every type, links and moves included, by the residence of the envelope. A total from paper that names no
 * residence belongs to the village or dusun that it counts.
 */
export const lapor = (world: NaiveWorld): NaiveCount[] =>
  world.events.map((event) => ({ part: 'lapor', day: dayOfReport(event), residence: placeOf(event), unit: event.unit ?? '', value: 1 }));

function placeOf(event: HealthEvent): string {
  if (event.residence) return codeOf(event.residence);
  const [paper] = ofType([event], 'aggregate_entry');
  return paper && paper.data.area.split('.').length === 4 ? paper.data.area : '';
}
