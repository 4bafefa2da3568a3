/** Looks at everything in turn; what cannot be looked at is told as well, and stops nothing. */
import { bilingual } from '@pantau/shared/basics';
import { checks } from './checks/index.js';
import { attention, danger, type Finding } from './finding.js';
import { withPatient, type Visit } from './patient.js';

export async function examined(visit: Visit): Promise<readonly Finding[]> {
  try {
    return await withPatient(visit, async (patient) => {
      const findings: Finding[] = [];
      for (const [name, check] of Object.entries(checks)) findings.push(...(await check(patient).catch((fault: unknown) => [unseen(name, fault)])));
      return findings;
    });
  } catch (fault) {
    const words = bilingual(`Basis data tidak dapat dibuka (${reasonOf(fault)}).`, `The database cannot be opened (${reasonOf(fault)}).`);
    const advice = bilingual('Periksa DATA_DIR, DATABASE_URL dan hak akses; bila rusak, pulihkan dari cadangan.', 'Look at DATA_DIR, DATABASE_URL and access rights; if it is damaged, restore a backup.');
    return [danger('database', { words, advice })];
  }
}

const unseen = (name: string, fault: unknown): Finding =>
  attention(name, { words: bilingual(`${name}: tidak dapat diperiksa (${reasonOf(fault)}).`, `${name}: could not be looked at (${reasonOf(fault)}).`) });

/** Its code or kind: messages may hold what nobody should read. */
function reasonOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return typeof fault;
  const { code, name } = fault as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'Error';
}
