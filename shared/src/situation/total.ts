/** The total of a table: always the sum of its rows, never a mean of their percentages. */
import type { IndicatorDefinition } from '../indicator/index.js';
import { basisOf, sasaranGroupOf } from './amount.js';
import type { SourcedTally } from './paper.js';
import type { Read } from './read.js';
import { sasaranWindow } from './tally.js';
import type { Wanted } from './look.js';
import { judge, sasaranIsDraft, type Judgement, type Reading } from './reading.js';
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
  const sum: Reading = { own: sumOf(rows, 'own'), cumulative: sumOf(rows, 'cumulative'), before: sumOf(rows, 'before') };
  const reading = orElse(sum, { own: set, before: ownSasaran(read, area, { definition, name: 'before' }) });
  const reported = read.reported([...new Set(rows.flatMap(({ row }) => row.reporting))]);
  const differs = set !== null && set !== sum.cumulative.base;
  return { reading, judgement: judge(read, reading, { definition, place: area, reported, differs, draft: sasaranIsDraft(read, [area], definition) }) };
}

/** Rows that are nobody's may lack a sasaran; where one of the others lacks it, the sum would mislead. */
function sumOf(rows: readonly ReadRow[], name: keyof Reading): SourcedTally {
  let count = 0;
  let paper = false;
  let base: number | null = null;
  let unknown = false;
  for (const { row, reading } of rows) {
    const tally = reading[name];
    count += tally.count;
    paper ||= tally.paper;
    if (tally.base !== null) base = (base ?? 0) + tally.base;
    else if (!row.extra) unknown = true;
  }
  return { count, base: unknown ? null : base, paper };
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
