/** The five registers of the world. */
import { dotted, Places, type Area, type Unit } from '@pantau/shared/area';
import { VariantBook, type VariantChoice } from '@pantau/shared/indicator';
import { localDay, zoneOfCode, type Day, type Millis } from '@pantau/shared/period';
import { SasaranBook, TargetBook, type SasaranRow, type TargetRow } from '@pantau/shared/sasaran';
import { countRedefined } from '../projection/index.js';
import { areaTable, sasaranTable, targetTable, unitTable, variantTable } from '../store/index.js';
import { areaColumns, areaKey, checkAreas } from './area-rows.js';
import { checkEach } from './checked-rows.js';
import { hasPlace } from './place-cell.js';
import type { Register } from './register.js';
import { checkSasaran, sasaranColumns, sasaranKey, sasaranKeyIn } from './sasaran-rows.js';
import { changedSasaran, changedTargets } from './settings.js';
import { checkTarget, targetColumns, targetKey, targetKeyIn } from './target-rows.js';
import { checkUnits, unitColumns, unitKey } from './unit-rows.js';
import { rowOf } from './upsert.js';
import { checkVariant, variantColumns, variantKey, variantKeyIn } from './variant-rows.js';

export const areaRegister: Register<Area> = {
  step: 'area',
  columns: areaColumns,
  table: areaTable,
  keyOf: areaKey,
  keyIn: (row) => dotted(row.cell('code')),
  check: (table, { places }) => checkAreas(table, places.area),
  rowsIn: ({ places }) => [...places.allAreas()],
  unnamed: (_named, at) => (area) => endedOn(area, today(area.code, at)),
  shown: (areas, { places }) => ({ places: new Places(areas, [...places.allUnits()]) }),
  settings: () => [],
};

export const unitRegister: Register<Unit> = {
  step: 'unit',
  columns: unitColumns,
  table: unitTable,
  keyOf: unitKey,
  keyIn: (row) => row.cell('id'),
  check: (table, { places }) => checkUnits(table, { area: places.area, units: new Map([...places.allUnits()].map((unit) => [unit.id, unit])) }),
  rowsIn: ({ places }) => [...places.allUnits()],
  unnamed: (_named, at) => (unit) => endedOn(unit, today(unit.serves[0] ?? '', at)),
  shown: (units, { places }) => ({ places: new Places([...places.allAreas()], units) }),
  settings: () => [],
};

/** A replacing file speaks for the years and bases that it names. */
export const sasaranRegister: Register<SasaranRow> = {
  step: 'sasaran',
  columns: sasaranColumns,
  table: sasaranTable,
  keyOf: sasaranKey,
  keyIn: sasaranKeyIn,
  check: (table, { places, sasaran }) => {
    const decided = new Set(sasaran.rows.filter(({ draft }) => draft !== true).map(sasaranKey));
    return checkEach(table, (row) => checkSasaran(row, hasPlace(places), (key) => decided.has(key)), sasaranKey);
  },
  rowsIn: ({ sasaran }) => sasaran.rows,
  unnamed: (named) => goneIfSpokenFor(named, ({ year, basis }) => `${year}|${basis}`),
  shown: (rows) => ({ sasaran: new SasaranBook(rows) }),
  settings: changedSasaran,
};

/** A replacing file speaks for the years that it names. */
export const targetRegister: Register<TargetRow> = {
  step: 'target',
  columns: targetColumns,
  table: targetTable,
  keyOf: targetKey,
  keyIn: targetKeyIn,
  check: (table, { places, catalogue }) => checkEach(table, (row) => checkTarget(row, hasPlace(places), catalogue), targetKey),
  rowsIn: ({ targets }) => targets.rows,
  unnamed: (named) => goneIfSpokenFor(named, ({ year }) => String(year)),
  shown: (rows) => ({ targets: new TargetBook(rows) }),
  settings: changedTargets,
};

/** A replacing file speaks for the variants that it names. What a choice changes is counted anew in the same step. */
export const variantRegister: Register<VariantChoice> = {
  step: 'definition',
  columns: variantColumns,
  table: variantTable,
  keyOf: variantKey,
  keyIn: variantKeyIn,
  check: (table, { places }) => checkEach(table, (row) => checkVariant(row, places), variantKey),
  rowsIn: ({ variants }) => variants.choices,
  unnamed: (named) => goneIfSpokenFor(named, ({ variant }) => variant),
  shown: (rows) => ({ variants: new VariantBook(rows) }),
  settings: () => [],
  moved: ({ transaction }, { upsert, after }, { catalogue }) => {
    const chosen = new Set(upsert.replacements.map(rowOf).map(({ variant }) => variant));
    const changed = catalogue.filter(({ variants = [] }) => variants.some((key) => chosen.has(key))).map(({ code }) => code);
    return countRedefined(transaction.sql, { catalogue, variants: after.variants, changed: new Set(changed) });
  },
};

const today = (code: string, at: Millis): Day => localDay(at, zoneOfCode(code));

const endedOn = <It extends { readonly validTo: Day | null }>(it: It, day: Day): It => (it.validTo === null || it.validTo > day ? { ...it, validTo: day } : it);

function goneIfSpokenFor<Row>(named: readonly Row[], scopeOf: (row: Row) => string): (row: Row) => Row | null {
  const scopes = new Set(named.map(scopeOf));
  return (row) => (scopes.has(scopeOf(row)) ? null : row);
}
