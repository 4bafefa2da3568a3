/** The server, if it runs: ready, in step with the database, not out of breath. */
import { bilingual } from '@pantau/shared/basics';
import { attention, danger, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import type { RunningServer } from '../running-server.js';

/** Longer than this nobody may be held up by others. */
const LAG_SECONDS = 0.2;

export function checkServer({ server, store, address }: Patient): Promise<readonly Finding[]> {
  if (!store) return Promise.resolve([]);
  if (!server)
    return Promise.resolve([
      attention('server', { words: bilingual(`Tidak ada server untuk data ini di ${address}`, `No server for these data at ${address}`), advice: bilingual('Jalankan npm start; bila memakai alamat lain: --url http://…', 'Run npm start; if it has another address: --url http://…') }),
    ]);
  return Promise.resolve([readyFinding(server, address), ...(server.metrics.size > 0 ? [connectionsFinding(server), lagFinding(server, store.signs.clock)] : [unknown])]);
}

const readyFinding = ({ isReady }: RunningServer, address: string): Finding =>
  isReady
    ? fine('server', bilingual(`Server siap di ${address}`, `The server is ready at ${address}`))
    : danger('server', { words: bilingual(`Server di ${address} belum siap`, `The server at ${address} is not ready`), advice: bilingual('Bila tidak sedang mulai: periksa disk dan log server.', 'Unless it is starting: look at the disk and at its log.') });

const connectionsFinding = ({ metrics }: RunningServer): Finding =>
  fine('connections', bilingual(`${metrics.get('connections_open') ?? 0} koneksi terbuka`, `${metrics.get('connections_open') ?? 0} open connections`));

/** Numbers are stored with their events, so only two things can lag: memory behind the database, answers behind questions. */
function lagFinding({ metrics }: RunningServer, clock: number): Finding {
  const behind = Math.max(0, clock - (metrics.get('clock') ?? clock));
  const seconds = metrics.get('nodejs_eventloop_lag_p99_seconds') ?? 0;
  const words = bilingual(`Tertinggal ${behind} langkah; jeda ${Math.round(seconds * 1000)} ms`, `${behind} steps behind; held up for ${Math.round(seconds * 1000)} ms`);
  if (behind > 0) return danger('lag', { words, advice: bilingual('Server menunjukkan data lama: mulai ulang, dan pastikan hanya satu server memakai data ini.', 'The server shows old data: restart it, and make sure that only one server uses these data.') });
  return seconds > LAG_SECONDS ? attention('lag', { words, advice: bilingual('Komputer terlalu sibuk: tutup program lain.', 'The machine is too busy: close other programs.') }) : fine('lag', words);
}

const unknown = attention('lag', { words: bilingual('Server tidak memberi angka tentang dirinya', 'The server gives no numbers of itself'), advice: bilingual('Isi ADMIN_TOKEN sama dengan server.', 'Set the ADMIN_TOKEN of the server.') });
