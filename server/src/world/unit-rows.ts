/** The rows of `PUT /units`: parents must exist, and so must the desa and dusun served; a desa has one Puskesmas at a time. */
import { desaOf, dotted, isAreaCode, type Area, type Unit } from '@pantau/shared/area';
import { ok, type Result } from '@pantau/shared/basics';
import { checkEach, listIn, refuse, validityIn, type Checked, type CheckedRows } from './checked-rows.js';
import { rowProblem, type Columns, type CsvRow, type CsvTable, type RowProblem } from './csv-table.js';

export const unitColumns: Columns = { required: ['id', 'kind', 'name', 'parent_id', 'desa_codes'], optional: ['valid_from', 'valid_to'] };
export const unitKey = ({ id }: Unit): string => id;

/** An id may stand where a wilayah code may, so it must not look like one, nor like a NIK. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
const NIK = /^\d{16}$/;
const KIND = /^[a-z][a-z0-9_]{1,31}$/;
const NAME_LENGTH = 120;
const VILLAGE_LEVELS: readonly Area['level'][] = ['desa', 'kelurahan', 'dusun'];

export interface KnownPlaces {
  readonly area: (code: string) => Area | undefined;
  readonly units: ReadonlyMap<string, Unit>;
}

export function checkUnits(table: CsvTable, known: KnownPlaces): CheckedRows<Unit> {
  const checked = checkEach(table, (row) => checkUnit(row, known), unitKey);
  const rooted = withParents(checked.good, known);
  const lonely = checked.good.filter((it) => !rooted.includes(it)).map(({ line }) => rowProblem(line, 'E_UNIT_UNKNOWN', 'parent_id'));
  const taken = takenVillages(rooted, known);
  const good = rooted.filter(({ line }) => !taken.some((problem) => problem.line === line));
  return { good, bad: [...checked.bad, ...lonely, ...taken] };
}

function checkUnit(row: CsvRow, { area }: KnownPlaces): Result<Unit, RowProblem> {
  const [id, kind, name] = [row.cell('id'), row.cell('kind').toLowerCase(), row.cell('name')];
  if (!ID.test(id) || NIK.test(id) || isAreaCode(id)) return refuse(row, 'E_TEXT', 'id');
  if (!KIND.test(kind)) return refuse(row, 'E_TEXT', 'kind');
  if (name === '') return refuse(row, 'E_REQUIRED', 'name');
  if (name.length > NAME_LENGTH) return refuse(row, 'E_LENGTH', 'name');
  const serves = listIn(row.cell('desa_codes')).map(dotted);
  const stranger = serves.find((code) => !VILLAGE_LEVELS.includes(area(code)?.level ?? 'provinsi'));
  if (stranger !== undefined) return refuse(row, 'E_AREA_UNKNOWN', stranger.slice(0, 60));
  const validity = validityIn(row);
  return validity.ok ? ok({ id, kind, name, parent: row.cell('parent_id') || null, serves: [...new Set(serves)], ...validity.value }) : validity;
}

/** Those whose line of parents ends at a unit without one; a circle of parents has no such end. */
function withParents(rows: readonly Checked<Unit>[], { units }: KnownPlaces): readonly Checked<Unit>[] {
  const inFile = new Map(rows.map(({ row }) => [row.id, row]));
  const rooted = (unit: Unit | undefined, depth: number): boolean => {
    if (!unit || depth > inFile.size + units.size) return false;
    return unit.parent === null || rooted(inFile.get(unit.parent) ?? units.get(unit.parent), depth + 1);
  };
  return rows.filter(({ row }) => rooted(row, 0));
}

/** Rows of Puskesmas that take a desa which another one still serves. */
function takenVillages(rows: readonly Checked<Unit>[], { units }: KnownPlaces): readonly RowProblem[] {
  const inFile = new Set(rows.map(({ row }) => row.id));
  const owners = new Map([...units.values()].filter((unit) => isOpenPuskesmas(unit) && !inFile.has(unit.id)).flatMap(villagesOf));
  return rows.filter(({ row }) => isOpenPuskesmas(row)).flatMap(({ line, row }) => {
    const taken = villagesOf(row).find(([desa]) => owners.has(desa));
    if (taken) return [rowProblem(line, 'E_UNIT_OVERLAP', `${taken[0]}: ${owners.get(taken[0]) ?? ''}`)];
    for (const [desa, id] of villagesOf(row)) owners.set(desa, id);
    return [];
  });
}

const isOpenPuskesmas = ({ kind, validTo }: Unit): boolean => kind === 'puskesmas' && validTo === null;
const villagesOf = ({ id, serves }: Unit): [desa: string, id: string][] => serves.map((code) => [desaOf(code), id]);
