/** Events as they are sent, before any check. */
import { eventTypeOf, type EventTypeCode } from '@pantau/shared/event';
import { must } from '@pantau/shared/basics';
import { subjectFor } from './events.js';

export type RawEvent = Record<string, unknown> & { readonly id: string; readonly source: string; readonly type: string };

let sent = 0;

/** A good event of the type as JSON; `details` replace top fields, also with nonsense. */
export function aRawEvent(type: EventTypeCode = 'anc_visit', details: Record<string, unknown> = {}): RawEvent {
  sent += 1;
  return {
    id: `kirim-${String(sent).padStart(6, '0')}`,
    source: 'uji',
    type,
    occurredOn: '2026-03-10',
    subject: subjectFor(type, 'subjek'),
    data: must(eventTypeOf(type), type).sample,
    ...details,
  };
}

export const aRawVoid = (of: RawEvent, revision = 1): RawEvent => ({ id: of.id, source: of.source, type: of.type, revision, voided: true });
