/** The kinds of fields that an event type is written in, but for those with a list of values. */
import { z } from 'zod';
import type { Bilingual } from '../../basics/index.js';
import { shapeOf, type Field, type Fields, type OwnKeyKind, type Range } from '../field.js';
import { areaSchema, daySchema, instantSchema, monthSchema, residenceSchema, subjectKeySchema, weekSchema } from '../text-schema.js';

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
export function quantity(label: Bilingual, { unit, possible = POSSIBLE, hard, soft, whole = false }: Ranges): Field<z.ZodNumber> {
  const number = z.number().min(possible[0]).max(possible[1]);
  return { kind: 'number', schema: whole ? number.int() : number, label, unit, hard, soft, whole };
}

/** How many: whole, from 0 to `most`; rarely more than `usual`. */
export const count = (label: Bilingual, most: number, { usual, unit }: { usual?: number; unit?: string } = {}) =>
  quantity(label, { unit, hard: [0, most], ...(usual === undefined ? {} : { soft: [0, usual] }), whole: true });

export const truth = (label: Bilingual) => ({ kind: 'truth' as const, schema: z.boolean(), label });
export const shortText = (label: Bilingual) => ({ kind: 'text' as const, schema: z.string().max(120), label });
export const dayField = (label: Bilingual) => ({ kind: 'day' as const, schema: daySchema, label, role: 'day' as const });
/** `2026-09`. */
export const monthField = (label: Bilingual) => ({ kind: 'month' as const, schema: monthSchema, label, role: 'period' as const });
/** An epi week, Sunday to Saturday: `2026-W37`. */
export const weekField = (label: Bilingual) => ({ kind: 'week' as const, schema: weekSchema, label, role: 'period' as const });
/** An instant with its zone; kept in UTC. */
export const instantField = (label: Bilingual, localDayIn?: string) => ({ kind: 'instant' as const, schema: instantSchema, label, localDayIn });
export const residenceField = (label: Bilingual) => ({ kind: 'residence' as const, schema: residenceSchema, label, role: 'residence' as const });
/** An area of any level; where it is not registered the event waits until it is. */
export const areaField = (label: Bilingual) => ({ kind: 'area' as const, schema: areaSchema, label, role: 'area' as const });
/** The id of a unit. It need not be registered: what a reading does not know it leaves out. */
export const unitField = (label: Bilingual) => ({ kind: 'unit' as const, schema: z.string().max(120), label });
/** The id of a kader in the registry. */
export const kaderField = (label: Bilingual) => ({ kind: 'kader' as const, schema: z.string().max(120), label });
export const keyField = (label: Bilingual, keyOf: OwnKeyKind) => ({ kind: 'key' as const, schema: subjectKeySchema, label, keyOf });

export const listOf = <F extends Field>(label: Bilingual, field: F) => ({
  kind: 'list' as const,
  schema: z.array(field.schema as F['schema']).max(50),
  label,
  keyOf: field.keyOf,
  of: field,
});
export const listOfGroups = <F extends Fields>(label: Bilingual, items: F) => ({
  kind: 'groups' as const,
  schema: z.array(z.object(shapeOf(items))).max(50),
  label,
  items,
});
