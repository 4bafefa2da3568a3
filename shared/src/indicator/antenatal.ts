/** Shared by the antenatal indicators. */
import { isOfType, type HealthEvent } from '../event/index.js';
import { daysBetween, type Day } from '../period/index.js';
import { lmpOf, type Pregnancy } from './pregnancy.js';

export type AncVisit = HealthEvent<'anc_visit'>;

/** Visits by bidan, dokter or perawat; a visit that does not name its provider comes from a facility register and counts. */
export const professionalVisits = (pregnancy: Pregnancy): readonly AncVisit[] =>
  pregnancy.events.filter((event): event is AncVisit => isOfType(event, 'anc_visit') && event.data.provider !== 'kader');

export const firstProfessionalVisit = (pregnancy: Pregnancy): AncVisit | undefined => professionalVisits(pregnancy)[0];

/** Completed weeks at the visit: written down, else from its own LMP, else from the LMP handed in; null = unknown. */
export const gestationalWeeks = ({ occurredOn, data }: AncVisit, lmp: Day | null): number | null =>
  data.gaWeeks ?? weeksSince(data.lmp ?? null, occurredOn) ?? weeksSince(lmp, occurredOn);

/** The LMP of the pregnancy where an event before this one told it, e.g. a visit to a kader. */
export const lmpToldBefore = (pregnancy: Pregnancy, visit: AncVisit): Day | null =>
  pregnancy.events.slice(0, pregnancy.events.indexOf(visit)).some((event) => lmpOf(event) !== null) ? pregnancy.anchor : null;

function weeksSince(lmp: Day | null, day: Day): number | null {
  return lmp === null || lmp > day ? null : Math.floor(daysBetween(lmp, day) / 7);
}

/**
 * Last completed week of the first and of the second trimester. Source: the trimesters that the 1-2-3 spread of contacts is
 * made for. Buku KIA, which prints the spread 2-1-3, ends the second trimester at 24 weeks.
 */
export const TRIMESTER_ENDS = [12, 27] as const;

export type Trimester = 1 | 2 | 3;
export const trimesterOf = (weeks: number): Trimester => (weeks <= TRIMESTER_ENDS[0] ? 1 : weeks <= TRIMESTER_ENDS[1] ? 2 : 3);
