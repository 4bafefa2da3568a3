/**
 * A field of an event type: its schema, and what forms, importers and the check must know beside it.
 * Outside the schema's own limits a value is refused, outside `hard` it is quarantined, outside `soft` it is flagged.
 */
import type { z } from 'zod';
import type { Bilingual } from '../basics/index.js';

export type Range = readonly [min: number, max: number];
/** Kinds whose keys belong to the source that sends them; keys of posyandu, kader and unit are ids of the registry. */
export type OwnKeyKind = 'person' | 'pregnancy' | 'household' | 'referral' | 'case';
/** What a form shows and an importer reads. */
export const fieldKinds = [
  'number', 'choice', 'code', 'truth', 'text', 'day', 'month', 'week', 'instant', 'key', 'unit', 'kader', 'area', 'residence', 'list', 'groups', 'link',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly kind: FieldKind;
  readonly schema: S;
  readonly label: Bilingual;
  readonly unit?: string;
  readonly whole?: boolean;
  readonly hard?: Range;
  readonly soft?: Range;
  /** The values of a choice; of a code the well known ones. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  /** Kept more closely than the rest of the event. */
  readonly privacy?: 'sensitive';
  /** The value is the key of a subject of this kind. */
  readonly keyOf?: OwnKeyKind;
  /** What the check looks at besides the schema: a day of the calendar, where someone lives, another subject that is the same. */
  readonly role?: 'day' | 'birth' | 'birth estimate' | 'period' | 'area' | 'residence' | 'link';
  /** The value is an instant whose local day is kept in the sibling field of this name. */
  readonly localDayIn?: string;
  /** What each entry of a list is. */
  readonly of?: Field;
  /** The fields of each entry of a list of groups. */
  readonly items?: Fields;
}
export type Fields = Readonly<Record<string, Field>>;
export type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

export const optional = <S extends z.ZodType>(field: Field<S>): Field<z.ZodOptional<S>> => ({ ...field, schema: field.schema.optional() });

/** A field that may be left out and then has this value. */
export const withDefault = (field: Field<z.ZodNumber>, value: number): Field<z.ZodDefault<z.ZodNumber>> => ({
  ...field,
  schema: field.schema.default(value),
});

export const sensitive = <F extends Field>(field: F): F => ({ ...field, privacy: 'sensitive' });

/** False where it may be left out. */
export const isRequired = (field: Field): boolean => !field.schema.safeParse(undefined).success;

export const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])) as Shape<F>;
