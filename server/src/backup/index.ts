/** Backups of a world while it is lived in, and worlds made from them again. */
export { BackupFault } from './backup-fault.js';
export { lastVerifiedAt, readBackupMark, writeBackupMark, type BackupMark } from './backup-mark.js';
export { readKeys, writeKeys } from './keys-file.js';
export { makeBackup, type BackupOrder, type MadeBackup } from './make-backup.js';
export { restore, type RestoreOrder } from './restore.js';
