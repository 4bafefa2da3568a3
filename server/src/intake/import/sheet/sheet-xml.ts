/** The rows of one sheet of a workbook, read in a single walk. Formulas and errors are kept as such, without what they show. */
import { placeOf, textCell, type Cell, type Merge, type Sheet, type SheetRow } from './cell.js';
import { limits, mostSheetRows } from './limits.js';
import { unescaped } from './shared-strings.js';
import { walkXml, type XmlVisitor } from './xml.js';

/** More rows or columns than are read. */
export class SheetTooLarge extends Error {
  constructor(readonly sheet: string) {
    super();
  }
}

export interface SheetTerms {
  readonly name: string;
  readonly strings: readonly string[];
}

export function readSheet(bytes: Uint8Array, terms: SheetTerms): Pick<Sheet, 'rows' | 'merges'> {
  const walk = new SheetWalk(terms);
  walkXml(bytes, walk);
  return walk;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  hasFormula: boolean;
  text: string;
}

class SheetWalk implements XmlVisitor {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  private row = 0;
  private cells: (Cell | undefined)[] = [];
  private cell: OpenCell | null = null;
  /** Between the tags whose text is a value. */
  private inValue = false;
  private inReading = false;

  constructor(private readonly terms: SheetTerms) {}

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'c') this.openCell(attributes());
    else if (name === 'v' || name === 't') this.inValue = this.cell !== null && !this.inReading;
    else if (name === 'f' && this.cell) this.cell.hasFormula = true;
    else if (name === 'rPh') this.inReading = true;
    else if (name === 'row') this.openRow(Number(attributes().r));
    else if (name === 'mergeCell') this.merge(attributes().ref ?? '');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'row') this.closeRow();
  }

  text(piece: string): void {
    if (this.inValue && this.cell) this.cell.text += piece;
  }

  /** Numbers of rows and cells may be left out; then they follow each other. */
  private openRow(number: number): void {
    this.row = number > 0 ? number : this.row + 1;
    this.cells = [];
  }

  private openCell({ r = '', t = 'n' }: Readonly<Record<string, string>>): void {
    const column = placeOf(r)?.column ?? this.cells.length;
    this.cell = { column, type: t, hasFormula: false, text: '' };
  }

  private closeCell(): void {
    const value = this.cell && this.valueOf(this.cell);
    if (this.cell && value) {
      if (this.cell.column >= limits.columns) throw new SheetTooLarge(this.terms.name);
      while (this.cells.length < this.cell.column) this.cells.push(undefined);
      this.cells[this.cell.column] = value;
    } else if (this.cell && this.cell.column === this.cells.length && this.cells.length < limits.columns) this.cells.push(undefined);
    this.cell = null;
  }

  private closeRow(): void {
    if (this.cells.some((cell) => cell !== undefined)) this.rows.push({ number: this.row, cells: this.cells });
    if (this.rows.length > mostSheetRows) throw new SheetTooLarge(this.terms.name);
  }

  private valueOf({ type, hasFormula, text }: OpenCell): Cell | undefined {
    if (hasFormula) return { kind: 'formula', text: '' };
    if (type === 'e') return { kind: 'error', text: '' };
    if (type === 's') return textCell(this.terms.strings[Number(text)] ?? '');
    if (type === 'b') return textCell(text.trim() === '1' ? 'TRUE' : 'FALSE');
    if (type !== 'n') return textCell(unescaped(text).trim());
    const digits = text.trim();
    return digits === '' ? undefined : { kind: 'number', text: digits };
  }

  private merge(range: string): void {
    const [first, last] = range.split(':').map(placeOf);
    if (first && last && this.merges.length < limits.rows) this.merges.push({ firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column });
  }
}

