/** How the commands talk: one language, plain lines; trouble on standard error with exit code 1. */
import type { Bilingual, Language } from '@pantau/shared/basics';
import { ConfigError } from '../config/index.js';
import { DatabaseAway, StoreInUse, StoreUnusable } from '../store/index.js';
import { BackupFault } from './backup-fault.js';
import { troubleWords, unreachable } from './words.js';

export const languageOf = (wanted: string | undefined): Language => (wanted === 'en' ? 'en' : 'id');

export const sayAll = (lines: readonly Bilingual[], language: Language): void => void process.stdout.write(lines.map((line) => `${line[language]}\n`).join(''));

/** Runs the command; what the operator can mend is said plainly, the rest is a bug and thrown. */
export async function commanded(language: Language, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (fault) {
    process.exitCode = 1;
    process.stderr.write(`${plainly(fault, language)}\n`);
  }
}

function plainly(fault: unknown, language: Language): string {
  if (fault instanceof BackupFault) return troubleWords(fault)[language];
  if (fault instanceof DatabaseAway) return unreachable[language];
  if (fault instanceof ConfigError || fault instanceof StoreInUse || fault instanceof StoreUnusable) return fault.message;
  const { code, message } = fault instanceof Error ? (fault as NodeJS.ErrnoException) : { code: undefined, message: '' };
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return message;
  throw fault;
}
