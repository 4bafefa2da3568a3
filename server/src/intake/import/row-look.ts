/**
 * Reads the cells of one row by field and keeps account of what is wrong with them, each at its own address. A cell whose
 * value nobody entered (formula, error, merged away) is a problem only where its field is asked for.
 */
import type { ProblemCode } from '@pantau/shared/basics';
import type { Day } from '@pantau/shared/period';
import { dayIn } from './cells/day-cell.js';
import { decimalIn, wholeIn } from './cells/decimal-cell.js';
import { nikIn, type NikReading } from './cells/nik-cell.js';
import { textIn } from './cells/text-cell.js';
import type { CellProblem } from './format.js';
import { addressOf, type Cell, type SheetRow } from './sheet/cell.js';
import type { Table } from './table.js';

export class RowLook {
  readonly problems: CellProblem[] = [];
  private readonly merged: readonly { readonly firstColumn: number; readonly lastColumn: number }[];

  constructor(
    private readonly table: Table,
    private readonly row: SheetRow,
  ) {
    this.merged = table.merges.filter(({ firstRow, lastRow }) => firstRow <= row.number && lastRow >= row.number);
  }

  /** '' where the cell is empty or there is no such column. */
  text(field: string): string {
    return textIn(this.cell(field));
  }

  /** Null where nothing is entered, and where it is no day: that is a problem. */
  day(field: string): Day | null {
    const text = this.text(field);
    if (text === '') return null;
    return dayIn(text, this.table.sheet.from1904) ?? this.refuse(field, 'E_DATE', '31/12/2026');
  }

  decimal(field: string): number | null {
    const text = this.text(field);
    if (text === '') return null;
    return decimalIn(text) ?? this.refuse(field, 'E_TYPE', '12,5');
  }

  /** Null also where it is not entered; a count is never negative. */
  count(field: string): number | null {
    const text = this.text(field);
    if (text === '') return null;
    const number = wholeIn(text);
    if (number === null) return this.refuse(field, 'E_TYPE', '12');
    return number < 0 ? this.refuse(field, 'E_RANGE', '0, 1, 2 …') : number;
  }

  nik(field: string): NikReading {
    const cell = this.cell(field);
    return nikIn(textIn(cell), cell?.kind === 'number');
  }

  /** The value, whose cell must not be empty. */
  required<T>(field: string, value: T | null): T | null {
    const isTold = this.problems.some(({ column }) => column === this.column(field));
    return (value === null || value === '') && !isTold ? this.refuse(field, 'E_REQUIRED') : value;
  }

  /** The field is entered neither rightly nor wrongly. */
  isEmpty = (...fields: readonly string[]): boolean => fields.every((field) => this.row.cells[this.table.columns.get(field) ?? -1] === undefined || this.text(field) === '');

  /** The cell of the first problem: `Sheet1!B17`. */
  firstPlace(): string | undefined {
    const [first] = this.problems;
    return first && addressOf(this.table.sheet.name, first.column, this.row.number);
  }

  refuse(field: string, code: ProblemCode, hint?: string): null {
    this.problems.push({ code, column: this.column(field), ...(hint === undefined ? {} : { hint }) });
    return null;
  }

  private column(field: string): number {
    return this.table.columns.get(field) ?? 0;
  }

  private cell(field: string): Cell | undefined {
    const column = this.table.columns.get(field);
    if (column === undefined) return undefined;
    const cell = this.row.cells[column];
    const code = this.faultOf(column, cell);
    if (code === null) return cell;
    if (!this.problems.some((problem) => problem.column === column)) this.problems.push({ code, column });
    return undefined;
  }

  private faultOf(column: number, cell: Cell | undefined): ProblemCode | null {
    if (this.merged.some(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn)) return 'E_MERGED';
    if (cell?.kind === 'formula') return 'E_FORMULA';
    return cell?.kind === 'error' ? 'E_TYPE' : null;
  }
}
