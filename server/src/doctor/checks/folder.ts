/** The data folder: there, writable, for its owner alone, with room to grow. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { bilingual } from '@pantau/shared/basics';
import { attention, danger, fine, type Finding, type State } from '../finding.js';
import type { Patient } from '../patient.js';
import { sizeWords } from '../units.js';

/** Below this share of the disk it is soon too late. */
const LOW = { danger: 0.02, attention: 0.1 };
/** A copy for the backup, and a trial of it. */
const COPIES = 2.5;

export async function checkFolder({ upkeep: { dataDir }, store }: Patient): Promise<readonly Finding[]> {
  if (!existsSync(dataDir))
    return [danger('folder', { words: bilingual(`Folder data ${dataDir} tidak ada.`, `There is no data folder ${dataDir}.`), advice: bilingual('Sebutkan folder yang benar, atau isi DATA_DIR.', 'Name the right folder, or set DATA_DIR.') })];
  return [folderFinding(dataDir), await diskFinding(dataDir, store?.report.bytes ?? 0)];
}

function folderFinding(dataDir: string): Finding {
  const words = bilingual(`Folder data ${dataDir}`, `Data folder ${dataDir}`);
  if (!isWritable(dataDir)) return danger('folder', { words, advice: bilingual('Pengguna ini tidak boleh menulis di sana. Jalankan sebagai pemiliknya.', 'This user may not write there. Run as its owner.') });
  if ((statSync(dataDir).mode & 0o077) !== 0) return attention('folder', { words, advice: bilingual(`Pengguna lain dapat membukanya: chmod 700 ${dataDir}`, `Other users can open it: chmod 700 ${dataDir}`) });
  return fine('folder', words);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function diskFinding(dataDir: string, bytes: number): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(dataDir);
  const [free, share] = [bavail * bsize, bavail / blocks];
  const words = bilingual(`Sisa disk ${sizeWords(free)} (${Math.round(share * 100)} %)`, `Free disk ${sizeWords(free)} (${Math.round(share * 100)} %)`);
  const advice = bilingual('Kosongkan disk atau pindahkan folder data: disk penuh menolak semua data baru.', 'Make room or move the data folder: a full disk refuses all new data.');
  const state = roomFor({ free, share, bytes });
  return state === 'OK' ? fine('disk', words) : { code: 'disk', state, words, advice };
}

/** @param room bytes that are free, as a share of the disk, and the size of the database */
export function roomFor({ free, share, bytes }: { free: number; share: number; bytes: number }): State {
  if (share < LOW.danger || free < bytes) return 'BAHAYA';
  return share < LOW.attention || free < COPIES * bytes ? 'PERHATIAN' : 'OK';
}
