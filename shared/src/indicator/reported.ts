/**
 * Shares that no indicator owns: whether anything at all was reported from a village or a unit. A month in which a village
 * has none of them is "belum lapor" and not zero.
 */
import { eventTypeCodes, type HealthEvent } from '../event/index.js';
import type { EvidenceReading } from './definition.js';
import { residenceText } from './stay.js';

/** One for every live event, by residence and unit. */
export const REPORT_PART = 'lapor';
/** One for every session of a unit, by unit. */
export const UNIT_REPORT_PART = 'lapor_unit';

interface InternalReading {
  readonly code: string;
  readonly reading: EvidenceReading;
}

/** Read beside every catalogue; they are on no screen. */
export const internalReadings: readonly InternalReading[] = [
  { code: REPORT_PART, reading: { from: 'evidence', types: eventTypeCodes, read: (event) => [share(REPORT_PART, event, event.unit ?? '')] } },
  { code: UNIT_REPORT_PART, reading: { from: 'evidence', types: ['posyandu_session'], read: (event) => [share(UNIT_REPORT_PART, event, unitOf(event))] } },
];

/** Where a session was held: at the unit named, else at the posyandu itself. */
const unitOf = (event: HealthEvent): string =>
  event.unit ?? (event.subject.kind === 'posyandu' || event.subject.kind === 'unit' ? event.subject.key : '');

const share = (part: string, by: HealthEvent, unit: string) => ({
  part,
  day: by.occurredOn,
  place: { residence: residenceText(by) ?? '', unit },
  n: 1,
  by,
});
