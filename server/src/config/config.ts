/** What the server was told, parsed once. Nobody else reads the environment. */
import { resolve } from 'node:path';
import { ConfigError } from './config-error.js';
import { environment, type Environment } from './environment.js';
import { keptKey, keptSecret, sameKeyAsBefore } from './secrets.js';

export interface Limits {
  readonly seconds: number;
  /** Requests in that time with one token. */
  readonly perToken: number;
  /** Requests in that time from one address without a valid token. */
  readonly perStranger: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null where browsers come directly. */
  readonly publicUrl: URL | null;
  readonly trustProxy: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Where the store is: embedded in the folder, or at a PostgreSQL server; its URL holds a password. */
  readonly database: { readonly folder: string } | { readonly url: string };
  readonly world: 'demo' | 'empty';
  readonly demoSize: Environment['DEMO_SIZE'];
  /** Between two events of the simulator; 0 = none. */
  readonly simulationSeconds: number;
  readonly adminToken: string;
  readonly pseudonymKey: string;
  /** Key of the person vault; null: there is none, identities are dropped. */
  readonly vaultKey: string | null;
  readonly closingDay: number;
  /** Names of sources, best first. */
  readonly sourcePriority: readonly string[];
  readonly sessionHours: number;
  readonly limits: Limits;
  readonly logLevel: Environment['LOG_LEVEL'];
}
/** Token for injection. */
export const CONFIG = Symbol('Config');

/** Reads variables such as `process.env`; makes and keeps secrets that are not set. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = parsed(variables);
  const dataDir = resolve(set.DATA_DIR);
  const pseudonymKey = set.PSEUDONYM_KEY || keptKey(dataDir, 'pseudonym-key');
  sameKeyAsBefore(dataDir, 'pseudonym-key', pseudonymKey);
  return {
    port: set.PORT,
    host: set.HOST,
    publicUrl: set.PUBLIC_URL ? new URL(set.PUBLIC_URL) : null,
    trustProxy: set.TRUST_PROXY,
    dataDir,
    database: set.DATABASE_URL ? { url: set.DATABASE_URL } : { folder: dataDir },
    world: set.WORLD,
    demoSize: set.DEMO_SIZE,
    simulationSeconds: set.SIMULATION_SECONDS,
    adminToken: set.ADMIN_TOKEN || keptSecret(dataDir, 'admin-token'),
    pseudonymKey,
    vaultKey: set.VAULT === 'on' ? set.VAULT_KEY || keptSecret(dataDir, 'vault-key') : null,
    closingDay: set.CLOSING_DAY,
    sourcePriority: set.SOURCE_PRIORITY,
    sessionHours: set.SESSION_HOURS,
    limits: { seconds: set.LIMIT_SECONDS, perToken: set.LIMIT_TOKEN, perStranger: set.LIMIT_STRANGER },
    logLevel: set.LOG_LEVEL,
  };
}

/** Names and reasons only: a wrong value may be a secret that slipped into the wrong line. */
export function parsed(variables: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const result = environment.safeParse(present);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

