/** The total of a table: always the sum of its rows, never a mean of their percentages. */
import type { IndicatorDefinition } from '../indicator/index.js';
import type { Tally } from '../pws/index.js';
import { basisOf, sasaranGroupOf } from './amount.js';
import type { Read } from './read.js';
import { sasaranWindow } from './tally.js';
import type { Wanted } from './look.js';
import { judge, type Judgement, type Reading } from './reading.js';
import type { Row } from './rows/row.js';

export interface ReadRow {
  readonly row: Row;
  readonly reading: Reading;
}

export interface Total {
  readonly reading: Reading;
  readonly judgement: Judgement;
}

export function totalOf(read: Read, area: string, { definition, rows }: { definition: IndicatorDefinition; rows: readonly ReadRow[] }): Total {
  const set = ownSasaran(read, area, { definition, name: 'own' });
  const sum = (name: keyof Reading): Tally => sumOf(rows.map(({ row, reading }) => ({ row, tally: reading[name] })));
  const reading = orElse({ own: sum('own'), cumulative: sum('cumulative'), before: sum('before') }, { own: set, before: ownSasaran(read, area, { definition, name: 'before' }) });
  const reported = read.reported([...new Set(rows.flatMap(({ row }) => row.reporting))]);
  const differs = set !== null && set !== sum('cumulative').base;
  return { reading, judgement: judge(read, reading, { definition, place: area, reported, differs }) };
}

/** Rows that are nobody's may lack a sasaran; where one of the others lacks it, the sum would mislead. */
function sumOf(parts: readonly { readonly row: Row; readonly tally: Tally }[]): Tally {
  const unknown = parts.some(({ row, tally }) => !row.extra && tally.base === null);
  const known = parts.flatMap(({ tally }) => tally.base ?? []);
  return { count: parts.reduce((sum, { tally }) => sum + tally.count, 0), base: unknown || known.length === 0 ? null : known.reduce((sum, base) => sum + base, 0) };
}

/** Where the rows cannot be summed, the decree for the whole area is what there is. */
const orElse = ({ own, cumulative, before }: Reading, set: { readonly own: number | null; readonly before: number | null }): Reading => ({
  own: { ...own, base: own.base ?? set.own },
  cumulative: { ...cumulative, base: cumulative.base ?? set.own },
  before: { ...before, base: before.base ?? set.before },
});

function ownSasaran(read: Read, area: string, { definition, name }: Wanted): number | null {
  const group = sasaranGroupOf(definition);
  if (group === null) return null;
  return read.sasaranPage(group, basisOf(read.basis, definition), sasaranWindow(read.frame, definition, name)).own(area)?.value ?? null;
}
