/**
 * Runs the statements of a migration in the words of the engine at hand. They are written once, in plain SQL with the types
 * TEXT, INTEGER, DOUBLE PRECISION and BLOB; PostgreSQL gets 64-bit integers and text that is compared byte by byte, so that
 * both engines keep and order the same.
 */
import type { QueryRunner } from 'typeorm';

const postgresWords: readonly (readonly [RegExp, string])[] = [
  [/\bINTEGER\b/g, 'BIGINT'],
  [/\bTEXT\b/g, 'TEXT COLLATE "C"'],
  [/\bBLOB\b/g, 'BYTEA'],
];

export async function define(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  const words = runner.dataSource.options.type === 'postgres' ? postgresWords : [];
  for (const statement of statements) await runner.query(words.reduce((text, [word, own]) => text.replace(word, own), statement));
}
