/** Shared by the antenatal indicators. */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Pregnancy } from './pregnancy.js';

/** Visits by bidan, dokter or perawat; a visit that does not name its provider comes from a facility register and counts. */
export const professionalVisits = (pregnancy: Pregnancy): readonly HealthEvent<'anc_visit'>[] =>
  pregnancy.events.filter((event): event is HealthEvent<'anc_visit'> => isOfType(event, 'anc_visit') && event.data.provider !== 'kader');

export const firstProfessionalVisit = (pregnancy: Pregnancy): HealthEvent<'anc_visit'> | undefined => professionalVisits(pregnancy)[0];
