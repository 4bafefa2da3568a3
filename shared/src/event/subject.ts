/** Who or what an event is about. Keys are opaque; a key made from a NIK is a keyed pseudonym before it gets here. */
export const subjectKinds = ['person', 'pregnancy', 'household', 'posyandu', 'kader', 'referral', 'case', 'unit'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly key: string;
  /** The person behind a pregnancy, referral or case. */
  readonly of?: { readonly kind: 'person'; readonly key: string };
}

/** What marks a key that was made from a NIK. */
export const PSEUDONYM_PREFIX = 'nik~';

/** A pregnancy without a label of its own: keyed by its mother, so that episodes are told apart by their dates (rule R7). */
export const isMotherKeyed = (pregnancy: SubjectRef): boolean => pregnancy.key === pregnancy.of?.key;
