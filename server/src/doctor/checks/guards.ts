/** Numbers that exceed others which they must not: what the server found in its last night. */
import { bilingual } from '@pantau/shared/basics';
import { guardMarkOf } from '../../store/index.js';
import { attention, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import { agoWords } from '../units.js';

export async function checkGuards({ store, now }: Patient): Promise<readonly Finding[]> {
  if (!store || store.signs.tables !== 'current') return [];
  const mark = await guardMarkOf(store.connection.plain.sql);
  if (!mark) return [fine('guards', bilingual('Kewajaran angka belum diperiksa; server memeriksanya tiap malam pukul 02.00', 'Consistency of numbers not looked at yet; the server does so every night at 02:00'))];
  const ago = agoWords(now - Date.parse(mark.at));
  if (mark.failing === 0) return [fine('guards', bilingual(`Kewajaran angka diperiksa ${ago.id}: tidak ada yang janggal`, `Consistency of numbers looked at ${ago.en}: nothing odd`))];
  return [
    attention('guards', {
      words: bilingual(`Angka janggal di ${mark.failing} tempat, diperiksa ${ago.id}`, `Odd numbers in ${mark.failing} places, looked at ${ago.en}`),
      advice: bilingual('Lihat tempat dan angkanya di GET /api/v1/guards?area=&period=, lalu periksa catatannya.', 'See the places and numbers at GET /api/v1/guards?area=&period=, then check what was recorded.'),
    }),
  ];
}
