/** Backups of a world while it is lived in, and worlds made from them again. */
export { lastVerifiedAt, readBackupMark, writeBackupMark } from './backup-mark.js';
