/** The same settings for the commands beside the server. Reading them makes nothing and changes nothing. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsed } from './config.js';
import { secretKeptIn } from './secrets.js';

export interface Upkeep {
  /** Absolute. */
  readonly dataDir: string;
  /** Where the store is; a URL holds a password. */
  readonly database: { readonly folder: string } | { readonly url: string };
  /** Absolute. */
  readonly backupDir: string;
  /** Null: backups are not sealed. */
  readonly backupKey: string | null;
  readonly port: number;
  readonly vault: 'on' | 'off';
  /** Null where there is none (yet). */
  readonly adminToken: string | null;
  readonly pseudonymKey: string | null;
  readonly vaultKey: string | null;
}

/** @param dataDir another folder than the settings name, with its embedded database */
export function readUpkeep(variables: Readonly<Record<string, string | undefined>>, dataDir?: string): Upkeep {
  const set = parsed(variables);
  const folder = resolve(dataDir ?? set.DATA_DIR);
  return {
    dataDir: folder,
    database: set.DATABASE_URL && dataDir === undefined ? { url: set.DATABASE_URL } : { folder },
    backupDir: resolve(set.BACKUP_DIR),
    backupKey: set.BACKUP_KEY || null,
    port: set.PORT,
    vault: set.VAULT,
    adminToken: set.ADMIN_TOKEN || secretKeptIn(folder, 'admin-token'),
    pseudonymKey: set.PSEUDONYM_KEY || secretKeptIn(folder, 'pseudonym-key'),
    vaultKey: set.VAULT_KEY || secretKeptIn(folder, 'vault-key'),
  };
}

/** The environment of this process, with what `.env` says where it says nothing, as `npm start` reads it. */
export function surroundings(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
