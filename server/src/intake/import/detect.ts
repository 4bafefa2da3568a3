/**
 * Which format a file has: the one whose header is found whole and with the most of its columns. Several sheets of one
 * format are read one after the other, as where each posyandu or month has a sheet of its own.
 */
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { ColumnSpec } from './column-spec.js';
import type { TableFormat } from './format.js';
import { findHeader, type FoundHeader } from './header.js';
import { addressOf, type Sheet } from './sheet/cell.js';
import { MOST_MERGES, spreadTitle, tableOf, type Table } from './table.js';

export interface Detected {
  readonly format: TableFormat;
  /** One or more, in the order of the sheets. */
  readonly tables: readonly Table[];
  readonly companion?: Table;
}
interface Candidate {
  readonly format: TableFormat;
  readonly sheet: Sheet;
  readonly header: FoundHeader;
}

/** Fewer known titles are no header that merely lacks something. */
const HALF_KNOWN = 3;

export function detect(sheets: readonly Sheet[], formats: readonly TableFormat[]): Result<Detected, Problem> {
  const candidates = formats.flatMap((format) => sheets.flatMap((sheet): Candidate[] => candidateOf(format, sheet, sheets))).sort(byKnownTitles);
  const best = candidates.find(({ header }) => header.missing.length === 0);
  if (!best) return fail(problemOf(candidates[0], formats));
  const { format } = best;
  const whole = sheets.flatMap((sheet) => candidates.filter((it) => it.format === format && it.sheet === sheet && it.header.missing.length === 0));
  const detected = tablesOf(format, whole);
  const companion = format.companion && companionOf(format.companion.columns, sheets.filter((sheet) => !whole.some((it) => it.sheet === sheet)));
  return detected.ok && companion ? ok({ ...detected.value, companion }) : detected;
}

/** A format of two sheets is none where the other is missing. */
function candidateOf(format: TableFormat, sheet: Sheet, sheets: readonly Sheet[]): Candidate[] {
  const header = findHeader(sheet, format);
  const isWhole = format.companion === undefined || companionOf(format.companion.columns, sheets.filter((other) => other !== sheet)) !== undefined;
  return header && isWhole ? [{ format, sheet, header }] : [];
}

function companionOf(columns: readonly ColumnSpec[], sheets: readonly Sheet[]): Table | undefined {
  for (const sheet of sheets) {
    const header = findHeader(sheet, { columns });
    if (header?.missing.length === 0) return tableOf(sheet, header);
  }
  return undefined;
}

const byKnownTitles = (a: Candidate, b: Candidate): number => b.header.columns.size - a.header.columns.size;

function problemOf(nearest: Candidate | undefined, formats: readonly TableFormat[]): Problem {
  const isNear = nearest && (formats.length === 1 || nearest.header.columns.size >= HALF_KNOWN);
  if (isNear) return { code: 'E_HEADER', pointer: addressOf(nearest.sheet.name, 0, nearest.header.row.number), hint: nearest.header.missing.join(', ') };
  const [only, ...others] = formats;
  const asked = only && others.length === 0 ? only.columns.filter(({ required }) => required).map(({ titles }) => titles[0]) : [];
  return asked.length > 0 ? { code: 'E_HEADER', pointer: '/file', hint: asked.join(', ') } : { code: 'E_FORMAT', pointer: '/file' };
}

function tablesOf(format: TableFormat, candidates: readonly Candidate[]): Result<Detected, Problem> {
  const tables: Table[] = [];
  for (const { sheet, header } of candidates) {
    const spread = spreadTitle(sheet, header);
    if (spread !== null) return fail({ code: 'E_MERGED', pointer: addressOf(sheet.name, spread, header.row.number) });
    const table = tableOf(sheet, header);
    const [first] = table.merges;
    if (first && table.merges.length > MOST_MERGES) return fail({ code: 'E_MERGED', pointer: addressOf(sheet.name, first.firstColumn, first.firstRow) });
    tables.push(table);
  }
  return ok({ format, tables });
}
