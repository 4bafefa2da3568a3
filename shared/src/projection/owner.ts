/** Whose histories an event touches. An owner key names one stored history: `p:` a person with the pregnancies, `h:` a household. */
import { eventTypeOf, type HealthEvent, type SubjectRef } from '../event/index.js';

export type OwnerKey = string;

export const ownerOf = (subject: SubjectRef): OwnerKey | null => {
  switch (subject.kind) {
    case 'person':
      return `p:${subject.key}`;
    case 'pregnancy':
    case 'referral':
    case 'case':
      return `p:${subject.of?.key ?? `${subject.kind}~${subject.key}`}`;
    case 'household':
      return `h:${subject.key}`;
    case 'posyandu':
    case 'kader':
    case 'unit':
      return null;
  }
};

/** The histories that hold the event: its subject's, and those of the subjects that its type concerns; none for plain evidence. */
export function ownersOf(event: HealthEvent): readonly OwnerKey[] {
  const own = ownerOf(event.subject);
  const concerned = eventTypeOf(event.type)?.concerns(event.data as never) ?? [];
  if (concerned.length === 0) return own === null ? [] : [own];
  return [...new Set([own, ...concerned.map(ownerOf)])].filter((owner): owner is OwnerKey => owner !== null);
}

/** The subject key inside an owner key. */
export const keyOfOwner = (owner: OwnerKey): string => owner.slice(2);
