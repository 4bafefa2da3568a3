/** Whether a sender may tell this of these places. */
import { isOfType, unitAbout, type CheckContext, type EventRevision } from '@pantau/shared/event';
import type { Scope } from '../access/index.js';

export interface WriteTerms {
  readonly context: CheckContext;
  readonly scope: Pick<Scope, 'mayWrite'>;
  /** The one source that the world takes; null = any. */
  readonly onlySource: string | null;
}

/** A void names no place: whose event it is tells its source. */
export function mayWrite(event: EventRevision, { scope, onlySource, context }: WriteTerms): boolean {
  if (onlySource !== null && event.source !== onlySource) return false;
  if (event.voided) return scope.mayWrite({ source: event.source, type: null, unit: null, desa: null }, context);
  const { source, type, unit, residence, subject } = event;
  const total = isOfType(event, 'aggregate_entry') ? event.data.area : null;
  return scope.mayWrite({ source, type, unit, desa: residence?.desa ?? null, about: unitAbout(subject), total }, context);
}
