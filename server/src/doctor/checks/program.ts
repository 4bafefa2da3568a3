/** The program and what it runs on. */
import { bilingual } from '@pantau/shared/basics';
import { attention, danger, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';

export const checkProgram = ({ program, node, store }: Patient): Promise<readonly Finding[]> =>
  Promise.resolve([fine('version', bilingual(`Pantau Desa ${program}`, `Pantau Desa ${program}`)), nodeFinding(node, store?.report.name.startsWith('SQLite') ?? true)]);

function nodeFinding(node: string, isSqlite: boolean): Finding {
  const words = bilingual(`Node ${node}`, `Node ${node}`);
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isSupported) return danger('node', { words, advice: bilingual('Pasang Node 22 LTS (atau 20.19 ke atas).', 'Install Node 22 LTS (or 20.19 and later).') });
  if (isSqlite && (major > 24 || (major === 24 && minor >= 19)))
    return attention('node', {
      words,
      advice: bilingual(
        'Bila server berhenti dengan "RemoveEnvironmentCleanupHook", pakai Node 22 LTS: better-sqlite3 yang dikompilasi untuk Node ini bermasalah.',
        'If the server ends with "RemoveEnvironmentCleanupHook", use Node 22 LTS: a better-sqlite3 that was compiled for this Node is at fault.',
      ),
    });
  return fine('node', words);
}
