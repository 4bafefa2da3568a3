/**
 * No answer leaves before what it acknowledges is on the disk: seen in the system calls of a real server.
 * A kill cannot show this, as the page cache of the machine survives it; only a power cut or the calls themselves can.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '../world/api.js';
import { sayNotTested } from '../world/not-tested.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, setUpSmallWorld } from '../world/small-world.js';
import { answersBeforeSync } from './trace.js';

const POSTS = 200;
const hasStrace = spawnSync('strace', ['-V']).status === 0;

if (!hasStrace) sayNotTested('strace is missing, so the order of fsync and answer was not looked at (apt-get install strace)');

(hasStrace ? describe : describe.skip)('the order of fsync and answer', () => {
  let folder: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pantau-desa-trace-'));
    const trace = ['strace', '-D', '-f', '-y', '-s', '64', '-e', 'trace=pwrite64,fdatasync,fsync,write,writev,sendto,sendmsg', '-o', join(folder, 'trace.txt')];
    server = await ServerProcess.start({ launcher: trace });
  });
  afterAll(async () => {
    await server.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it(`syncs the log before each of ${POSTS} single and batched answers`, async () => {
    const api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
    for (let post = 0; post < POSTS; post++) {
      const size = post % 2 === 0 ? 1 : 20;
      const events = Array.from({ length: size }, (_, index) => antenatalVisit({ id: `e-${post}-${index}`, woman: `ibu-${post}-${index}`, day: '2026-05-12' }));
      await api.post('/events', { events });
    }
    await server.stop();
    const { answers, unsynced } = answersBeforeSync(await readFile(join(folder, 'trace.txt'), 'utf8'));
    expect(answers).toBeGreaterThanOrEqual(POSTS);
    expect(unsynced).toEqual([]);
  });
});
