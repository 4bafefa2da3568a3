/** Trouble with a backup that only the operator can mend; the words for it are in `words.ts`. */
export type BackupTrouble =
  | 'no backup' | 'wrong kind' | 'key missing' | 'damaged' | 'damaged or wrong key' | 'newer program'
  | 'folder in use' | 'database not empty' | 'no world' | 'world damaged' | 'numbers differ' | 'other keys';

export class BackupFault extends Error {
  constructor(
    readonly trouble: BackupTrouble,
    /** How many numbers differ, where that is the trouble. */
    readonly count = 0,
  ) {
    super(trouble);
  }
}
