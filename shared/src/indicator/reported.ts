/**
 * Shares that no indicator owns: whether anything at all was reported from a village or a unit. A month in which a village
 * has none of them is "belum lapor" and not zero.
 */
import { desaOf, isDesaCode } from '../area/index.js';
import { eventTypeCodes, isOfType, type HealthEvent } from '../event/index.js';
import { periodDays, type Day } from '../period/index.js';
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

/** Where a session was held: at the unit named, else at the posyandu itself. */
const reportingUnit = (event: HealthEvent): string =>
  event.unit ?? (event.subject.kind === 'posyandu' || event.subject.kind === 'unit' ? event.subject.key : '');

const share = (part: string, by: HealthEvent, unit: string) => ({ part, day: dayReported(by), place: { residence: residenceReported(by), unit }, n: 1, by });

/** A report speaks for its own month or week: on its day where that lies inside, else on the nearest day of it. */
function dayReported(event: HealthEvent): Day {
  const period = periodReported(event);
  if (period === undefined) return event.occurredOn;
  const { first, last } = periodDays(period);
  return event.occurredOn < first ? first : event.occurredOn > last ? last : event.occurredOn;
}

function periodReported(event: HealthEvent): string | undefined {
  if (isOfType(event, 'report_close')) return event.data.month;
  return isOfType(event, 'nil_report') || isOfType(event, 'aggregate_entry') ? (event.data.month ?? event.data.week) : undefined;
}

/** A total from paper is a report from the village that it counts. */
function residenceReported(event: HealthEvent): string {
  const told = residenceText(event);
  if (told !== undefined || !isOfType(event, 'aggregate_entry')) return told ?? '';
  return isDesaCode(desaOf(event.data.area)) ? event.data.area : '';
}
