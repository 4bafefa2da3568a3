/** Every number again from the log of events. */
import { bilingual } from '@pantau/shared/basics';
import { definitions } from '@pantau/shared/indicator';
import { recount } from '../../projection/index.js';
import { danger, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';

export async function checkNumbers({ store }: Patient): Promise<readonly Finding[]> {
  if (!store || store.signs.tables !== 'current') return [];
  const { cells, differing } = await store.connection.transaction((reads) => recount(reads, definitions));
  const words = bilingual(`Hitung ulang: ${cells} sel, ${differing} berbeda`, `Recount: ${cells} cells, ${differing} differing`);
  if (differing === 0) return [fine('recount', words)];
  return [danger('recount', { words, advice: bilingual('Angka di layar tidak sesuai catatan. Cadangkan sekarang, lalu laporkan dengan keluaran --json.', 'Numbers on screen do not follow from the log. Make a backup now, then report it with the output of --json.') })];
}
