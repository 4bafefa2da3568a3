/** The rows of `PUT /variants`: a variant, a registered kabupaten or kota, a first day and one of the variant's options. */
import { dotted, type Places } from '@pantau/shared/area';
import { ok, type Result } from '@pantau/shared/basics';
import { variants, type VariantChoice } from '@pantau/shared/indicator';
import { isDay } from '@pantau/shared/period';
import { refuse } from './checked-rows.js';
import type { Columns, CsvRow, RowProblem } from './csv-table.js';
import { SOURCE_LENGTH } from './figures.js';

export const variantColumns: Columns = { required: ['variant', 'kabupaten', 'valid_from', 'option', 'source'], optional: [] };
export const variantKey = ({ variant, kabupaten, validFrom }: VariantChoice): string => [variant, kabupaten, validFrom].join('|');
export const variantKeyIn = (row: CsvRow): string => [row.cell('variant').toLowerCase(), dotted(row.cell('kabupaten')), row.cell('valid_from')].join('|');

export function checkVariant(row: CsvRow, places: Places): Result<VariantChoice, RowProblem> {
  const variant = variants.find(({ key }) => key === row.cell('variant').toLowerCase());
  const kabupaten = dotted(row.cell('kabupaten'));
  const [validFrom, option, source] = [row.cell('valid_from'), row.cell('option').toLowerCase(), row.cell('source')];
  if (!variant) return refuse(row, 'E_ENUM', variants.map(({ key }) => key).join(', '));
  if (places.area(kabupaten)?.level !== 'kabupaten') return refuse(row, 'E_AREA_UNKNOWN');
  if (!isDay(validFrom)) return refuse(row, 'E_DATE');
  if (!Object.hasOwn(variant.options, option)) return refuse(row, 'E_ENUM', Object.keys(variant.options).join(', '));
  if (source.length > SOURCE_LENGTH) return refuse(row, 'E_LENGTH', 'source');
  return ok({ variant: variant.key, kabupaten, validFrom, option, source });
}
