/** The person vault: who someone is, sealed per subject with a key that is itself sealed; never in the clear. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const tables = [
  // a text that only the key of the vault opens: another key is told at once
  `CREATE TABLE vault_mark (one INTEGER PRIMARY KEY, mark TEXT NOT NULL)`,
  // the data key of a subject, sealed with the key of the vault; without it nothing of the subject can be read
  `CREATE TABLE vault_key (subject TEXT PRIMARY KEY, wrapped TEXT NOT NULL)`,
  // what the highest revision of an event that says who its subject is has said
  `CREATE TABLE vault_statement (source TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, subject TEXT NOT NULL,
    sealed TEXT NOT NULL, PRIMARY KEY (source, id))`,
  `CREATE INDEX vault_statement_subject ON vault_statement (subject)`,
];

export class Vault1764000000010 implements MigrationInterface {
  readonly name = 'Vault1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['vault_statement', 'vault_key', 'vault_mark']) await runner.query(`DROP TABLE ${name}`);
  }
}
