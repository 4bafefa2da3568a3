/** What an event type must say; one file each in `types/`. */
import { z } from 'zod';
import type { Bilingual } from '../basics/index.js';
import { shapeOf, type Fields, type Shape } from './field.js';
import type { SubjectKind, SubjectRef } from './subject.js';

/** How closely its contents are kept: `plain` no health data, `health` ordinary health data, `sensitive` e.g. HIV, TB, mental health. */
export type PrivacyClass = 'plain' | 'health' | 'sensitive';

export interface EventType<Code extends string = string, F extends Fields = Fields> {
  readonly code: Code;
  readonly labels: Bilingual;
  readonly subject: SubjectKind | readonly SubjectKind[];
  readonly privacy: PrivacyClass;
  readonly fields: F;
  readonly data: z.ZodObject<Shape<F>>;
  /** Subjects besides its own that it is evidence for, e.g. the newborns of a delivery. */
  readonly concerns: (data: DataOf<F>) => readonly SubjectRef[];
  /** A valid `data` object. */
  readonly sample: DataOf<F>;
}
export type DataOf<F extends Fields> = z.output<z.ZodObject<Shape<F>>>;

type Written<Code extends string, F extends Fields> = Omit<EventType<Code, F>, 'data' | 'concerns'> &
  Partial<Pick<EventType<Code, F>, 'concerns'>>;

export const defineEventType = <const Code extends string, F extends Fields>(written: Written<Code, F>): EventType<Code, F> => ({
  concerns: () => [],
  ...written,
  data: z.object(shapeOf(written.fields)),
});
