/**
 * Where a kader serves from when to when: at the unit whose roster lists her, until that unit says that she has left or
 * another lists her.
 */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';
import type { Stay } from './stay.js';

/** @param keys all keys of the kader @param events her own and those that name her, in the order of history */
export function postsOf(keys: ReadonlySet<string>, events: readonly HealthEvent[]): readonly Stay[] {
  const posts: Stay[] = [];
  for (const by of events) {
    const [at, now] = [posts.findLast(({ to }) => to === null), postTold(keys, by)];
    if (now === undefined || at?.place.unit === now || (now === null && at?.place.unit !== by.subject.key)) continue;
    if (at) posts[posts.length - 1] = { ...at, to: by.occurredOn };
    if (now !== null) posts.push({ from: by.occurredOn, to: null, place: { residence: '', unit: now }, by });
  }
  return posts.filter(isSomeTime);
}

/** The unit that lists her; null = the one that says she has left; undefined = it says nothing of her post. */
function postTold(keys: ReadonlySet<string>, by: HealthEvent): string | null | undefined {
  if (!isOfType(by, 'unit_roster')) return undefined;
  if (by.data.kader?.some(({ id }) => keys.has(id))) return by.subject.key;
  return by.data.left?.some((id) => keys.has(id)) ? null : undefined;
}

const isSomeTime = ({ from, to }: { readonly from: Day; readonly to: Day | null }): boolean => to === null || to > from;
