/** Texts with a form of their own: keys, days, months, weeks, instants, codes, areas, residences. Each refusal names its stable problem code. */
import { z } from 'zod';
import type { ProblemCode } from '../basics/index.js';
import { desaOf, dotted, isAreaCode, isDesaCode } from '../area/index.js';
import { instantText, isDay, isEpiWeek, isMonth } from '../period/index.js';
import type { Residence } from './residence.js';

const refusal = (code: ProblemCode) => ({ params: { code } });

/** Without spaces at either end, non-breaking ones included; what is no text stays as it is. */
export const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

export const subjectKeySchema = z.string().trim().min(1).max(128);
export const unitIdSchema = z.string().trim().min(1).max(128);
export const daySchema = z.string().refine(isDay, refusal('E_DATE'));
export const monthSchema = z.string().refine(isMonth, refusal('E_DATE'));
/** The year first, so that only weeks of years there are get counted. */
export const weekSchema = z.string().refine((week) => /^[12]\d{3}-/.test(week) && isEpiWeek(week), refusal('E_DATE'));
export const codeSchema = z.preprocess(
  (value) => (typeof value === 'string' ? String(trimmed(value)).toLowerCase() : value),
  z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'snake_case' }),
);

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;

export const instantSchema = z.string().transform((text, context) => {
  const [, day, zone] = INSTANT.exec(text) ?? [];
  const millis = day !== undefined && isDay(day) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(millis) && zone !== undefined) return instantText(millis);
  context.addIssue({ code: 'custom', ...refusal(!Number.isNaN(millis) || isDay(text) ? 'E_DATE_ZONE' : 'E_DATE') });
  return z.NEVER;
});

/** Any level; an undotted desa code becomes a dotted one. */
export const areaSchema = z.string().transform((text, context): string => {
  const code = dottedDusun(text.trim());
  if (isAreaCode(code)) return code;
  context.addIssue({ code: 'custom', ...refusal('E_AREA_FORMAT') });
  return z.NEVER;
});

/** Desa and, where known, dusun; undotted codes become dotted ones. `dusun` alone is refused: it has no village. */
export const residenceSchema = z
  .object({ desa: z.string().nullish(), dusun: z.string().nullish() })
  .transform((value, context): Residence | null => {
    const desa = value.desa == null ? null : dotted(value.desa.trim());
    const dusun = value.dusun == null ? null : dottedDusun(value.dusun.trim());
    const refuse = (code: ProblemCode, field: string) => {
      context.addIssue({ code: 'custom', path: [field], ...refusal(code) });
      return z.NEVER;
    };
    if (desa !== null && !isDesaCode(desa)) return refuse('E_AREA_FORMAT', 'desa');
    if (dusun === null) return desa === null ? null : { desa, dusun };
    if (!isAreaCode(dusun) || !dusun.includes('/')) return refuse('E_AREA_FORMAT', 'dusun');
    if (desa === null || desaOf(dusun) !== desa) return refuse('E_AREA_PARENT', 'dusun');
    return { desa, dusun };
  });

/** With dots also where the desa is written without. */
function dottedDusun(text: string): string {
  const slash = text.indexOf('/');
  return slash < 0 ? dotted(text) : dotted(text.slice(0, slash)) + text.slice(slash);
}
