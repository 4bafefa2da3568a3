/** The rows of `PUT /targets`: an indicator of the catalogue, a registered area or unit or `ID`, a year and a percentage. */
import { dotted } from '@pantau/shared/area';
import { ok, type Result } from '@pantau/shared/basics';
import type { Catalogue } from '@pantau/shared/indicator';
import { WHOLE_COUNTRY, type TargetRow } from '@pantau/shared/sasaran';
import { refuse } from './checked-rows.js';
import type { Columns, CsvRow, RowProblem } from './csv-table.js';
import { decimalIn, SOURCE_LENGTH, yearIn } from './figures.js';
import { placeIn, type HasPlace } from './place-cell.js';

export const targetColumns: Columns = { required: ['indicator', 'area_code', 'year', 'target_percent', 'source'], optional: [] };
export const targetKey = ({ indicator, area, year }: TargetRow): string => [indicator, area, year].join('|');
export const targetKeyIn = (row: CsvRow): string => [row.cell('indicator').toLowerCase(), dotted(row.cell('area_code')), row.cell('year')].join('|');

/** Rates per 1,000 or 100,000 have targets in their own unit. */
const MOST = 100_000;

export function checkTarget(row: CsvRow, has: HasPlace, catalogue: Catalogue): Result<TargetRow, RowProblem> {
  const area = row.cell('area_code') === WHOLE_COUNTRY ? WHOLE_COUNTRY : placeIn(row.cell('area_code'), has);
  const indicator = row.cell('indicator').toLowerCase();
  const year = yearIn(row.cell('year'));
  const percent = decimalIn(row.cell('target_percent'));
  if (!catalogue.some(({ code }) => code === indicator)) return refuse(row, 'E_ENUM', 'indicator');
  if (area === null) return refuse(row, 'E_AREA_UNKNOWN');
  if (year === null) return refuse(row, 'E_RANGE', 'year');
  if (percent === null) return refuse(row, 'E_TYPE', 'target_percent');
  if (percent > MOST) return refuse(row, 'E_RANGE', 'target_percent');
  if (row.cell('source').length > SOURCE_LENGTH) return refuse(row, 'E_LENGTH', 'source');
  return ok({ indicator, area, year, percent, source: row.cell('source') });
}
