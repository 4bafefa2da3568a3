/** Who may come in: tokens and browser sessions, both as one-way hashes. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const tables = [
  `CREATE TABLE access_token (
    id TEXT PRIMARY KEY, hash TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, units TEXT NOT NULL, sources TEXT NOT NULL,
    types TEXT, expires_on TEXT NOT NULL, created_at TEXT NOT NULL, revoked_at TEXT)`,
  `CREATE UNIQUE INDEX access_token_hash ON access_token (hash)`,
  // holder: the id of a token, or the mark of the admin token
  `CREATE TABLE browser_session (hash TEXT PRIMARY KEY, holder TEXT NOT NULL, expires_at TEXT NOT NULL)`,
];

export class Access1764000000002 implements MigrationInterface {
  readonly name = 'Access1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['access_token', 'browser_session']) await runner.query(`DROP TABLE ${name}`);
  }
}
