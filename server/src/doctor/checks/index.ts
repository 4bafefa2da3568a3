/** Everything that is looked at, in the order in which it is told. */
import type { Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import { checkBackup } from './backup.js';
import { checkEngine } from './engine.js';
import { checkFolder } from './folder.js';
import { checkGuards } from './guards.js';
import { checkKeys } from './keys.js';
import { checkNumbers } from './numbers.js';
import { checkProgram } from './program.js';
import { checkServer } from './server.js';
import { checkSources } from './sources.js';
import { checkStore } from './store.js';

type Check = (patient: Patient) => Promise<readonly Finding[]>;

export const checks: Readonly<Record<string, Check>> = {
  program: checkProgram,
  folder: checkFolder,
  keys: checkKeys,
  engine: checkEngine,
  store: checkStore,
  numbers: checkNumbers,
  guards: checkGuards,
  sources: checkSources,
  backup: checkBackup,
  server: checkServer,
};
