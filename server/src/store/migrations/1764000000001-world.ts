/** Places, sasaran, targets and outlines, each row with the clock steps between which it holds; the demo's own mark. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const VERSION = 'from_clock INTEGER NOT NULL, to_clock INTEGER';

const tables = [
  `CREATE TABLE area_version (code TEXT NOT NULL, name TEXT NOT NULL, level TEXT NOT NULL, parent TEXT,
    valid_from TEXT, valid_to TEXT, replaced_by TEXT NOT NULL, ${VERSION}, PRIMARY KEY (code, from_clock))`,
  `CREATE TABLE unit_version (id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, parent TEXT,
    serves TEXT NOT NULL, valid_from TEXT, valid_to TEXT, ${VERSION}, PRIMARY KEY (id, from_clock))`,
  `CREATE TABLE sasaran_version (area TEXT NOT NULL, target_group TEXT NOT NULL, year INTEGER NOT NULL, basis TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL, source TEXT NOT NULL, valid_from TEXT NOT NULL, ${VERSION},
    PRIMARY KEY (area, target_group, year, basis, valid_from, from_clock))`,
  `CREATE TABLE target_version (indicator TEXT NOT NULL, area TEXT NOT NULL, year INTEGER NOT NULL,
    percent DOUBLE PRECISION NOT NULL, source TEXT NOT NULL, ${VERSION}, PRIMARY KEY (indicator, area, year, from_clock))`,
  `CREATE TABLE boundary_version (area TEXT NOT NULL, geometry TEXT NOT NULL, ${VERSION}, PRIMARY KEY (area, from_clock))`,
  // the day on which the demo's story was begun, how large it was made, and whether it has been told up to that day
  `CREATE TABLE demo (one INTEGER PRIMARY KEY, began TEXT NOT NULL, size TEXT NOT NULL, told INTEGER NOT NULL)`,
];

export class World1764000000001 implements MigrationInterface {
  readonly name = 'World1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['area_version', 'unit_version', 'sasaran_version', 'target_version', 'boundary_version', 'demo']) {
      await runner.query(`DROP TABLE ${name}`);
    }
  }
}
