/** The answers of this room as they are documented; their types are those of the protocol. */
import { z } from 'zod';
import { textOf, type Language } from '@pantau/shared/basics';
import type { Area, Unit } from '@pantau/shared/area';
import { setupSteps, type AreaRow, type Boundaries, type Setup, type ListOf, type UnitRow, type VariantRow, type WorldInfo } from '@pantau/shared/protocol';
import { ProblemException } from '../../http/index.js';
import type { PutAnswer } from '../register.js';

const text = z.string();
const day = z.string().nullable().describe('Half open; null = open.');

export const areaAnswer = z
  .object({ code: text, name: text, level: text, parent: text.nullable(), validFrom: day, validTo: day, replacedBy: z.array(text) })
  .meta({ id: 'Area' }) satisfies z.ZodType<AreaRow>;

export const unitAnswer = z
  .object({ id: text, kind: text, name: text, parent: text.nullable(), desa: z.array(text), validFrom: day, validTo: day })
  .meta({ id: 'Unit' }) satisfies z.ZodType<UnitRow>;

export const sasaranAnswer = z
  .object({ area: text, group: text, year: z.number(), basis: z.enum(['proyeksi', 'riil']), value: z.number(), source: text, validFrom: text.nullable(), draft: z.boolean().optional().describe('Not decided yet.') })
  .meta({ id: 'Sasaran' });

export const targetAnswer = z.object({ indicator: text, area: text, year: z.number(), percent: z.number(), source: text }).meta({ id: 'Target' });

const names = z.object({ id: text, en: text });

export const variantsAnswer = z
  .object({
    rows: z.array(
      z.object({
        variant: text,
        names,
        options: z.array(z.object({ option: text, names, source: text })),
        default: text,
        indicators: z.array(text).describe('Codes that it changes.'),
        chosen: z.array(z.object({ kabupaten: text, validFrom: text, option: text, source: text })),
      }),
    ),
  })
  .meta({ id: 'Variants' }) satisfies z.ZodType<ListOf<VariantRow>>;

export const worldAnswer = z
  .object({
    kind: z.enum(['demo', 'empty']).describe('demo: every screen and export says DATA SIMULASI.'),
    epoch: text,
    clock: z.number(),
    roots: z.array(text),
    serverTime: text,
    currentMonth: text,
    closedMonth: text,
    begun: z.boolean().describe('Something has been recorded; before that a world is being set up.'),
  })
  .meta({ id: 'World' }) satisfies z.ZodType<WorldInfo>;

export const setupAnswer = z
  .object({
    year: z.number(),
    rows: z.array(
      z.object({
        step: z.enum(setupSteps),
        count: z.number().describe('Villages, Puskesmas, villages with sasaran, indicators with a target, tokens of sources, tokens of walls, records.'),
        missing: z.number().describe('Villages without a Puskesmas, villages without sasaran, indicators that take the target of their definition.'),
        groups: z.array(names).optional().describe('Groups of sasaran that no village has.'),
      }),
    ),
  })
  .meta({ id: 'Setup' }) satisfies z.ZodType<Setup>;

const position = z.tuple([z.number(), z.number()]).describe('Longitude, latitude.');
const polygon = z.array(z.array(position));

export const boundariesAnswer = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({ code: text, name: text, parent: text.nullable(), unit: text.nullable().describe('Its Puskesmas.'), schematic: z.boolean() }),
        geometry: z.union([z.object({ type: z.literal('Polygon'), coordinates: polygon }), z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) })]),
      }),
    ),
  })
  .meta({ id: 'Boundaries' }) satisfies z.ZodType<Boundaries>;

const problem = z.object({ code: text, pointer: text, title: text, detail: text, retryable: z.boolean(), hint: text.optional() });

export const putAnswer = z
  .object({
    inserted: z.number(),
    updated: z.number(),
    unchanged: z.number(),
    rows: z.array(z.object({ line: z.number(), problem })).describe('The rows that were refused; all others count.'),
  })
  .meta({ id: 'PutAnswer' });

export const putQuery = z.object({ replace: z.enum(['true', 'false']).default('false').describe('Also end what the file does not name.') });
export type PutQuery = z.output<typeof putQuery>;

export const csvBody = z.string();

/** As it goes out; a file that is refused as a whole becomes a problem document. */
export function told(answer: PutAnswer, language: Language): z.output<typeof putAnswer> {
  if (!answer.ok) throw new ProblemException(answer.error[0]?.code ?? 'E_CSV', { problems: answer.error });
  const { inserted, updated, unchanged, rows } = answer.value;
  return { inserted, updated, unchanged, rows: rows.map((row) => ({ line: row.line, problem: textOf(row.problem, language) })) };
}

export const areaRow = ({ code, name, level, parent, validFrom, validTo, replacedBy }: Area): AreaRow => ({ code, name, level, parent, validFrom, validTo, replacedBy });

export const unitRow = ({ id, kind, name, parent, serves, validFrom, validTo }: Unit): UnitRow => ({ id, kind, name, parent, desa: serves, validFrom, validTo });
