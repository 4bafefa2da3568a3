/** Readings of plain evidence: each event by itself, without a history. */
import type { EventTypeCode, HealthEvent } from '../../event/index.js';
import { isOfType } from '../../event/index.js';
import { unitOf, type Contribution } from '../contribution.js';
import type { EvidenceReading } from '../definition.js';
import { residenceText } from '../stay.js';
import type { OptionOf, VariantKey } from '../variants/index.js';

/** The option that holds where the event says that the person lives. */
export type OptionAt = <Key extends VariantKey>(key: Key) => OptionOf<Key>;

/** One for each event of the type in every part that names it. */
export const eachEvent = <C extends EventTypeCode>(type: C, parts: Readonly<Record<string, (event: HealthEvent<C>, option: OptionAt) => boolean>>): EvidenceReading => ({
  from: 'evidence',
  types: [type],
  read: (event, variants) => {
    if (!isOfType(event, type)) return [];
    const option: OptionAt = (key) => variants.option(key, residenceText(event) ?? '', event.occurredOn);
    return Object.entries(parts).flatMap(([part, holds]) => (holds(event, option) ? [shareOf(part, event)] : []));
  },
});

/** At the residence told, and at the unit that served (a posyandu's or unit's own event: at itself). */
export const shareOf = (part: string, by: HealthEvent): Contribution => ({
  part,
  day: by.occurredOn,
  place: { residence: residenceText(by) ?? '', unit: unitOf(by) },
  n: 1,
  by,
});
