/** Keys: there, whole, and for the owner alone. Nothing of them is shown. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bilingual } from '@pantau/shared/basics';
import { hasVault } from '../../store/index.js';
import { attention, danger, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';

const FILES = ['admin-token', 'pseudonym-key', 'vault-key'] as const;

export async function checkKeys({ upkeep, store }: Patient): Promise<readonly Finding[]> {
  const { dataDir, vault } = upkeep;
  const isBegun = store !== null || existsSync(join(dataDir, 'pseudonym-key.mark'));
  const isVaultUsed = store !== null && (await hasVault(store.connection.plain.sql));
  return [
    ...FILES.flatMap((name) => fileFinding(dataDir, name)),
    keyFinding('pseudonym_key', upkeep.pseudonymKey !== null, { isNeeded: isBegun, name: 'PSEUDONYM_KEY' }),
    vault === 'off' ? fine('vault_key', bilingual('VAULT=off: hanya menghitung, tanpa nama', 'VAULT=off: counts only, no names')) : keyFinding('vault_key', upkeep.vaultKey !== null, { isNeeded: isVaultUsed, name: 'VAULT_KEY' }),
    upkeep.backupKey === null
      ? attention('backup_key', { words: bilingual('BACKUP_KEY kosong: cadangan tidak terkunci', 'BACKUP_KEY is empty: backups are not sealed'), advice: bilingual('Isi BACKUP_KEY, dan simpan kunci itu di tempat lain.', 'Set BACKUP_KEY, and keep that key in another place.') })
      : fine('backup_key', bilingual('BACKUP_KEY terisi: cadangan terkunci', 'BACKUP_KEY is set: backups are sealed')),
  ];
}

function fileFinding(dataDir: string, name: string): Finding[] {
  const file = join(dataDir, name);
  if (!existsSync(file)) return [];
  const { mode, size } = statSync(file);
  const code = `${name.replace('-', '_')}_file`;
  if ((mode & 0o077) !== 0)
    return [danger(code, { words: bilingual(`Berkas ${name} dapat dibaca pengguna lain`, `The file ${name} can be read by other users`), advice: bilingual(`chmod 600 ${file}`, `chmod 600 ${file}`) })];
  if (size < 20) return [danger(code, { words: bilingual(`Berkas ${name} rusak`, `The file ${name} is damaged`), advice: bilingual('Ambil dari salinan yang disimpan; jangan dibuat baru.', 'Take it from the copy that was kept; make no new one.') })];
  return [];
}

function keyFinding(code: string, isThere: boolean, { isNeeded, name }: { isNeeded: boolean; name: string }): Finding {
  if (isThere) return fine(code, bilingual(`${name} ada`, `${name} is there`));
  if (!isNeeded) return fine(code, bilingual(`${name} dibuat saat mulai pertama`, `${name} will be made at the first start`));
  return danger(code, { words: bilingual(`${name} hilang`, `${name} is gone`), advice: bilingual('Pasang kembali kunci yang lama; dengan kunci lain data ini tidak dapat dipakai.', 'Put the old key back; with another one these data cannot be used.') });
}
