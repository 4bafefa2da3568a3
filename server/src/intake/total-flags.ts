/** What the sender of a total from paper should know: that it is kept, but no number shows it. */
import { desaOf, isDesaCode } from '@pantau/shared/area';
import { isOfType, type EventRevision } from '@pantau/shared/event';
import type { Catalogue } from '@pantau/shared/indicator';

/** Totals are shown of villages, and of indicators that are counted (not of those derived from others, nor of unknown ones). */
export function flagsOfTotal(event: EventRevision, catalogue: Catalogue): readonly string[] {
  if (event.voided || !isOfType(event, 'aggregate_entry')) return [];
  const { indicator, area } = event.data;
  const isCounted = catalogue.some(({ code, value }) => code === indicator && value.kind === 'counted');
  return isCounted && isDesaCode(desaOf(area)) ? [] : ['not_counted'];
}
