/** The antenatal visits that count, and how far the pregnancy was. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom } from './calendar.js';
import { ofType } from './of-type.js';
import type { Pregnancy } from './pregnancies.js';

export type AncVisit = HealthEvent<'anc_visit'>;

/**
 * In order. A visit without provider is one by a health worker, a visit by a kader is not.
 * Choice: a visit dated after the end of its pregnancy still counts; no paper tells to skip it.
 */
export const healthWorkerVisits = ({ events }: Pregnancy): AncVisit[] => ofType(events, 'anc_visit').filter(({ data }) => data.provider !== 'kader');

/**
 * Completed weeks of pregnancy: as noted, else since the LMP of the visit, else since the LMP handed in; null = unknown.
 * Choice: an LMP after the visit tells no weeks.
 */
export const weeksAt = (visit: AncVisit, lmpElsewhere: string | null): number | null =>
  visit.data.gaWeeks ?? weeksSince(visit.data.lmp ?? null, visit) ?? weeksSince(lmpElsewhere, visit);

function weeksSince(lmp: string | null, { occurredOn }: AncVisit): number | null {
  return lmp === null || lmp > occurredOn ? null : Math.floor(daysFrom(lmp, occurredOn) / 7);
}
