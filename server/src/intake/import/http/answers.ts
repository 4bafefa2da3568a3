/** The answers of imports, as they are documented. */
import { z } from 'zod';
import { textOf, type Language } from '@pantau/shared/basics';
import { importStates, rowsOf, type ImportJob } from '../job/import-job.js';
import { rowStatuses, type RowProblem, type RowVerdict } from '../job/row-verdict.js';

const problem = z.object({ code: z.string(), pointer: z.string(), title: z.string(), detail: z.string(), retryable: z.boolean(), hint: z.string().optional() });
const count = z.number().int();

export const begunAnswer = z.object({ id: z.string() }).meta({ id: 'ImportBegun' });

export const importAnswer = z
  .object({
    id: z.string(),
    state: z.enum(importStates),
    mode: z.enum(['preview', 'commit']),
    format: z.string().nullable().describe('Null where it is not known (yet).'),
    source: z.string().nullable().describe('Under which its events come.'),
    sheet: z.string().nullable().describe('The sheets that are read.'),
    columns: z.array(z.object({ column: z.string(), title: z.string(), field: z.string().nullable().describe('What it is read as; null = it is not read.') })),
    notices: z.array(z.string()),
    bytes: count,
    total: count.nullable().describe('Rows of the file; null before it was opened.'),
    rows: count.describe('Rows that have a verdict.'),
    accepted: count,
    duplicate: count,
    changed: count,
    quarantined: count,
    rejected: count,
    problem: problem.nullable().describe('Why it failed, or what is missing before it can go on.'),
    createdAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'Import' });

export const rowAnswer = z
  .object({ at: z.string().describe('Sheet, column and row: `Sheet1!B17`.'), status: z.enum(rowStatuses), flags: z.array(z.string()), problem: problem.extend({ errors: z.array(problem).optional() }).optional() })
  .meta({ id: 'ImportRow' });

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

export function shownImport({ at, endedAt, sheets, counts, problem: fault, ...job }: ImportJob, language: Language): z.output<typeof importAnswer> {
  const { id, state, mode, format, source, columns, notices, bytes, total } = job;
  return {
    id, state, mode, format, source, sheet: sheets.length > 0 ? sheets.join(', ') : null, columns: [...columns], notices: [...notices], bytes, total,
    rows: rowsOf(counts), ...counts, problem: fault && textOf(fault, language), createdAt: instant(at) ?? '', endedAt: instant(endedAt),
  };
}

export function shownRow({ at, status, flags, problems }: RowVerdict, language: Language): z.output<typeof rowAnswer> {
  const texts = problems.map((each: RowProblem) => textOf({ code: each.code, pointer: each.at, ...(each.hint !== undefined && { hint: each.hint }) }, language));
  const [first] = texts;
  return { at, status, flags: [...flags], ...(first && { problem: { ...first, ...(texts.length > 1 && { errors: texts }) } }) };
}
