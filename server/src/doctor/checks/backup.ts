/** The last backup: when, whether it was proven, whether it is still there. */
import { existsSync } from 'node:fs';
import { bilingual } from '@pantau/shared/basics';
import { readBackupMark, type BackupMark } from '../../backup/index.js';
import { attention, danger, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import { agoWords, DAY_MS, HOUR_MS } from '../units.js';

/** A nightly one may be late by some hours. */
const FRESH_MS = 30 * HOUR_MS;
const STALE_MS = 8 * DAY_MS;

const command = bilingual('Jalankan npm run backup, lalu setiap malam lewat cron.', 'Run npm run backup, then every night by cron.');

export function checkBackup({ store, upkeep, now }: Patient): Promise<readonly Finding[]> {
  if (!store) return Promise.resolve([]);
  if (store.signs.world === 'demo') return Promise.resolve([fine('backup', bilingual('Cadangan tidak perlu: DATA SIMULASI', 'No backup needed: DATA SIMULASI'))]);
  return Promise.resolve([backupFinding(readBackupMark(upkeep.dataDir), { now, isYoung: store.signs.events === 0 })]);
}

function backupFinding(mark: BackupMark | null, { now, isYoung }: { now: number; isYoung: boolean }): Finding {
  if (!mark) {
    const never = { words: bilingual('Belum pernah dicadangkan', 'Never backed up'), advice: command };
    return isYoung ? attention('backup', never) : danger('backup', never);
  }
  const [written, verified] = [agoWords(now - Date.parse(mark.at)), mark.verifiedAt === null ? null : agoWords(now - Date.parse(mark.verifiedAt))];
  const words = bilingual(`Cadangan ${written.id}, teruji ${verified?.id ?? 'belum pernah'}`, `Backup ${written.en}, proven ${verified?.en ?? 'never'}`);
  const age = now - (mark.verifiedAt === null ? 0 : Date.parse(mark.verifiedAt));
  if (age > STALE_MS) return danger('backup', { words, advice: command });
  if (age > FRESH_MS) return attention('backup', { words, advice: command });
  if (!existsSync(mark.file)) return attention('backup', { words, advice: bilingual(`Berkasnya tidak ada lagi di ${mark.file}; pastikan sudah dipindahkan ke tempat aman.`, `Its file is no longer at ${mark.file}; make sure that it was moved to a safe place.`) });
  return fine('backup', words);
}
