/** What the commands say, in the two languages. */
import { bilingual, type Bilingual } from '@pantau/shared/basics';
import type { BackupFault, BackupTrouble } from './backup-fault.js';
import type { MadeBackup } from './make-backup.js';
import type { Filled } from './trial.js';

const troubles: Readonly<Record<BackupTrouble, Bilingual>> = {
  'no backup': bilingual('Berkas ini bukan cadangan Pantau Desa.', 'This file is no backup of Pantau Desa.'),
  'wrong kind': bilingual('Ini berkas lain: cadangan dan berkas kunci tidak dapat saling menggantikan.', 'This is another kind of file: a backup is no file of keys.'),
  'key missing': bilingual('Berkas ini terkunci. Isi BACKUP_KEY dengan kunci yang dipakai saat membuatnya.', 'This file is sealed. Set BACKUP_KEY to the key that it was made with.'),
  damaged: bilingual('Cadangan ini rusak dan tidak dipakai. Ambil yang lain.', 'This backup is damaged and was not used. Take another one.'),
  'damaged or wrong key': bilingual('Berkas ini rusak, atau BACKUP_KEY bukan kuncinya.', 'This file is damaged, or BACKUP_KEY is not its key.'),
  'newer program': bilingual('Cadangan ini dibuat oleh versi program yang lebih baru. Pakai versi itu.', 'This backup was made by a newer version of the program. Use that version.'),
  'folder in use': bilingual('Folder tujuan tidak kosong. Sebutkan folder baru.', 'The folder is not empty. Name a new one.'),
  'database not empty': bilingual('Basis data tujuan tidak kosong. Sebutkan basis data baru.', 'The database is not empty. Name a new one.'),
  'no world': bilingual('Belum ada data di sini. Periksa DATA_DIR dan DATABASE_URL.', 'There are no data here yet. Look at DATA_DIR and DATABASE_URL.'),
  'world damaged': bilingual('Basis data rusak: pemeriksaan keutuhan gagal. Pulihkan dari cadangan terakhir yang teruji.', 'The database is damaged: its check for integrity fails. Restore the last proven backup.'),
  'numbers differ': bilingual(
    'Hitung ulang dari catatan kejadian memberi angka lain. Data tidak dipasang. Jika definisi indikator berubah sejak cadangan dibuat, pulihkan dengan versi program yang membuatnya; atau ulangi dengan --even-if-differing.',
    'A recount from the log of events gives other numbers. Nothing was put in place. If definitions of indicators have changed since, restore with the version that made the backup; or repeat with --even-if-differing.',
  ),
  'other keys': bilingual('Berkas kunci ini milik data lain.', 'These keys belong to other data.'),
};

export const unreachable = bilingual('Basis data tidak dapat dihubungi. Periksa DATABASE_URL.', 'The database cannot be reached. Look at DATABASE_URL.');

export function troubleWords({ trouble, count }: BackupFault): Bilingual {
  const { id, en } = troubles[trouble];
  return count > 0 ? bilingual(`${id} (${count} sel)`, `${en} (${count} cells)`) : { id, en };
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

export function madeWords({ file, bytes, about, events, trial, removed }: MadeBackup, isSealed: boolean): readonly Bilingual[] {
  const state = isSealed ? bilingual('terkunci', 'sealed') : bilingual('TIDAK terkunci: BACKUP_KEY kosong', 'NOT sealed: BACKUP_KEY is empty');
  return [
    bilingual(`Cadangan: ${file}`, `Backup: ${file}`),
    bilingual(`${megabytes(bytes)} MB, ${state.id}; langkah ${about.clock}, ${events} kejadian.`, `${megabytes(bytes)} MB, ${state.en}; clock ${about.clock}, ${events} events.`),
    trial ? trialWords(trial) : bilingual('Belum diuji (--quick).', 'Not tried (--quick).'),
    ...(removed.length > 0 ? [bilingual(`Cadangan lama dihapus: ${removed.length}.`, `Old backups removed: ${removed.length}.`)] : []),
    bilingual('Kunci tidak ikut dicadangkan. Simpan salinannya di tempat lain (--with-keys).', 'Keys are not in it. Keep copies of them in another place (--with-keys).'),
  ];
}

const trialWords = ({ cells, differing }: Filled): Bilingual =>
  bilingual(`Teruji: dipulihkan untuk percobaan, ${cells} sel dihitung ulang, ${differing} berbeda.`, `Proven: restored for a trial, ${cells} cells recounted, ${differing} differing.`);

export const keysWords = (file: string): readonly Bilingual[] => [
  bilingual(`Kunci: ${file}`, `Keys: ${file}`),
  bilingual('Siapa memegang cadangan dan kunci dapat membaca semuanya. Pindahkan berkas kunci ini ke tempat lain.', 'Who has backup and keys can read everything. Move this file of keys to another place.'),
];

export function restoredWords({ cells, differing, contents, epoch }: Filled, { folder, isElsewhere, hasKeys }: { folder: string; isElsewhere: boolean; hasKeys: boolean }): readonly Bilingual[] {
  const { about, rows } = contents;
  const start = `DATA_DIR=${folder}${isElsewhere ? ' DATABASE_URL=…' : ''} npm start`;
  return [
    bilingual(`Dipulihkan: langkah ${about.clock} dari ${about.at}, ${rows.event ?? 0} kejadian.`, `Restored: clock ${about.clock} of ${about.at}, ${rows.event ?? 0} events.`),
    bilingual(`${cells} sel dihitung ulang, ${differing} berbeda. Zaman baru ${epoch}: semua layar membaca ulang.`, `${cells} cells recounted, ${differing} differing. New epoch ${epoch}: every screen reads anew.`),
    bilingual('Token yang dicabut sesudah cadangan itu berlaku lagi: periksa daftar token. Semua orang masuk lagi.', 'Tokens revoked after that backup are good again: look at the list of tokens. Everybody signs in again.'),
    ...(hasKeys ? [] : [bilingual('Pasang dulu pseudonym-key dan vault-key yang lama di folder itu (atau PSEUDONYM_KEY, VAULT_KEY).', 'First put the old pseudonym-key and vault-key into that folder (or set PSEUDONYM_KEY, VAULT_KEY).')]),
    bilingual(`Jalankan: ${start}`, `Start it: ${start}`),
  ];
}
