/**
 * The words an event type is written in: each field carries its schema, label, unit and ranges.
 * Outside `possible` a value is refused, outside `hard` it is quarantined, outside `soft` it is flagged.
 */
import { z } from 'zod';
import type { Bilingual } from '../basics/index.js';
import { codeSchema, daySchema, instantSchema, residenceSchema, subjectKeySchema, trimmed } from './text-schema.js';

export type Range = readonly [min: number, max: number];
/** Kinds whose keys belong to the source that sends them; keys of posyandu, kader and unit are ids of the registry. */
export type OwnKeyKind = 'person' | 'pregnancy' | 'household' | 'referral' | 'case';

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly label: Bilingual;
  readonly unit?: string;
  readonly hard?: Range;
  readonly soft?: Range;
  /** The value is the key of a subject of this kind. */
  readonly keyOf?: OwnKeyKind;
  /** What the check looks at besides the schema: a day of the calendar, where someone lives, another subject that is the same. */
  readonly role?: 'day' | 'residence' | 'link';
  /** The value is an instant whose local day is kept in the sibling field of this name. */
  readonly localDayIn?: string;
  /** The fields of each entry of a list. */
  readonly items?: Fields;
}
export type Fields = Readonly<Record<string, Field>>;
export type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

interface Ranges {
  readonly unit?: string;
  readonly possible?: Range;
  readonly hard?: Range;
  readonly soft?: Range;
  readonly whole?: boolean;
}

/** What no sign or size of a measured thing can leave; beyond it the sender is wrong about the field itself. */
const POSSIBLE: Range = [0, 1_000_000];

/** A number with its unit. */
export function quantity(label: Bilingual, { unit, possible = POSSIBLE, hard, soft, whole }: Ranges): Field<z.ZodNumber> {
  const number = z.number().min(possible[0]).max(possible[1]);
  return { schema: whole ? number.int() : number, label, unit, hard, soft };
}

export const choice = <const T extends readonly [string, ...string[]]>(label: Bilingual, values: T) => ({
  schema: z.preprocess(trimmed, z.enum(values)),
  label,
});

/** One of several values, each also known by other spellings that real files use. */
export const spelledChoice = <const T extends readonly [string, ...string[]]>(
  label: Bilingual,
  values: T,
  spellings: Readonly<Record<string, T[number]>>,
) => ({
  schema: z.preprocess((value) => (typeof value === 'string' ? (meantBy(value, spellings) ?? trimmed(value)) : value), z.enum(values)),
  label,
});

export const truth = (label: Bilingual) => ({ schema: z.boolean(), label });
export const shortText = (label: Bilingual) => ({ schema: z.string().max(120), label });
/** A code of an open list, e.g. of a disease: snake_case. */
export const codeField = (label: Bilingual) => ({ schema: codeSchema, label });
export const dayField = (label: Bilingual) => ({ schema: daySchema, label, role: 'day' as const });
/** An instant with its zone; kept in UTC. */
export const instantField = (label: Bilingual, localDayIn?: string) => ({ schema: instantSchema, label, localDayIn });
export const residenceField = (label: Bilingual) => ({ schema: residenceSchema, label, role: 'residence' as const });
export const keyField = (label: Bilingual, keyOf: OwnKeyKind) => ({ schema: subjectKeySchema, label, keyOf });
export const listOf = <F extends Field>(label: Bilingual, field: F) => ({
  schema: z.array(field.schema as F['schema']).max(50),
  label,
  keyOf: field.keyOf,
});
export const listOfGroups = <F extends Fields>(label: Bilingual, items: F) => ({
  schema: z.array(z.object(shapeOf(items))).max(50),
  label,
  items,
});
export const optional = <S extends z.ZodType>(field: Field<S>): Field<z.ZodOptional<S>> => ({
  ...field,
  schema: field.schema.optional(),
});

/** A field that may be left out and then has this value. */
export const withDefault = (field: Field<z.ZodNumber>, value: number): Field<z.ZodDefault<z.ZodNumber>> => ({
  ...field,
  schema: field.schema.default(value),
});

export const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])) as Shape<F>;

/** The value that a spelling stands for; `spellings` are written in lower case, letters and digits only. */
export function meantBy<T extends string>(text: string, spellings: Readonly<Record<string, T>>): T | undefined {
  const spelling = squeezed(text);
  return Object.hasOwn(spellings, spelling) ? spellings[spelling] : undefined;
}

export const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
