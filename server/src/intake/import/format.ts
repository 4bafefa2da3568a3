/**
 * What a format of files must say; one file each in `formats/`. A format knows its columns by their titles and turns rows
 * into events, or into rows of a register. It sees one row at a time and touches nothing.
 */
import type { Bilingual, Problem, ProblemCode, Result } from '@pantau/shared/basics';
import type { SubjectKind } from '@pantau/shared/event';
import type { Day } from '@pantau/shared/period';
import type { ColumnSpec } from './column-spec.js';
import type { PlaceNames } from './place-names.js';
import type { SheetRow } from './sheet/cell.js';
import type { Table } from './table.js';

/** The registers of places that files go into. */
export const registerNames = ['areas', 'units', 'sasaran', 'targets', 'boundaries'] as const;
export type RegisterName = (typeof registerNames)[number];

/** What the sender chose beside the file. */
export interface ImportOptions {
  /** Area or unit of the rows that name none. */
  readonly place?: string;
  readonly indicator?: string;
  readonly year?: number;
  /** Of sasaran: not decided yet. */
  readonly draft?: boolean;
}
export interface Terms {
  readonly places: PlaceNames;
  readonly options: ImportOptions;
  /** The other sheet, of a format that needs two. */
  readonly companion?: Table;
}

interface FormatHead {
  readonly code: string;
  readonly names: Bilingual;
  /** A small file of its own making, header first. Persons are numbers. */
  readonly sample: readonly (readonly (string | number | null)[])[];
}
/** Reads sheets. */
export interface TableFormat extends FormatHead {
  readonly reads: 'table';
  readonly makes: 'events' | Exclude<RegisterName, 'boundaries'>;
  /** The source of its events where the sender names none. */
  readonly source: string | null;
  readonly columns: readonly ColumnSpec[];
  /** Groups of fields of which at least one column must be there. */
  readonly needsOneOf?: readonly (readonly string[])[];
  /** Another sheet that its rows rest on, e.g. the children whose weighings they are. */
  readonly companion?: { readonly columns: readonly ColumnSpec[]; readonly sample: FormatHead['sample'] };
  /** Looks at the table as a whole, before its rows; or says why it cannot be read. */
  readonly begin: (table: Table, terms: Terms) => Result<RowReader, Problem>;
}
/** Takes the file as one JSON document. */
export interface JsonFormat extends FormatHead {
  readonly reads: 'json';
  readonly makes: 'boundaries';
}
export type Format = TableFormat | JsonFormat;

export interface RowReader {
  readonly read: (row: SheetRow) => RowReading;
  /** What was understood of the table as a whole, e.g. that weights are in grams. */
  readonly notices?: readonly string[];
}

/** What one row means. */
export type RowReading =
  | { readonly kind: 'events'; readonly events: readonly EventDraft[]; readonly flags?: readonly string[] }
  /** Cells by column name of the register; several where the row is wide. */
  | { readonly kind: 'rows'; readonly rows: readonly RegisterRow[] }
  | { readonly kind: 'problems'; readonly problems: readonly CellProblem[] }
  /** Nothing is said in it: a sum, a repeated header. */
  | { readonly kind: 'none' };

export type RegisterRow = Readonly<Record<string, string>>;

export interface CellProblem {
  readonly code: ProblemCode;
  /** Column from 0. */
  readonly column: number;
  readonly hint?: string;
}

/** Who an event is about, as the file names them: by NIK, else by name and birth date. */
export type PersonName = { readonly nik: string } | { readonly name: string; readonly birthDate: Day };

/** An event but for its source, id, revision and the keys made from persons. */
export interface EventDraft {
  /** A key of its own, or one made of the person; a pregnancy without a key is keyed by its mother. */
  readonly subject: { readonly kind: SubjectKind; readonly key?: string; readonly person?: PersonName };
  /** The sender's own id of the row, where the file has one. */
  readonly id?: string;
  /** Type, days, places, data, identity: as on the wire. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Which column tells what a pointer of the event names: `/data/weightKg` -> 19. */
  readonly columns: Readonly<Record<string, number>>;
}
