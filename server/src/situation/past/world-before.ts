/** Places, sasaran, targets and choices of variants as they were before a step. */
import { Places } from '@pantau/shared/area';
import { VariantBook } from '@pantau/shared/indicator';
import { SasaranBook, TargetBook } from '@pantau/shared/sasaran';
import { areaTable, sasaranTable, targetTable, unitTable, variantTable, type LoggedCommit, type Transaction, type VersionedTable, type WorldImage } from '../../store/index.js';

export async function worldBefore(reads: Transaction, { kind, clock }: Pick<LoggedCommit, 'kind' | 'clock'>, world: WorldImage): Promise<WorldImage> {
  const { places } = world;
  const before = <Row extends object>(table: VersionedTable<Row>, rows: Iterable<Row>): Promise<readonly Row[]> => rowsBefore(reads, table, { rows, clock });
  switch (kind) {
    case 'sasaran':
      return { ...world, sasaran: new SasaranBook(await before(sasaranTable, world.sasaran.rows)) };
    case 'target':
      return { ...world, targets: new TargetBook(await before(targetTable, world.targets.rows)) };
    case 'area':
      return { ...world, places: new Places(await before(areaTable, places.allAreas()), [...places.allUnits()]) };
    case 'unit':
      return { ...world, places: new Places([...places.allAreas()], await before(unitTable, places.allUnits())) };
    case 'definition':
      return { ...world, variants: new VariantBook(await before(variantTable, world.variants.choices)) };
    case 'events':
    case 'boundary':
      return world;
  }
}

/** Rows keep their order: which one comes first may matter. */
async function rowsBefore<Row extends object>(reads: Transaction, table: VersionedTable<Row>, { rows, clock }: { rows: Iterable<Row>; clock: number }): Promise<readonly Row[]> {
  const { begun, ended } = await table.rewrittenAt(reads, clock);
  const came = new Set(begun.map(table.keyOf));
  const went = new Map(ended.map((row) => [table.keyOf(row), row]));
  const kept = [...rows].flatMap((row) => {
    const key = table.keyOf(row);
    const before = came.has(key) ? went.get(key) : row;
    went.delete(key);
    return before ?? [];
  });
  return [...kept, ...went.values()];
}
