/**
 * Shares that no indicator owns: whether anything at all was reported from a village or a unit. A month in which a village
 * has none of them is "belum lapor" and not zero.
 */
import { desaOf, isDesaCode } from '../area/index.js';
import { eventTypeCodes, isOfType, toldDay, unitAbout, unitOfEvent, type HealthEvent } from '../event/index.js';
import type { EvidenceReading } from './definition.js';
import { residenceText } from './stay.js';

/** One for every live event, by residence and unit. */
export const REPORT_PART = 'lapor';
/** One for every session, nil report and closing report of a unit, by unit. */
export const UNIT_REPORT_PART = 'lapor_unit';

interface InternalReading {
  readonly code: string;
  readonly reading: EvidenceReading;
}

/** Read beside every catalogue; they are on no screen. */
export const internalReadings: readonly InternalReading[] = [
  { code: REPORT_PART, reading: { from: 'evidence', types: eventTypeCodes, read: (event) => [share(REPORT_PART, event, event.unit ?? '')] } },
  {
    code: UNIT_REPORT_PART,
    reading: { from: 'evidence', types: ['posyandu_session', 'nil_report', 'report_close'], read: (event) => [share(UNIT_REPORT_PART, event, reportingUnit(event))] },
  },
];

/** A session is held at the unit named, else at the posyandu itself; a report speaks for the unit whose report it is. */
const reportingUnit = (event: HealthEvent): string => (isOfType(event, 'posyandu_session') ? unitOfEvent(event) : unitAbout(event.subject)) ?? '';

/** On the day that it tells of: a report of a month that is handed in later is a report of that month. */
const share = (part: string, by: HealthEvent, unit: string) => ({ part, day: toldDay(by), place: { residence: residenceReported(by), unit }, n: 1, by });

/** A total from paper is a report from the village that it counts. */
function residenceReported(event: HealthEvent): string {
  const told = residenceText(event);
  if (told !== undefined || !isOfType(event, 'aggregate_entry')) return told ?? '';
  return isDesaCode(desaOf(event.data.area)) ? event.data.area : '';
}
