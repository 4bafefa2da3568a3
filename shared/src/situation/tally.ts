/** One number of one row in one window: how many, and what they are counted against. */
import type { Denominator, IndicatorDefinition } from '../indicator/index.js';
import type { Tally } from '../pws/index.js';
import { accumulates, basisOf } from './amount.js';
import type { Frame, WindowName } from './frame.js';
import { RowLook, type Wanted } from './look.js';
import type { Read } from './read.js';
import { sasaranOfRow } from './row-sasaran.js';
import type { Row } from './rows/row.js';

export function tallyOf(read: Read, row: Row, { definition, name }: Wanted): Tally {
  const { value } = definition;
  if (value.kind === 'derived') {
    const { numerator, denominator } = value.derive(new RowLook(read, row, { name, tallyOf }));
    return { count: numerator, base: denominator };
  }
  return { count: read.sum(row.counts, definition.code, name), base: baseOf(read, row, { definition, name, denominator: value.denominator }) };
}

function baseOf(read: Read, row: Row, { definition, name, denominator }: Wanted & { readonly denominator: Denominator }): number | null {
  if (denominator.kind === 'none') return null;
  if (denominator.kind === 'registry') return new RowLook(read, row, { name, tallyOf }).units(denominator.unitKind).length;
  if (denominator.kind === 'part') return read.sum(row.counts, denominator.part, name);
  return sasaranOfRow(read, row, { group: denominator.group, basis: basisOf(read.basis, definition), name: sasaranWindow(read.frame, definition, name) });
}

/** Within a year both months are held against the same yearly sasaran. */
export const sasaranWindow = ({ year, yearBefore }: Frame, definition: IndicatorDefinition, name: WindowName): WindowName =>
  name === 'before' && accumulates(definition) && year === yearBefore ? 'own' : name;
