/** What an event type must say; one file each in `types/`. */
import { z } from 'zod';
import type { Bilingual } from '../basics/index.js';
import { shapeOf, type Fields, type Shape } from './field.js';
import type { SubjectKind, SubjectRef } from './subject.js';

/** How closely its contents are kept: `plain` no health data, `health` ordinary health data, `sensitive` e.g. HIV, TB, mental health. */
export type PrivacyClass = 'plain' | 'health' | 'sensitive';

export interface EventType<Code extends string = string, F extends Fields = Fields> {
  readonly code: Code;
  /** The klaster that it serves first; its folder. */
  readonly klaster: 1 | 2 | 3 | 4 | 5;
  readonly labels: Bilingual;
  readonly subject: SubjectKind | readonly SubjectKind[];
  readonly privacy: PrivacyClass;
  readonly fields: F;
  readonly data: z.ZodObject<Shape<F>>;
  /** Rewrites accepted shorthand of `data` (e.g. antigen `dpt1`) before it is checked. */
  readonly prepare: (data: RawData) => RawData;
  /** Groups of fields of which at least one must be given. */
  readonly needsOneOf: readonly (readonly string[])[];
  /** Pairs of fields of which the first must not exceed the second, e.g. diastolic and systolic; else it is quarantined. */
  readonly ordered: readonly (readonly [least: string, most: string])[];
  /** Fields that tell two events of one subject and day apart, e.g. antigen and dose. */
  readonly distinguishedBy: readonly string[];
  /** Subjects besides its own that it is evidence for, e.g. the newborns of a delivery. */
  readonly concerns: (data: DataOf<F>) => readonly SubjectRef[];
  /** A valid `data` object. */
  readonly sample: DataOf<F>;
}
export type DataOf<F extends Fields> = z.output<z.ZodObject<Shape<F>>>;
/** `data` as it was sent. */
export type RawData = Readonly<Record<string, unknown>>;

type WithDefault = 'concerns' | 'prepare' | 'needsOneOf' | 'ordered' | 'distinguishedBy';
/** Names of the type's own fields only. */
interface OwnNames<F extends Fields> {
  readonly needsOneOf?: readonly (readonly (keyof F & string)[])[];
  readonly ordered?: readonly (readonly [keyof F & string, keyof F & string])[];
  readonly distinguishedBy?: readonly (keyof F & string)[];
}
type Written<Code extends string, F extends Fields> = Omit<EventType<Code, F>, 'data' | WithDefault> &
  Partial<Pick<EventType<Code, F>, 'concerns' | 'prepare'>> &
  OwnNames<F>;

export const defineEventType = <const Code extends string, F extends Fields>(written: Written<Code, F>): EventType<Code, F> => ({
  concerns: () => [],
  prepare: (data) => data,
  needsOneOf: [],
  ordered: [],
  distinguishedBy: [],
  ...written,
  data: z.object(shapeOf(written.fields)),
});
