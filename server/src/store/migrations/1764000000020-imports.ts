/** Imports of files: what became of each, row by row, without anything that the rows said; and mappings of columns. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const tables = [
  // holder: who sent it; body: format, counts, columns and the rest, as JSON
  `CREATE TABLE import_job (id TEXT PRIMARY KEY, holder TEXT NOT NULL, state TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL)`,
  `CREATE INDEX import_job_at ON import_job (at, id)`,
  // verdicts of some hundred rows in their order, as JSON
  `CREATE TABLE import_verdict (job TEXT NOT NULL, portion INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (job, portion))`,
  `CREATE TABLE import_mapping (name TEXT PRIMARY KEY, holder TEXT NOT NULL, body TEXT NOT NULL)`,
];

export class Imports1764000000020 implements MigrationInterface {
  readonly name = 'Imports1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['import_mapping', 'import_verdict', 'import_job']) await runner.query(`DROP TABLE ${name}`);
  }
}
