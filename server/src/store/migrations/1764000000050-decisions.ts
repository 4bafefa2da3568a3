/** What people decide: other names of places, and the audit, which no statement can change. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const tables = [
  `CREATE TABLE place_alias (source TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, target TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (source, kind, code))`,
  // what the sender of an event wrote where another name of a place was put
  `CREATE TABLE renamed_place (seq INTEGER NOT NULL, pointer TEXT NOT NULL, written TEXT NOT NULL, PRIMARY KEY (seq, pointer))`,
  // object: a pseudonym; hash: keyed, over the hash of the row before and this row
  `CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL,
    object TEXT NOT NULL, area TEXT NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL, result TEXT NOT NULL,
    prev_hash TEXT NOT NULL, hash TEXT NOT NULL)`,
];

const KEPT = 'the audit is only added to';
/** The two engines write triggers in ways of their own. */
const triggers = {
  sqlite: ['UPDATE', 'DELETE'].map((what) => `CREATE TRIGGER audit_no_${what.toLowerCase()} BEFORE ${what} ON audit BEGIN SELECT RAISE(ABORT, '${KEPT}'); END`),
  postgres: [
    `CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${KEPT}'; END $$`,
    'CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()',
  ],
};

export class Decisions1764000000050 implements MigrationInterface {
  readonly name = 'Decisions1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
    for (const trigger of triggers[runner.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite']) await runner.query(trigger);
  }

  async down(): Promise<void> {
    throw new Error('the audit is never taken down');
  }
}
