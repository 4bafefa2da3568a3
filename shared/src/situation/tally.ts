/** One number of one row in one window: how many, and what they are counted against. */
import type { Denominator, IndicatorDefinition } from '../indicator/index.js';
import { accumulates, basisOf } from './amount.js';
import type { Frame, WindowName } from './frame.js';
import { RowLook, type Wanted } from './look.js';
import { paperAt, type SourcedTally } from './paper.js';
import type { Read } from './read.js';
import { sasaranOfRow } from './row-sasaran.js';
import type { Row } from './rows/row.js';
import { countsOf } from './units-of-row.js';

export function tallyOf(read: Read, row: Row, { definition, name }: Wanted): SourcedTally {
  const { value } = definition;
  if (value.kind === 'derived') {
    const sight = { name, tallyOf, seen: { paper: false } };
    const { numerator, denominator } = value.derive(new RowLook(read, row, sight));
    return { count: numerator, base: denominator, paper: sight.seen.paper };
  }
  const byName = { count: read.sum(countsOf(row, definition), definition.code, name), base: baseOf(read, row, { definition, name, denominator: value.denominator }) };
  const paper = paperAt(read, row.counts, { definition, name });
  if (paper.totals === 0) return { ...byName, paper: false };
  const base = value.denominator.kind === 'part' ? (byName.base ?? 0) + paper.denominator : byName.base;
  return { count: byName.count + paper.numerator, base, paper: true };
}

function baseOf(read: Read, row: Row, { definition, name, denominator }: Wanted & { readonly denominator: Denominator }): number | null {
  if (denominator.kind === 'none') return null;
  if (denominator.kind === 'registry') return new RowLook(read, row, { name, tallyOf, seen: { paper: false } }).units(denominator.unitKind).length;
  if (denominator.kind === 'part') return read.sum(countsOf(row, definition), denominator.part, name);
  return sasaranOfRow(read, row, { group: denominator.group, basis: basisOf(read.basis, definition), name: sasaranWindow(read.frame, definition, name) });
}

/** Within a year both months are held against the same yearly sasaran. */
export const sasaranWindow = ({ year, yearBefore }: Frame, definition: IndicatorDefinition, name: WindowName): WindowName =>
  name === 'before' && accumulates(definition) && year === yearBefore ? 'own' : name;
