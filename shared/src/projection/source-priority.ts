/** Whose values hold where several sources tell one service: those of the source that the list names first. */
import { naturalKeyOf, type HealthEvent } from '../event/index.js';

/**
 * Leaves out what a better source tells as well: same kind of subject, type and day, and all else that tells services apart.
 * Nothing is left out of what one source says twice, nor between sources that the list does not name.
 *
 * @param events of one owner: whom they are about is one and the same, whatever each source calls them
 * @param priority names of sources, best first
 */
export function ofPreferredSources(events: readonly HealthEvent[], priority: readonly string[]): readonly HealthEvent[] {
  if (priority.length === 0 || new Set(events.map(({ source }) => source)).size < 2) return events;
  const best = new Map<string, number>();
  const services = events.map((event) => ({ event, service: serviceOf(event), rank: rankOf(event, priority) }));
  for (const { service, rank } of services) best.set(service, Math.min(rank, best.get(service) ?? rank));
  return services.filter(({ service, rank }) => rank === best.get(service)).map(({ event }) => event);
}

const rankOf = ({ source }: HealthEvent, priority: readonly string[]): number => (priority.includes(source) ? priority.indexOf(source) : priority.length);

/** Each source has keys of its own for a person and for what is of a person. */
function serviceOf(event: HealthEvent): string {
  const { kind } = event.subject;
  const isOfPerson = kind === 'person' || event.subject.of !== undefined;
  return naturalKeyOf(isOfPerson ? { ...event, subject: { kind, key: '' } } : event);
}
