/** What may be asked in the address of a read, checked for its form alone. */
import { z } from 'zod';
import { isEpiWeek, isPeriod, yearOf, type Millis } from '@pantau/shared/period';
import { pageQuery } from '../http/index.js';

/** A moment of the store: one of its steps, or an instant. */
export type Point = { readonly clock: number } | { readonly instant: Millis };

const wrong = { params: { code: 'E_PARAMETER' } };
const YEARS = { first: 2000, last: 2100 };

const area = z.string().min(1).max(128).describe('A wilayah code or the id of a unit.');
const period = z
  .string()
  .refine((text) => isPeriod(text) && yearOf(text) >= YEARS.first && yearOf(text) <= YEARS.last, wrong)
  .describe('A month `2026-09` or an epi week `2026-W37`.');
const level = z.enum(['puskesmas', 'kecamatan', 'desa', 'dusun', 'posyandu']).optional().describe('The level of the rows; the children where it is left out.');
const basis = z.enum(['proyeksi', 'riil']).optional().describe('Which sasaran; the own one of each indicator where it is left out.');
const place = z.enum(['residence', 'service']).optional().describe('Where people live, or where they were served.');
const indicator = z.string().min(1).max(64);
const indicators = z
  .string()
  .max(8_000)
  .transform((text) => text.split(',').map((code) => code.trim()))
  .optional()
  .describe('Codes with commas between; all where it is left out.');

const DIGITS = /^\d{1,15}$/;
const INSTANT = z.iso.datetime({ offset: true });
const point = z
  .string()
  .max(40)
  .transform((text, context): Point => {
    if (DIGITS.test(text)) return { clock: Number(text) };
    // A plus sign that was not escaped arrives as a space.
    const parsed = INSTANT.safeParse(text.replace(' ', '+'));
    if (parsed.success) return { instant: Date.parse(parsed.data) };
    context.addIssue({ code: 'custom', ...wrong });
    return z.NEVER;
  })
  .describe('A clock, or an instant with its zone.');

export const situationParameters = z.object({ area, period, level, basis, place, indicators, at: point.optional() });
export type SituationWish = z.output<typeof situationParameters>;

export const pwsParameters = z.object({ area, indicator, period, level, basis, place, at: point.optional() });
export type PwsWish = z.output<typeof pwsParameters>;

export const surveillanceParameters = z.object({
  area,
  week: z.string().refine((text) => isEpiWeek(text) && yearOf(text) >= YEARS.first && yearOf(text) <= YEARS.last, wrong).describe('An epi week `2026-W37`.'),
  level,
});
export type SurveillanceWish = z.output<typeof surveillanceParameters>;

export const explainParameters = pageQuery.extend({ area, indicator, period, basis, place });
export type ExplainWish = z.output<typeof explainParameters>;

export const guardParameters = pageQuery.extend({
  area,
  period: z.string().refine((text) => isPeriod(text) && !isEpiWeek(text) && yearOf(text) >= YEARS.first && yearOf(text) <= YEARS.last, wrong).describe('A month `2026-09`.'),
});
export type GuardWish = z.output<typeof guardParameters>;

export const flaggedParameters = pageQuery.extend({ area });
export type FlaggedWish = z.output<typeof flaggedParameters>;

export const changesParameters = pageQuery.extend({
  area, level, basis, place,
  indicator: indicator.optional(),
  period: period.optional(),
  since: point.optional(),
});
export type ChangesWish = z.output<typeof changesParameters>;
