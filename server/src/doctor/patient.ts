/** What the doctor looks at: settings, folder, database, and a server if one runs. */
import type { Upkeep } from '../config/index.js';
import { Database, StoreMissing, type Connection, type EngineReport, type VitalSigns, vitalSigns } from '../store/index.js';
import { askServer, type RunningServer } from './running-server.js';

export interface Patient {
  readonly upkeep: Upkeep;
  readonly now: number;
  readonly program: string;
  readonly node: string;
  /** The address at which the server is looked for. */
  readonly address: string;
  /** Null where there is no database yet. */
  readonly store: Store | null;
  /** Null where no server answers, or one of another store. */
  readonly server: RunningServer | null;
}
interface Store {
  readonly connection: Connection;
  readonly report: EngineReport;
  readonly signs: VitalSigns;
}
export type Visit = Pick<Patient, 'upkeep' | 'now' | 'program' | 'node' | 'address'>;

/** Opens what is there, hands it over, closes it again. */
export async function withPatient<T>(visit: Visit, work: (patient: Patient) => Promise<T>): Promise<T> {
  const store = await opened(visit.upkeep);
  try {
    const server = store && (await askServer(visit.address, { token: visit.upkeep.adminToken, epoch: store.signs.epoch }));
    return await work({ ...visit, store, server });
  } finally {
    await store?.connection.close();
  }
}

async function opened({ database }: Upkeep): Promise<Store | null> {
  try {
    const report = await Database.examine(database);
    const connection = await Database.openReader(database);
    return { report, connection, signs: await vitalSigns(connection.plain.sql) };
  } catch (fault) {
    if (fault instanceof StoreMissing) return null;
    throw fault;
  }
}
