/** One file on its way: what was asked, how far it is, what came of it. Nothing in it is a value of the file. */
import type { Problem } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import type { ImportOptions } from '../format.js';
import type { FileHead, ShownColumn } from '../read-file.js';
import { noCounts, type Counts } from './row-verdict.js';

export const importStates = ['queued', 'running', 'previewed', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];
export type ImportMode = 'preview' | 'commit';

/** What the sender chose. What is left out is found out, or taken from the format. */
export interface ImportWish {
  readonly format?: string;
  /** Name of a mapping. */
  readonly mapping?: string;
  readonly source?: string;
  readonly options: ImportOptions;
}

export interface ImportJob {
  readonly id: string;
  readonly holder: string;
  readonly at: Millis;
  readonly state: ImportState;
  readonly mode: ImportMode;
  readonly wish: ImportWish;
  readonly bytes: number;
  readonly format: string | null;
  readonly source: string | null;
  readonly sheets: readonly string[];
  /** Titles of the table and what each is read as. Of a table that nobody knows they are never stored: they may be anything. */
  readonly columns: readonly ShownColumn[];
  readonly notices: readonly string[];
  /** Rows of the file; null before it was opened. */
  readonly total: number | null;
  readonly counts: Counts;
  /** Why it failed, or what is missing before it can go on. */
  readonly problem: Problem | null;
  readonly endedAt: Millis | null;
}

export type NewImport = Pick<ImportJob, 'id' | 'holder' | 'at' | 'mode' | 'wish' | 'bytes'>;

export const newJob = (given: NewImport): ImportJob => ({ ...given, state: 'queued', ...unread });

/** Before anything was read, and again before it is read anew. */
export const unread = { format: null, source: null, sheets: [], columns: [], notices: [], total: null, counts: noCounts, problem: null, endedAt: null } as const;

export const withHead = (job: ImportJob, { format, source, sheets, columns, notices, rows }: FileHead): ImportJob => ({
  ...job,
  state: 'running',
  format,
  source: job.wish.source ?? source,
  sheets,
  columns,
  notices,
  total: rows,
});

/** Rows that have a verdict. */
export const rowsOf = ({ accepted, duplicate, changed, quarantined, rejected }: Counts): number => accepted + duplicate + changed + quarantined + rejected;

/** It can still become something else. */
export const isOpen = ({ state }: ImportJob): boolean => state === 'queued' || state === 'running' || state === 'previewed';
