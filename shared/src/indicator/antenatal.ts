/** Shared by the antenatal indicators. */
import { isOfType, type HealthEvent } from '../event/index.js';
import { daysBetween, type Day } from '../period/index.js';
import type { Pregnancy } from './pregnancy.js';

export type AncVisit = HealthEvent<'anc_visit'>;

/** Visits by bidan, dokter or perawat; a visit that does not name its provider comes from a facility register and counts. */
export const professionalVisits = (pregnancy: Pregnancy): readonly AncVisit[] =>
  pregnancy.events.filter((event): event is AncVisit => isOfType(event, 'anc_visit') && event.data.provider !== 'kader');

export const firstProfessionalVisit = (pregnancy: Pregnancy): AncVisit | undefined => professionalVisits(pregnancy)[0];

/** Completed weeks as the visit itself tells: written down, else from its own LMP; null = unknown. */
export const gestationalWeeks = ({ occurredOn, data }: AncVisit): number | null => data.gaWeeks ?? weeksSince(data.lmp ?? null, occurredOn);

/** As the visit tells, else from the LMP that the pregnancy is known by. */
export const gestationalWeeksIn = (pregnancy: Pregnancy, visit: AncVisit): number | null =>
  gestationalWeeks(visit) ?? weeksSince(pregnancy.anchor, visit.occurredOn);

function weeksSince(lmp: Day | null, day: Day): number | null {
  return lmp === null || lmp > day ? null : Math.floor(daysBetween(lmp, day) / 7);
}

/**
 * Last completed week of the first and of the second trimester.
 * Source: Buku KIA, chapter on antenatal visits (up to 12 weeks; above 12 up to 24 weeks; above 24 weeks).
 */
export const TRIMESTER_ENDS = [12, 24] as const;

export type Trimester = 1 | 2 | 3;
export const trimesterOf = (weeks: number): Trimester => (weeks <= TRIMESTER_ENDS[0] ? 1 : weeks <= TRIMESTER_ENDS[1] ? 2 : 3);
