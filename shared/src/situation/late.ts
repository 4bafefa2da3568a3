/** What changed a number after its period was closed: the clock steps of the cells that it is made of. */
import type { IndicatorDefinition } from '../indicator/index.js';
import { isEpiWeek } from '../period/index.js';
import type { Cell, Cells, Months } from '../projection/index.js';
import { desaOf, type Places } from '../area/index.js';
import { stockPart } from '../sasaran/index.js';
import { accumulates, sasaranGroupOf } from './amount.js';
import type { Read } from './read.js';
import { NOWHERE, type Row, type Spot } from './rows/row.js';
import { countsOf, unitsOfRow } from './units-of-row.js';
import { someCellIn, someCellUntil } from './window.js';

/** Whether the row was changed after the period was closed. */
export function isRevised(read: Read, row: Row, definition: IndicatorDefinition): boolean {
  if (!canBeRevised(read)) return false;
  const { lateFrom } = read;
  return someCell(read, { row, definition }, ({ late }) => (late.at(-1) ?? 0) >= lateFrom);
}

/** Cells tell late steps by month, so of a week nothing can be said. */
const canBeRevised = (read: Read): boolean => read.frame.closed && !isEpiWeek(read.frame.period) && read.facts.clock >= read.lateFrom;

interface RowNumber {
  readonly row: Row;
  readonly definition: IndicatorDefinition;
}

/** Whether one of the cells passes that the number of the period, the year so far or the period before is made of. */
function someCell(read: Read, number: RowNumber, passes: (cell: Cell) => boolean): boolean {
  for (const part of read.parts.partsOf(number.definition, read.basis))
    for (const spot of read.facts.cells.has(part) ? [...spotsOf(number, part), ...spotsAround(read, number)] : [])
      if (someCellAt(read, number.definition, { part, streams: read.streams(spot).of(part), passes })) return true;
  return false;
}

/** Derived numbers may look at anything of the row; a registered stock is read where people live. */
function spotsOf({ row, definition }: RowNumber, part: string): readonly Spot[] {
  if (definition.value.kind === 'derived') return [row.counts, row.residents, unitsOfRow(row)];
  return part === stockPart(sasaranGroupOf(definition) ?? '') ? [row.residents] : [countsOf(row, definition)];
}

/** Where there are totals from paper, whoever is counted by name in the same village takes them away. */
function spotsAround(read: Read, { row, definition }: RowNumber): readonly Spot[] {
  const paper = read.parts.paperOf(definition).filter(read.facts.cells.has);
  return paper.some((part) => read.streams(row.counts).of(part).some(({ size }) => size > 0)) ? [wholeVillages(row)] : [];
}

const villageSpots = new WeakMap<Row, Spot>();

function wholeVillages(row: Row): Spot {
  const { desa, dusun } = row.counts;
  const known = villageSpots.get(row) ?? { ...NOWHERE, desa: [...new Set([...desa, ...dusun.map(desaOf), ...row.desa])] };
  villageSpots.set(row, known);
  return known;
}

interface PartCells {
  readonly part: string;
  readonly streams: readonly Months[];
  readonly passes: (cell: Cell) => boolean;
}

function someCellAt({ parts, frame: { windows } }: Read, definition: IndicatorDefinition, { part, streams, passes }: PartCells): boolean {
  if (parts.summingOf(part) === 'stock') return someCellUntil(streams, windows.own.last, passes);
  return someCellIn(streams, accumulates(definition) ? windows.cumulative : windows.own, passes) || someCellIn(streams, windows.before, passes);
}

/** Late steps of one table, gathered as they come: nothing is looked at twice. */
interface Ledger {
  clock: number;
  readonly seen: Map<Cell, number>;
  readonly steps: Set<number>;
}
const MOST_LEDGERS = 1024;
const ledgers = new WeakMap<Cells, WeakMap<Places, Map<string, Ledger>>>();

/** How many clock steps changed the rows after the period was closed. @param table names the same rows every time */
export function revisionOf(read: Read, table: string, { rows, definition }: { rows: readonly Row[]; definition: IndicatorDefinition }): number {
  if (!canBeRevised(read)) return 0;
  const ledger = ledgerOf(read, table);
  if (ledger.clock !== read.facts.clock) gather(read, ledger, { rows, definition });
  ledger.clock = read.facts.clock;
  return ledger.steps.size;
}

function gather(read: Read, ledger: Ledger, { rows, definition }: { rows: readonly Row[]; definition: IndicatorDefinition }): void {
  const { lateFrom } = read;
  const noteAll = (cell: Cell): boolean => {
    note(ledger, cell, lateFrom);
    return false;
  };
  for (const row of rows) someCell(read, { row, definition }, noteAll);
}

function note({ seen, steps }: Ledger, cell: Cell, from: number): void {
  const { late } = cell;
  for (let at = seen.get(cell) ?? 0; at < late.length; at++) {
    const step = late[at] ?? 0;
    if (step >= from) steps.add(step);
  }
  if (late.length > 0) seen.set(cell, late.length);
}

function ledgerOf({ facts: { cells, places, epoch } }: Read, table: string): Ledger {
  const byPlaces = ledgers.get(cells) ?? new WeakMap<Places, Map<string, Ledger>>();
  ledgers.set(cells, byPlaces);
  const byTable = byPlaces.get(places) ?? new Map<string, Ledger>();
  byPlaces.set(places, byTable);
  const key = `${epoch}|${table}`;
  const known = byTable.get(key);
  if (known) return known;
  if (byTable.size >= MOST_LEDGERS) byTable.clear();
  const made: Ledger = { clock: -1, seen: new Map(), steps: new Set() };
  byTable.set(key, made);
  return made;
}
