import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from './index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (variables: Record<string, string>): string => {
  try {
    readConfig({ DATA_DIR: folder, ...variables });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('readConfig', () => {
  it('starts with nothing set but the folder', () => {
    const config = readConfig({ DATA_DIR: folder, PORT: '' });
    expect(config).toMatchObject({ port: 3000, world: 'demo', closingDay: 6, publicUrl: null });
    expect(config.limits).toEqual({ seconds: 10, perToken: 10_000, perStranger: 100 });
  });

  it('takes a list of sources, best first, and refuses what can be none', () => {
    const priority = (list: string) => readConfig({ DATA_DIR: folder, SOURCE_PRIORITY: list }).sourcePriority;
    expect([priority(''), priority('asik'), priority(' asik, epuskesmas ,excel')]).toEqual([[], ['asik'], ['asik', 'epuskesmas', 'excel']]);
    for (const list of ['dua kata', 'asik,asik', 'a/b']) expect(refusal({ SOURCE_PRIORITY: list })).toContain('SOURCE_PRIORITY');
  });

  it('takes the embedded database or a PostgreSQL server', () => {
    expect(readConfig({ DATA_DIR: folder }).database).toEqual({ folder });
    for (const url of ['postgres://user:p%40ss@db:5433/pantau?sslmode=require', 'postgresql://db/pantau', 'postgres:///pantau?host=/run/postgresql'])
      expect(readConfig({ DATA_DIR: folder, DATABASE_URL: ` ${url} ` }).database).toEqual({ url });
  });

  it('makes secrets once and keeps them for the owner alone', () => {
    const first = readConfig({ DATA_DIR: folder });
    const second = readConfig({ DATA_DIR: folder });
    expect(second.adminToken).toBe(first.adminToken);
    expect(second.pseudonymKey).toBe(first.pseudonymKey);
    expect(first.adminToken).not.toBe(first.pseudonymKey);
    expect(second.vaultKey).toBe(first.vaultKey);
    for (const name of ['admin-token', 'pseudonym-key', 'vault-key']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('keeps no secret that was set', () => {
    const config = readConfig({ DATA_DIR: folder, ADMIN_TOKEN: 'set-by-the-operator', PSEUDONYM_KEY: 'also-set' });
    expect(config).toMatchObject({ adminToken: 'set-by-the-operator', pseudonymKey: 'also-set' });
    expect(readFileSync(join(folder, 'pseudonym-key.mark'), 'utf8')).not.toContain('also-set');
    expect(() => statSync(join(folder, 'admin-token'))).toThrow('ENOENT');
  });

  it('has no key of the vault where that is switched off, and makes none', () => {
    expect(readConfig({ DATA_DIR: folder, VAULT: 'off', VAULT_KEY: 'x' }).vaultKey).toBeNull();
    expect(() => statSync(join(folder, 'vault-key'))).toThrow('ENOENT');
    expect(readConfig({ DATA_DIR: folder, VAULT_KEY: 'set-by-the-operator' }).vaultKey).toBe('set-by-the-operator');
  });

  it('refuses another pseudonym key than the folder began with', () => {
    readConfig({ DATA_DIR: folder, PSEUDONYM_KEY: 'one' });
    expect(refusal({ PSEUDONYM_KEY: 'two' })).toContain('not the key');
    expect(refusal({ PSEUDONYM_KEY: 'one' })).toBe('');
  });

  it('makes no other pseudonym key where the first is gone, and leaves the folder as it was', () => {
    readConfig({ DATA_DIR: folder });
    rmSync(join(folder, 'pseudonym-key'));
    expect(refusal({})).toMatch(/^pseudonym-key .* is missing; .* set PSEUDONYM_KEY/);
    expect(existsSync(join(folder, 'pseudonym-key'))).toBe(false);
  });

  it('refuses a damaged secret instead of making another', () => {
    writeFileSync(join(folder, 'admin-token'), '');
    expect(refusal({})).toContain('damaged');
  });

  it('names what is wrong, never the value', () => {
    for (const url of ['mysql://user:hunter2@db/x', 'user:hunter2@db/x', 'postgres://user:hunter2@:bad:/x', 'hunter2']) {
      expect(refusal({ DATABASE_URL: url })).toMatch(/^DATABASE_URL: must be empty .*SQLite.* or postgres:/);
      expect(refusal({ DATABASE_URL: url })).not.toContain('hunter2');
    }
    expect(refusal({ PORT: '99999', WORLD: 'hunter2' })).toMatch(/^PORT: .*\nWORLD: /);
    expect(refusal({ WORLD: 'hunter2', DATABASE_URL: 'hunter2' })).not.toContain('hunter2');
  });
});
