/** The engine of the database: what keeps safe what was acknowledged, and whether it is whole. */
import { bilingual } from '@pantau/shared/basics';
import { attention, danger, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';

export function checkEngine({ store }: Patient): Promise<readonly Finding[]> {
  if (!store) return Promise.resolve([attention('engine', { words: bilingual('Belum ada basis data.', 'There is no database yet.'), advice: bilingual('Mulai server sekali: npm start', 'Start the server once: npm start') })]);
  const { name, settings, isWhole } = store.report;
  const wrong = settings.filter(({ value, wanted }) => value.toLowerCase() !== wanted.toLowerCase());
  const told = settings.map(({ name: setting, value }) => `${setting}=${value}`).join(', ');
  return Promise.resolve([
    wrong.length === 0
      ? fine('engine', bilingual(`${name}; ${told}`, `${name}; ${told}`))
      : danger('engine', { words: bilingual(`${name}; ${told}`, `${name}; ${told}`), advice: mend(wrong) }),
    ...(isWhole === null ? [] : [wholeFinding(isWhole)]),
    tablesFinding(store.signs.tables),
  ]);
}

function mend(wrong: readonly { name: string; wanted: string }[]) {
  const wanted = wrong.map(({ name, wanted: value }) => `${name}=${value}`).join(', ');
  return bilingual(`Harus ${wanted}: tanpa itu listrik padam dapat menghilangkan data yang sudah diterima.`, `It must be ${wanted}: without, a power cut may lose what was acknowledged.`);
}

const wholeFinding = (isWhole: boolean): Finding =>
  isWhole
    ? fine('whole', bilingual('Basis data utuh', 'The database is whole'))
    : danger('whole', { words: bilingual('Basis data RUSAK', 'The database is DAMAGED'), advice: bilingual('Hentikan server, simpan folder ini, pulihkan dari cadangan terakhir yang teruji.', 'Stop the server, keep this folder, restore the last proven backup.') });

function tablesFinding(tables: 'current' | 'older' | 'newer'): Finding {
  if (tables === 'current') return fine('tables', bilingual('Tabel sesuai versi ini', 'The tables are those of this version'));
  if (tables === 'older') return attention('tables', { words: bilingual('Tabel dari versi lama', 'The tables are of an older version'), advice: bilingual('Cadangkan dulu; mulai berikutnya memperbaruinya.', 'Make a backup; the next start brings them up to date.') });
  return danger('tables', { words: bilingual('Tabel dari versi yang lebih baru', 'The tables are of a newer version'), advice: bilingual('Pakai versi program itu; versi ini tidak mau mulai.', 'Use that version of the program; this one refuses to start.') });
}
