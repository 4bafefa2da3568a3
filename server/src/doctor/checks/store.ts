/** What is stored: how much, up to which step, and what waits for someone. */
import { bilingual } from '@pantau/shared/basics';
import { attention, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import { sizeWords } from '../units.js';

/** A log that grows beyond this is held up by something. */
const LARGE_LOG = 256_000_000;
/** So many steps are read at a start in about a second. */
const MANY_STEPS = 200_000;

export function checkStore({ store }: Patient): Promise<readonly Finding[]> {
  if (!store) return Promise.resolve([]);
  const { signs, report } = store;
  return Promise.resolve([
    fine('events', bilingual(`${signs.events} kejadian, langkah ${signs.clock}, dunia ${worldId[signs.world] ?? '?'}`, `${signs.events} events, clock ${signs.clock}, ${worldEn[signs.world] ?? '?'} world`)),
    sizeFinding(report),
    signs.sinceCheckpoint > MANY_STEPS
      ? attention('checkpoint', { words: bilingual(`${signs.sinceCheckpoint} langkah sejak titik simpan`, `${signs.sinceCheckpoint} steps since the checkpoint`), advice: bilingual('Mulai ulang server pada saat sepi.', 'Restart the server at a quiet time.') })
      : fine('checkpoint', bilingual(`${signs.sinceCheckpoint} langkah sejak titik simpan`, `${signs.sinceCheckpoint} steps since the checkpoint`)),
    quarantineFinding(signs.quarantined),
  ]);
}

const worldId: Readonly<Record<string, string>> = { demo: 'DATA SIMULASI', empty: 'nyata', '': 'belum ditentukan' };
const worldEn: Readonly<Record<string, string>> = { demo: 'DATA SIMULASI', empty: 'real', '': 'undecided' };

function sizeFinding({ bytes, logBytes }: { bytes: number; logBytes: number }): Finding {
  const words = bilingual(`Ukuran ${sizeWords(bytes)}, log ${sizeWords(logBytes)}`, `Size ${sizeWords(bytes)}, log ${sizeWords(logBytes)}`);
  if (logBytes <= LARGE_LOG) return fine('size', words);
  return attention('size', { words, advice: bilingual('Log tidak menyusut: hentikan program lain yang membaca basis data ini.', 'The log does not shrink: stop other programs that read this database.') });
}

function quarantineFinding(count: number): Finding {
  if (count === 0) return fine('quarantine', bilingual('Karantina kosong', 'The quarantine is empty'));
  return attention('quarantine', {
    words: bilingual(`${count} kejadian di karantina, belum dihitung`, `${count} events in quarantine, not counted`),
    advice: bilingual('Buka daftar karantina: wilayah atau unit yang belum terdaftar, tanggal atau nilai yang janggal.', 'Open the quarantine: areas or units that are not registered, days or values that are odd.'),
  });
}
