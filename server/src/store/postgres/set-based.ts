/**
 * Statements of the port as PostgreSQL likes them: one for a whole batch, whatever its size, with its values as arrays,
 * one array a column. A column takes its type from its values; one that is null throughout is written as NULL.
 */
import { assert } from '@pantau/shared/basics';
import { conflictClause, type SqlValue, type Table } from '../sql.js';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
type Rows = readonly (readonly SqlValue[])[];

/** The rows as a table `k`: what stands after FROM, how a statement names each value, and the arrays. */
interface Unnested {
  readonly from: (more?: string) => string;
  readonly words: readonly string[];
  readonly values: readonly (readonly SqlValue[])[];
}

export const single = (query: string, values: readonly SqlValue[]): Statement => ({ text: worded(query, values.map((_, at) => `$${at + 1}`)), values });

/** The rows of the query for every key, in the order of the keys. OFFSET 0 keeps the planner from turning the loop inside out. */
export function forEach(query: string, keys: Rows): Statement {
  const { from, words, values } = unnested(keys);
  return { text: `SELECT found.* FROM ${from('nth')} CROSS JOIN LATERAL (${worded(query, words)} OFFSET 0) AS found ORDER BY k.nth`, values };
}

export function insertOf(table: Table, rows: Rows): Statement {
  const { from, words, values } = unnested(rows);
  return { text: `INSERT INTO ${table.name} (${table.columns.join(', ')}) SELECT ${words.join(', ')} FROM ${from()}${conflictClause(table)}`, values };
}

/** An UPDATE or DELETE with a WHERE, for every value list. */
export function changeOf(statement: string, lists: Rows): Statement {
  const { from, words, values } = unnested(lists);
  const joining = /^(?:(UPDATE \w+ SET)|DELETE FROM \w+) /.exec(statement);
  assert(joining !== null && statement.includes(' WHERE '), 'UPDATE … SET … WHERE … or DELETE FROM … WHERE …');
  return { text: worded(statement, words).replace(' WHERE ', ` ${joining[1] ? 'FROM' : 'USING'} ${from()} WHERE `), values };
}

function worded(query: string, words: readonly string[]): string {
  let at = 0;
  const text = query.replace(/\?/g, () => words[at++] ?? '?');
  assert(at === words.length, 'as many values as places');
  return text;
}

function unnested(rows: Rows): Unnested {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? null)).map((values, at) => ({ name: `p${at + 1}`, type: typeOf(values), values }));
  const told = columns.filter(({ type }) => type !== null);
  const arrays = told.map(({ type }, at) => `$${at + 1}::${type}[]`).join(', ');
  const names = told.map(({ name }) => name);
  return {
    from: (nth) => (nth === undefined ? `unnest(${arrays}) AS k(${names.join(', ')})` : `unnest(${arrays}) WITH ORDINALITY AS k(${[...names, nth].join(', ')})`),
    words: columns.map(({ name, type }) => (type === null ? 'NULL' : `k.${name}`)),
    values: told.map(({ values }) => values),
  };
}

/** Null where there is no value at all. */
function typeOf(values: readonly SqlValue[]): string | null {
  const told = values.find((value) => value !== null) ?? null;
  if (told === null) return null;
  if (typeof told === 'string') return 'text';
  if (typeof told !== 'number') return 'bytea';
  return values.every((value) => value === null || Number.isInteger(value)) ? 'bigint' : 'double precision';
}
