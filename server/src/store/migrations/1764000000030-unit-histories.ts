/** Open days that were stored before units and kader had histories get their owners, so that those histories are whole. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { define } from './define.js';

const sqlite = [
  `UPDATE event SET owner = 'u:' || json_extract(body, '$.subject.key') WHERE type = 'posyandu_session' AND owner IS NULL`,
  `INSERT INTO concern (owner, seq) SELECT DISTINCT 'k:' || kader.value, event.seq FROM event, json_each(event.body, '$.data.kaderIds') AS kader
    WHERE event.type = 'posyandu_session' AND kader.value <> '' ON CONFLICT DO NOTHING`,
];
const postgres = [
  `UPDATE event SET owner = 'u:' || (body::json -> 'subject' ->> 'key') WHERE type = 'posyandu_session' AND owner IS NULL`,
  `INSERT INTO concern (owner, seq) SELECT DISTINCT 'k:' || kader.value, event.seq
    FROM event CROSS JOIN LATERAL json_array_elements_text(COALESCE(event.body::json -> 'data' -> 'kaderIds', '[]'::json)) AS kader (value)
    WHERE event.type = 'posyandu_session' AND kader.value <> '' ON CONFLICT DO NOTHING`,
];

export class UnitHistories1764000000030 implements MigrationInterface {
  readonly name = 'UnitHistories1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await define(runner, runner.dataSource.options.type === 'postgres' ? postgres : sqlite);
  }

  async down(): Promise<void> {
    throw new Error('owners of events are never taken away');
  }
}
