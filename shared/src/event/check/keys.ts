/**
 * Keys: a key made from a NIK means the same person everywhere; any other belongs to the source that sent it, so that two
 * sources with the same running numbers never meet.
 */
import type { Problem } from '../../basics/index.js';
import type { EventType } from '../event-type.js';
import { PSEUDONYM_PREFIX, type SubjectKind, type SubjectRef } from '../subject.js';
import type { LiveEvent } from './incoming-event.js';

const OF_A_PERSON: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['pregnancy', 'referral', 'case']);
const OF_THE_REGISTRY: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['posyandu', 'kader', 'unit']);

const isPseudonym = (key: string): boolean => key.startsWith(PSEUDONYM_PREFIX);
export const ownKey = (source: string, key: string): string => (isPseudonym(key) ? key : `${source}/${key}`);

export function subjectProblem(subject: LiveEvent['subject'], type: EventType): Problem | null {
  const kinds: readonly SubjectKind[] = typeof type.subject === 'string' ? [type.subject] : type.subject;
  if (!kinds.includes(subject.kind)) return { code: 'E_SUBJECT', pointer: '/subject/kind' };
  const needsMother = subject.kind === 'pregnancy' && !subject.of && !isPseudonym(subject.key);
  return needsMother ? { code: 'E_REQUIRED', pointer: '/subject/of' } : null;
}

/** The subject with keys that hold across sources. A pregnancy named by a NIK is keyed by its mother. */
export function ownSubject({ kind, key, of }: LiveEvent['subject'], source: string): SubjectRef {
  if (OF_THE_REGISTRY.has(kind)) return { kind, key };
  const own = ownKey(source, key);
  if (!OF_A_PERSON.has(kind)) return { kind, key: own };
  const person = of ? ownKey(source, of.key) : isPseudonym(key) ? own : null;
  if (person === null) return { kind, key: own };
  return { kind, key: kind === 'pregnancy' && isPseudonym(own) ? person : own, of: { kind: 'person', key: person } };
}

/** What a link points at; `source`: whose key it is. */
interface Same {
  readonly kind: SubjectKind;
  readonly key: string;
  readonly source?: string;
}

/** The same with a key that holds across sources, or what is wrong with the link. */
export function ownLink(same: Same, subject: SubjectRef, source: string): Same | Problem {
  const key = ownKey(same.source ?? source, same.key);
  const wrong = same.kind !== subject.kind || key === subject.key;
  return wrong ? { code: 'E_LINK', pointer: '/data/same' } : { kind: same.kind, key };
}
