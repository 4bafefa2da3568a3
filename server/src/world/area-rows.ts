/** The rows of `PUT /areas`: code, name, level and parent must fit each other, and the parent must exist. */
import { areaLevels, dotted, isAreaCode, isVillage, levelOfCode, type Area, type AreaLevel } from '@pantau/shared/area';
import { ok, type Result } from '@pantau/shared/basics';
import { checkEach, listIn, refuse, validityIn, type Checked, type CheckedRows } from './checked-rows.js';
import { rowProblem, type Columns, type CsvRow, type CsvTable, type RowProblem } from './csv-table.js';

export const areaColumns: Columns = { required: ['code', 'name', 'level', 'parent_code'], optional: ['valid_from', 'valid_to', 'replaced_by'] };
export const areaKey = ({ code }: Area): string => code;

const NAME_LENGTH = 120;

/** @param known the area registered under a code */
export function checkAreas(table: CsvTable, known: (code: string) => Area | undefined): CheckedRows<Area> {
  const { good, bad } = checkEach(table, checkArea, areaKey);
  const accepted = new Map<string, Area>();
  const orphans: RowProblem[] = [];
  for (const { line, row } of topDown(good)) {
    const parent = row.parent === null ? null : (accepted.get(row.parent) ?? known(row.parent));
    if (parent === undefined) orphans.push(rowProblem(line, 'E_AREA_UNKNOWN', 'parent_code'));
    else if (row.parent !== parentOfCode(row.code)) orphans.push(misfit(line, row));
    else accepted.set(row.code, row);
  }
  return { good: good.filter(({ row }) => accepted.get(row.code) === row), bad: [...bad, ...orphans] };
}

function checkArea(row: CsvRow): Result<Area, RowProblem> {
  const code = dotted(row.cell('code'));
  const level = levelIn(row.cell('level'));
  const parent = dotted(row.cell('parent_code')) || null;
  const name = row.cell('name');
  if (!isAreaCode(code)) return refuse(row, 'E_AREA_FORMAT');
  if (name === '') return refuse(row, 'E_REQUIRED', 'name');
  if (name.length > NAME_LENGTH) return refuse(row, 'E_LENGTH', 'name');
  if (!level) return refuse(row, 'E_ENUM', areaLevels.join(', '));
  if (level !== levelOfCode(code)) return refuse(row, 'E_LEVEL', levelOfCode(code));
  const validity = validityIn(row);
  if (!validity.ok) return validity;
  const replacedBy = listIn(row.cell('replaced_by')).map(dotted);
  return replacedBy.every(isAreaCode) ? ok({ code, name, level, parent, ...validity.value, replacedBy }) : refuse(row, 'E_AREA_FORMAT', 'replaced_by');
}

/** A kota has the level of a kabupaten. */
function levelIn(text: string): AreaLevel | undefined {
  const lower = text.toLowerCase();
  return lower === 'kota' ? 'kabupaten' : areaLevels.find((level) => level === lower);
}

/** The parent is registered, but the code says another one. */
const misfit = (line: number, { code, level }: Area): RowProblem =>
  rowProblem(line, level === 'dusun' ? 'E_AREA_PARENT' : 'E_LEVEL', `parent_code ${parentOfCode(code) ?? ''}`.trim());

function parentOfCode(code: string): string | null {
  const end = Math.max(code.lastIndexOf('.'), code.indexOf('/'));
  return end < 0 ? null : code.slice(0, end);
}

const topDown = (rows: readonly Checked<Area>[]): readonly Checked<Area>[] => [...rows].sort((a, b) => depth(a.row) - depth(b.row));
const depth = (area: Area): number => areaLevels.indexOf(isVillage(area) ? 'desa' : area.level);
