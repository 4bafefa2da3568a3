/** What a store remembers of itself: which server has it, which keys it began with (one-way marks of them). */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

export class Marks1764000000003 implements MigrationInterface {
  readonly name = 'Marks1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, [`CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL)`]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mark');
  }
}
