/** Sasaran that are not decided yet. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

export class SasaranDraft1764000000040 implements MigrationInterface {
  readonly name = 'SasaranDraft1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    // 1 = not decided yet
    await define(runner, ['ALTER TABLE sasaran_version ADD COLUMN draft INTEGER']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sasaran_version DROP COLUMN draft');
  }
}
