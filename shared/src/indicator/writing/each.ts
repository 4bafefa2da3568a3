/** Readings of plain evidence: each event by itself, without a history. */
import type { EventTypeCode, HealthEvent } from '../../event/index.js';
import { isOfType } from '../../event/index.js';
import { unitOf, type Contribution } from '../contribution.js';
import type { EvidenceReading } from '../definition.js';
import { residenceText } from '../stay.js';

/** One for each event of the type in every part that names it. */
export const eachEvent = <C extends EventTypeCode>(type: C, parts: Readonly<Record<string, (event: HealthEvent<C>) => boolean>>): EvidenceReading => ({
  from: 'evidence',
  types: [type],
  read: (event) => (isOfType(event, type) ? Object.entries(parts).flatMap(([part, holds]) => (holds(event) ? [shareOf(part, event)] : [])) : []),
});

/** At the residence told, and at the unit that served (a posyandu's or unit's own event: at itself). */
const shareOf = (part: string, by: HealthEvent): Contribution => ({
  part,
  day: by.occurredOn,
  place: { residence: residenceText(by) ?? '', unit: unitOf(by) },
  n: 1,
  by,
});
