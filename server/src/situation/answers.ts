/** The answers of this room as they are documented; their types are those of the protocol. */
import { z } from 'zod';
import {
  changeCauses, contradictions, type ChangeRow, type ContributionRow, type Explanation, type FlaggedRow, type GuardList, type IndicatorRow, type PwsTable, type Situation,
} from '@pantau/shared/protocol';
import { listOf } from '../http/index.js';

/** Says in the document exactly what the type says. */
const told = <T>() => <S extends z.ZodType<T>>(schema: S): S => schema;

const bilingual = z.object({ id: z.string(), en: z.string() });
const basis = z.enum(['proyeksi', 'riil']);
const place = z.enum(['residence', 'service']);
const line = z.enum(['above', 'below']).nullable();
const status = z.enum(['baik', 'kurang', 'cukup', 'jelek', 'belum_lapor']).nullable();
const flags = z.array(z.string());
const cause = z.enum(changeCauses);
const nullable = z.number().nullable();
const amount = z.object({ numerator: z.number(), denominator: nullable, percent: nullable });
const share = z.object({ count: z.number(), percent: nullable });

export const indicatorAnswer = told<IndicatorRow>()(
  z.object({
    code: z.string(),
    names: bilingual,
    klaster: z.number(),
    lifeStage: z.string(),
    numerator: bilingual,
    denominator: bilingual,
    distinctness: bilingual,
    direction: z.enum(['up', 'down']),
    timeRule: z.string(),
    unit: z.string().describe('percent, per_1000, per_100000, count or days'),
    basis,
    place,
    target: z.object({ percent: z.number(), source: z.string() }).nullable(),
    source: z.string(),
    version: z.number(),
    available: z.boolean(),
    finest: z.literal('puskesmas').optional().describe('No number of it is told of smaller places; their rows are left out.'),
    waitsFor: bilingual.optional().describe('What one that is not available waits for.'),
  }),
).meta({ id: 'Indicator' });

const row = amount.extend({
  area: z.string().describe('Area code, unit id, `<desa>/-` (dusun unknown), `<unit>/?` (desa unknown) or `luar_wilayah`.'),
  indicator: z.string(),
  period: z.string(),
  basis,
  cumulative: amount.describe('Since 1 January for cumulative and rate indicators, else as the period.'),
  status,
  line,
  source: z.enum(['by_name', 'paper']),
  provisional: z.boolean(),
  revised: z.boolean(),
  flags,
});

export const situationAnswer = told<Situation>()(
  z.object({ epoch: z.string(), clock: z.number(), asOf: z.string(), area: z.string(), period: z.string(), rows: z.array(row) }),
).meta({ id: 'Situation' });

const pwsRow = z.object({
  area: z.string(),
  name: z.string(),
  sasaran: nullable,
  cumulative: share,
  thisMonth: share,
  lastMonth: share,
  targetToDatePercent: nullable,
  line,
  trend: z.enum(['up', 'down', 'flat', 'na']),
  status,
  flags,
  neededPerMonth: nullable,
  reason: bilingual,
});

export const pwsAnswer = told<PwsTable>()(
  z.object({
    epoch: z.string(),
    clock: z.number(),
    asOf: z.string(),
    indicator: z.string(),
    period: z.string(),
    basis,
    targetPercent: nullable,
    targetToDatePercent: nullable,
    closed: z.boolean(),
    provisional: z.boolean(),
    revision: z.number(),
    rows: z.array(pwsRow).describe('By cumulative percent, highest first.'),
    total: pwsRow,
  }),
).meta({ id: 'PwsTable' });

const contribution = told<ContributionRow>()(
  z.object({ ref: z.string().describe('Names the event without telling its source and id.'), type: z.string(), occurredOn: z.string(), revision: z.number(), cause, effect: z.number() }),
);

export const explanationAnswer = told<Explanation>()(
  z.object({
    definition: indicatorAnswer,
    denominator: z.object({ value: nullable, source: z.string().nullable(), basis }),
    contributions: listOf(contribution).nullable(),
    hidden: z.literal('privacy').optional(),
    recount: z.object({ numerator: nullable.describe('Null where the place is too small for it to be told.'), denominator: nullable, equal: z.boolean() }),
  }),
).meta({ id: 'Explanation' });

export const flaggedAnswer = told<FlaggedRow>()(
  z.object({
    ref: z.string().describe('Names the event without telling its source and id.'),
    type: z.string(),
    occurredOn: z.string(),
    flag: z.enum(contradictions).describe('before_birth: dated before the birth that is known. pregnancy_of_male: of somebody registered as a man. impossible_growth: a weight, length or the like that cannot be true at that age (beyond the range of WHO); it counts as weighed, and nothing is judged by it.'),
  }),
).meta({ id: 'FlaggedEvent' });

const guardInfo = z.object({
  code: z.string(),
  less: z.string().describe('Code of an indicator, or a part that one is made of.'),
  more: z.string(),
  over: z.enum(['month', 'cumulative']),
  place,
  always: z.boolean().describe('Holds by definition of what is counted by name; the others may break where data are missing or were told elsewhere.'),
  says: bilingual,
  source: z.string(),
});
const broken = z.object({
  guard: z.string(),
  area: z.string(),
  name: z.string(),
  level: z.string(),
  period: z.string(),
  less: z.number(),
  more: z.number(),
  paper: z.boolean().describe('One of them comes, at least in part, from totals on paper.'),
});

export const guardAnswer = told<GuardList>()(
  listOf(broken).extend({
    epoch: z.string(),
    clock: z.number(),
    guards: z.array(guardInfo),
    nightly: z.object({ at: z.string(), failing: z.number() }).nullable().describe('How many places the last night found in all kabupaten, the running month and the last closed one; null before the first.'),
  }),
).meta({ id: 'GuardList' });

const changed = z.object({ numerator: z.number(), denominator: z.number(), targetPercent: z.number() });

export const changeAnswer = told<ChangeRow>()(
  z.object({ at: z.string(), clock: z.number(), area: z.string(), indicator: z.string(), period: z.string(), before: changed, after: changed, cause, ref: z.string().optional() }),
).meta({ id: 'Change' });
