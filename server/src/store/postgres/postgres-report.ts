/** How a PostgreSQL database is. */
import { StoreMissing, type EngineReport } from '../connection.js';
import type { Sql } from '../sql.js';

const WANTED: Readonly<Record<string, string>> = { synchronous_commit: 'on', fsync: 'on', full_page_writes: 'on', data_checksums: 'on', server_encoding: 'UTF8' };

export async function examinedDatabase(sql: Sql): Promise<EngineReport> {
  const [own] = await sql.all("SELECT 1 AS one FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'migrations'");
  if (own === undefined) throw new StoreMissing();
  const settings = await sql.all<{ name: string; setting: string }>(`SELECT name, setting FROM pg_settings WHERE name IN (${Object.keys(WANTED).map(() => '?').join(', ')}) ORDER BY name`, Object.keys(WANTED));
  const [told] = await sql.all<{ version: string; bytes: number }>("SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes");
  return {
    name: `PostgreSQL ${told?.version ?? ''}`,
    settings: settings.map(({ name, setting }) => ({ name, value: setting, wanted: WANTED[name] ?? '' })),
    bytes: told?.bytes ?? 0,
    logBytes: 0,
    isWhole: null,
  };
}
