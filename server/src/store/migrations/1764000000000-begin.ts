/** The log of events, what was read from it, the change log and the checkpointed cells. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const tables = [
  `CREATE TABLE store (epoch TEXT NOT NULL, world TEXT NOT NULL)`,
  // state: 1 counts, 0 outdated by a higher revision, 2 in quarantine
  `CREATE TABLE event (
    seq INTEGER PRIMARY KEY, source TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, state INTEGER NOT NULL,
    clock INTEGER NOT NULL, type TEXT, owner TEXT, desa TEXT, unit TEXT, occurred_on TEXT, quarantine TEXT, flags TEXT, body TEXT)`,
  `CREATE UNIQUE INDEX event_identity ON event (source, id, revision)`,
  `CREATE INDEX event_owner ON event (owner)`,
  `CREATE INDEX event_place ON event (desa, occurred_on)`,
  `CREATE INDEX event_quarantine ON event (seq) WHERE state = 2`,
  // further owners of an event: newborns of a delivery, persons seen on a home visit
  `CREATE TABLE concern (owner TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (owner, seq))`,
  // active merges; a pair may be linked by several events
  `CREATE TABLE link (seq INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL)`,
  // the contributions of an owner (of the smallest key of those merged), by definition
  `CREATE TABLE reading (owner TEXT PRIMARY KEY, shares TEXT NOT NULL)`,
  // one row per clock step; entries: [part, residence, unit, day, n, cause, seq]
  `CREATE TABLE change (clock INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, entries TEXT NOT NULL)`,
  // cells as of the checkpoint's clock; later steps are in the change log
  `CREATE TABLE cell (part TEXT NOT NULL, residence TEXT NOT NULL, unit TEXT NOT NULL, month TEXT NOT NULL,
    days TEXT NOT NULL, late TEXT NOT NULL, PRIMARY KEY (part, residence, unit, month))`,
  `CREATE TABLE checkpoint (one INTEGER PRIMARY KEY, clock INTEGER NOT NULL)`,
];

export class Begin1764000000000 implements MigrationInterface {
  readonly name = 'Begin1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
  }

  async down(): Promise<void> {
    throw new Error('the log of events is never taken down');
  }
}
