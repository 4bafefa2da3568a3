/** Households with a sanitary latrine, with drinking water, with good ventilation: as the last answer has it, of sanitarian or kader. */
import type { HealthEvent } from '@pantau/shared/event';
import { BEFORE_ALL } from './calendar.js';
import { everyHousehold } from './household.js';
import { ofType } from './of-type.js';
import { stateCounts } from './states.js';
import { staysIn } from './stays.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** The answer that an event gives, if any. */
type Answer = (event: HealthEvent) => boolean | undefined;

const latrine: Answer = (event) => {
  const [inspection] = ofType([event], 'env_inspection');
  return oneOf(inspection?.data.latrine, 'sendiri', 'bersama') ?? onVisit(event)?.latrine;
};
const water: Answer = (event) => {
  const [inspection] = ofType([event], 'env_inspection');
  return oneOf(inspection?.data.water, 'aman', 'layak') ?? onVisit(event)?.cleanWater;
};
const ventilation: Answer = (event) => {
  const [inspection] = ofType([event], 'env_inspection');
  return inspection?.data.ventilation ?? onVisit(event)?.ventilation;
};

const oneOf = (told: string | undefined, ...good: string[]): boolean | undefined => (told === undefined ? undefined : good.includes(told));
/** Choice: only a completed visit has seen the house. */
const onVisit = (event: HealthEvent) => ofType([event], 'home_visit').find(({ data }) => data.outcome === 'selesai')?.data;

/**
 * Choice: a household lives where its registrations say, the first of them reaching back to before it was registered; one that
 * never was lives where it was first asked.
 */
const houses = (part: string, answer: Answer) => (world: NaiveWorld): NaiveCount[] =>
  everyHousehold(world, 'env_inspection', 'home_visit').flatMap((history) => {
    const registrations = ofType(history, 'household_registered');
    const measures = history.flatMap((event) => {
      const told = answer(event);
      return told === undefined ? [] : [{ event, parts: told ? [part] : [] }];
    });
    return stateCounts({ history, homes: registrations.length > 0 ? staysIn(registrations, BEFORE_ALL) : null }, measures, null);
  });

export const stbmOdf = houses('stbm_odf', latrine);
export const airMinum = houses('air_minum', water);
export const rumahVentilasi = houses('rumah_ventilasi', ventilation);
