/** Fields with a list of values, each with its words in both languages. */
import { z } from 'zod';
import { bilingual, type Bilingual } from '../../basics/index.js';
import { codeSchema, trimmed } from '../text-schema.js';

/** What each value means: `bidan: ['Bidan', 'Midwife']`. */
export type Words<T extends string = string> = Readonly<Record<T, readonly [id: string, en: string]>>;

export const choice = <const T extends string>(label: Bilingual, values: Words<T>) => ({
  kind: 'choice' as const,
  schema: z.preprocess(trimmed, z.enum(namesOf(values))),
  label,
  choices: labelled(values),
});

/** One of several values, each also known by other spellings that real files use. */
export const spelledChoice = <const T extends string>(label: Bilingual, values: Words<T>, spellings: Readonly<Record<string, T>>) => ({
  kind: 'choice' as const,
  schema: z.preprocess((value) => (typeof value === 'string' ? (meantBy(value, spellings) ?? trimmed(value)) : value), z.enum(namesOf(values))),
  label,
  choices: labelled(values),
});

/** A code of an open list, e.g. of a disease: snake_case. `known`: those that forms offer. */
export const codeField = (label: Bilingual, known: Words = {}) => ({ kind: 'code' as const, schema: codeSchema, label, choices: labelled(known) });

/** The value that a spelling stands for; `spellings` are written in lower case, letters and digits only. */
export function meantBy<T extends string>(text: string, spellings: Readonly<Record<string, T>>): T | undefined {
  const spelling = squeezed(text);
  return Object.hasOwn(spellings, spelling) ? spellings[spelling] : undefined;
}

export const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const namesOf = <T extends string>(values: Words<T>) => Object.keys(values) as unknown as [T, ...T[]];

const labelled = (values: Words): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(Object.entries(values).map(([value, [id, en]]) => [value, bilingual(id, en)]));
