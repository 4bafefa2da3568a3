/** Who is whom: live links join persons, and households, into groups; a group goes by its smallest key (R5). */
import type { HealthEvent } from '@pantau/shared/event';
import { ofType } from './of-type.js';

export interface Merged {
  /** The key that stands for the person, whichever of its keys is given. A woman's pregnancies follow her. */
  readonly person: (key: string) => string;
  readonly household: (key: string) => string;
}

export const naiveMerged = (events: readonly HealthEvent[]): Merged => ({
  person: oneKeyPerGroup(events, 'person'),
  household: oneKeyPerGroup(events, 'household'),
});

function oneKeyPerGroup(events: readonly HealthEvent[], kind: 'person' | 'household'): (key: string) => string {
  let groups: string[][] = [];
  for (const { subject, data } of ofType(events, 'subject_link')) {
    if (subject.kind !== kind || data.same.kind !== kind) continue;
    const joined = [subject.key, data.same.key];
    const apart: string[][] = [];
    for (const group of groups) {
      if (group.includes(subject.key) || group.includes(data.same.key)) joined.push(...group);
      else apart.push(group);
    }
    groups = [...apart, joined.sort()];
  }
  return (key) => groups.find((group) => group.includes(key))?.[0] ?? key;
}
