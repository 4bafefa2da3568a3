/** The healthy family index: of the questions that apply to a household more than four in five answered yes. */
import type { EventDataByType } from '@pantau/shared/event';
import { BEFORE_ALL } from './calendar.js';
import { everyHousehold } from './household.js';
import { ofType } from './of-type.js';
import { stateCounts } from './states.js';
import { staysIn } from './stays.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/**
 * By the last assessment, where the household lives as its registrations say, also before it was registered.
 * Choice: an assessment to which nothing applies ends the one before.
 */
export const iks = (world: NaiveWorld): NaiveCount[] =>
  everyHousehold(world, 'family_assess').flatMap((history) => {
    const registrations = ofType(history, 'household_registered');
    const measures = ofType(history, 'family_assess').map((event) => ({ event, parts: partsOf(event.data) }));
    return stateCounts({ history, homes: registrations.length > 0 ? staysIn(registrations, BEFORE_ALL) : null }, measures, null);
  });

function partsOf(data: EventDataByType['family_assess']): string[] {
  const answers = [
    data.familyPlanning, data.facilityDelivery, data.fullImmunization, data.onlyBreastMilk, data.growthMonitored, data.tbTreated,
    data.htTreated, data.mentalTreated, data.nobodySmokes, data.jkn, data.cleanWater, data.latrine,
  ];
  const yes = answers.filter((answer) => answer === 'ya').length;
  const no = answers.filter((answer) => answer === 'tidak').length;
  if (yes + no === 0) return [];
  return yes / (yes + no) > 0.8 ? ['iks_dinilai', 'iks'] : ['iks_dinilai'];
}
