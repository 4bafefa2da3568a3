/** What a kabupaten decides where the field disagrees, each row with the clock steps between which it holds. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

export class Variants1764000000060 implements MigrationInterface {
  readonly name = 'Variants1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, [
      `CREATE TABLE variant_version (variant TEXT NOT NULL, kabupaten TEXT NOT NULL, valid_from TEXT NOT NULL, option TEXT NOT NULL,
        source TEXT NOT NULL, from_clock INTEGER NOT NULL, to_clock INTEGER, PRIMARY KEY (variant, kabupaten, valid_from, from_clock))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE variant_version');
  }
}
