/** Files sent to a whole server, and what became of them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anArea, aUnit, childSheet } from '@pantau/shared/testing';
import { TestServer, type TestClock } from './test-server.js';
import { csvOf, type Rows } from './workbook.js';

export const DESA = '17.04.02.2009';
export const PUSKESMAS = 'puskesmas:17.04.02';
export const POSYANDU = 'posyandu:melati-1';

/** An import as the server tells it. */
export interface Import {
  readonly id: string;
  readonly state: string;
  readonly format: string | null;
  readonly source: string | null;
  readonly sheet: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly changed: number;
  readonly quarantined: number;
  readonly rejected: number;
  readonly columns: readonly { column: string; title: string; field: string | null }[];
  readonly notices: readonly string[];
  readonly problem: { code: string; hint?: string } | null;
}
/** The verdict on a row as the server tells it. */
export interface Row {
  readonly at: string;
  readonly status: string;
  readonly flags: readonly string[];
  readonly problem?: { code: string; pointer: string; detail: string; hint?: string; errors?: readonly { code: string; pointer: string }[] };
}

type Fields = Readonly<Record<string, string>>;
const ON_THE_WAY = ['queued', 'running'];

export class ImportClient {
  private constructor(readonly server: TestServer) {}

  /** A server of its own, with one desa, one Puskesmas and one posyandu. */
  static async start(clock: TestClock, databaseUrl?: string): Promise<ImportClient> {
    const areas = [anArea('17'), anArea('17.04', { name: 'Kabupaten Kaur' }), anArea('17.04.02', { name: 'Tanjung Kemuning' }), anArea(DESA, { name: 'Desa 1' })];
    const units = [aUnit(PUSKESMAS, [DESA], { name: 'Puskesmas Tanjung Kemuning' }), aUnit(POSYANDU, [DESA], { name: 'Melati', parent: PUSKESMAS })];
    return new ImportClient(await TestServer.start({ areas, units, house: { clock }, ...(databaseUrl !== undefined && { databaseUrl }) }));
  }

  close = (): Promise<void> => this.server.close();

  send(file: Uint8Array, fields: Fields = {}, token = this.server.config.adminToken) {
    const request = this.server.ask('post', '/api/v1/imports', token).attach('file', Buffer.from(file), 'data.csv');
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    return request;
  }

  async look(id: string): Promise<Import> {
    return (await this.server.asAdmin('get', `/api/v1/imports/${id}`).expect(200)).body as Import;
  }

  /** Waits until it is on its way no more. */
  async ended(id: string): Promise<Import> {
    for (;;) {
      const found = await this.look(id);
      if (!ON_THE_WAY.includes(found.state)) return found;
      await pause(20);
    }
  }

  /** Sent and ended. */
  async imported(file: Uint8Array, fields: Fields = {}, token?: string): Promise<Import> {
    const answer = await this.send(file, fields, token);
    if (answer.status !== 202) throw new Error(answer.text);
    return this.ended((answer.body as { id: string }).id);
  }

  async rowsOf(id: string, query = ''): Promise<readonly Row[]> {
    return ((await this.server.asAdmin('get', `/api/v1/imports/${id}/rows${query}`).expect(200)).body as { rows: Row[] }).rows;
  }

  /** Weighings that count. */
  async weighed(): Promise<number> {
    const [row] = await this.server.store.database.reads.sql.all<{ n: number }>("SELECT count(*) AS n FROM event WHERE state = 1 AND type = 'growth_measure'");
    return row?.n ?? 0;
  }

  /** Uploads that are still kept. */
  files(): readonly string[] {
    const folder = join(this.server.config.dataDir, 'imports');
    return existsSync(folder) ? readdirSync(folder) : [];
  }
}

export const childCsv = (...rows: Rows): Uint8Array => csvOf(childSheet(rows));
export const countsOf = ({ rows, accepted, duplicate, changed, quarantined, rejected }: Import) => ({ rows, accepted, duplicate, changed, quarantined, rejected });
