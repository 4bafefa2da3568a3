/**
 * Whose histories an event touches. An owner key names one stored history: `p:` a person with the pregnancies, cases and
 * referrals, `h:` a household, `r:` one referral, `k:` a kader, `u:` a unit (a posyandu is one), `t:` the statements of one
 * total from paper.
 */
import { eventTypeOf, isOfType, type HealthEvent, type SubjectRef } from '../event/index.js';
import { totalKey, totalKeysOf, type Owner } from '../indicator/index.js';

export type OwnerKey = string;

const PREFIX: Readonly<Record<Owner, string>> = { person: 'p:', pregnancy: 'p:', household: 'h:', referral: 'r:', kader: 'k:', unit: 'u:', total: 't:' };

/** The history that a reading of this kind reads of the subject. */
export const ownerKey = (owner: Owner, key: string): OwnerKey => PREFIX[owner] + key;
/** Whether the history is one that a reading of this kind reads. */
export const isOwnerOf = (owner: Owner, key: OwnerKey): boolean => key.startsWith(PREFIX[owner]);
/** The subject key inside an owner key. */
export const keyOfOwner = (owner: OwnerKey): string => owner.slice(2);

/** The first of the histories that hold the events of a subject; a pregnancy, referral or case is its person's. */
export const ownerOf = (subject: SubjectRef): OwnerKey => {
  switch (subject.kind) {
    case 'person':
      return ownerKey('person', subject.key);
    case 'pregnancy':
    case 'referral':
    case 'case':
      return ownerKey('person', subject.of?.key ?? `${subject.kind}~${subject.key}`);
    case 'household':
      return ownerKey('household', subject.key);
    case 'kader':
      return ownerKey('kader', subject.key);
    case 'posyandu':
    case 'unit':
      return ownerKey('unit', subject.key);
  }
};

/**
 * The histories that hold the event: its subject's, a referral's own, and those of the subjects that its type concerns. A total
 * from paper belongs to the statements of the same total alone: a unit may tell thousands.
 */
export function ownersOf(event: HealthEvent): readonly OwnerKey[] {
  if (isOfType(event, 'aggregate_entry')) return [ownerKey('total', totalKey(event))];
  const { subject, type, data } = event;
  const own = ownerOf(subject);
  const concerned = eventTypeOf(type)?.concerns(data as never) ?? [];
  if (concerned.length === 0 && subject.kind !== 'referral') return [own];
  // Whoever moves a referral on may know its key alone: so its steps meet in a history of their own.
  const referral = subject.kind === 'referral' ? [ownerKey('referral', subject.key)] : [];
  return [...new Set([own, ...referral, ...concerned.map(ownerOf)])];
}

/** What the owner keys of all totals of an indicator and village begin with. */
export const totalOwnersOf = (indicator: string, desa: string): OwnerKey => ownerKey('total', totalKeysOf(indicator, desa));
