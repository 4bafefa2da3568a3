/** What people decide: other names of places, and the audit, which no statement can change. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardAudit } from '../audit-guard.js';
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

export class Decisions1764000000050 implements MigrationInterface {
  readonly name = 'Decisions1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
    await guardAudit(runner);
  }

  async down(): Promise<void> {
    throw new Error('the audit is never taken down');
  }
}
