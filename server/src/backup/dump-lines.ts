/**
 * A dump as lines of JSON: what it is of, each table followed by its rows (an array of rows a line), and at the end how many
 * rows each table has and the SHA-256 of all lines before. Bytes stand as `{"bytes": base64}`.
 */
import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import type { DumpPart, SqlValue } from '../store/index.js';
import { BackupFault } from './backup-fault.js';

const about = z.object({
  /** When it was begun (ISO), and by which version of the program. */
  at: z.iso.datetime(),
  program: z.string(),
  epoch: z.string(),
  clock: z.number().int().min(0),
  world: z.string(),
  migrations: z.array(z.string()).min(1),
  /** The one-way mark of the key of pseudonyms, so that a restored folder knows which key is its own. */
  pseudonymMark: z.string().nullable(),
});
/** What a backup is of. */
export type About = z.output<typeof about>;

const end = z.object({ rows: z.record(z.string(), z.number().int()), sha256: z.string() });
/** What a whole backup holds. */
export interface Contents {
  readonly about: About;
  /** By table. */
  readonly rows: Readonly<Record<string, number>>;
}

const table = z.object({ table: z.object({ name: z.string(), columns: z.array(z.string()) }) });
const value = z.union([z.string(), z.number(), z.null(), z.object({ bytes: z.base64() }).transform(({ bytes }): Uint8Array => Buffer.from(bytes, 'base64'))]);
const rows = z.array(z.array(value));

export async function* linesOf(told: About, parts: AsyncIterable<DumpPart>): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const counts: Record<string, number> = {};
  let name = '';
  const first = JSON.stringify({ about: told });
  note(sum, first);
  yield first;
  for await (const part of parts) {
    if ('table' in part) counts[(name = part.table.name)] = 0;
    else counts[name] = (counts[name] ?? 0) + part.rows.length;
    const line = 'table' in part ? JSON.stringify(part) : JSON.stringify(part.rows.map((row) => row.map(written)));
    note(sum, line);
    yield line;
  }
  yield JSON.stringify({ end: { rows: counts, sha256: sum.digest('hex') } });
}

/** Reads all lines to the end, uses none of them, and says what they hold. */
export async function proven(lines: AsyncIterable<string>): Promise<Contents> {
  const sum = createHash('sha256');
  let first: string | null = null;
  let last: string | null = null;
  for await (const line of lines) {
    if (last !== null) note(sum, last);
    first ??= line;
    last = line;
  }
  const ended = read(z.object({ end }), last).end;
  if (ended.sha256 !== sum.digest('hex')) throw new BackupFault('damaged');
  return { about: read(z.object({ about }), first).about, rows: ended.rows };
}

/** The parts of lines that were proven. */
export async function* partsOf(lines: AsyncIterable<string>): AsyncGenerator<DumpPart> {
  for await (const line of lines) {
    if (line.startsWith('[')) yield { rows: read(rows, line) };
    else if (line.startsWith('{"table"')) yield read(table, line);
  }
}

const written = (each: SqlValue): unknown => (each instanceof Uint8Array ? { bytes: Buffer.from(each).toString('base64') } : each);
const note = (sum: Hash, line: string): void => void sum.update(line).update('\n');

function read<S extends z.ZodType>(schema: S, line: string | null): z.output<S> {
  try {
    return schema.parse(JSON.parse(line ?? ''));
  } catch {
    throw new BackupFault('damaged');
  }
}
