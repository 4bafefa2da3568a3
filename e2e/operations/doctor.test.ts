/** The doctor as an operator asks it: beside a running server, and without one. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Api } from '../world/api.js';
import { runCommand } from '../world/command.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, setUpSmallWorld } from '../world/small-world.js';

interface Told {
  readonly state: string;
  readonly findings: readonly { readonly code: string; readonly state: string; readonly text: string; readonly advice?: string }[];
}

describe('npm run doctor', () => {
  let server: ServerProcess;
  const ask = (...args: string[]) => runCommand('doctor/command.js', args, { DATA_DIR: server.dataDir, PORT: new URL(server.address).port, ADMIN_TOKEN: server.adminToken, BACKUP_KEY: 'kunci cadangan' });
  const told = async (...args: string[]): Promise<Told> => JSON.parse((await ask('--json', ...args)).out) as Told;
  const stateOf = ({ findings }: Told, code: string) => findings.find((finding) => finding.code === code)?.state;

  beforeAll(async () => {
    server = await ServerProcess.start();
    await chmod(server.dataDir, 0o700);
    const api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
    await api.post('/events', { events: [antenatalVisit({ id: 'a', woman: 'ibu-1', day: '2026-05-12' })] });
  });
  afterAll(() => server.dispose());

  it('finds what is dangerous, in Indonesian, with advice and exit code 1', async () => {
    const { code, out, err } = await ask();
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^BAHAYA {5}Belum pernah dicadangkan\n {9} {2}→ Jalankan npm run backup/m);
    expect(out).toMatch(/^OK {9}Basis data utuh$/m);
    expect(out.trim().split('\n').at(-1)).toBe('BAHAYA');
  });

  it('is content after a backup, while the server runs', async () => {
    await runCommand('backup/command.js', [join(server.dataDir, 'backup')], { DATA_DIR: server.dataDir });
    const all = await told('--lang', 'en');
    for (const code of ['backup', 'server', 'connections', 'recount', 'pseudonym_key']) expect([code, stateOf(all, code)]).toEqual([code, 'OK']);
    expect(all.findings.find(({ code }) => code === 'recount')?.text).toMatch(/ 0 differing$/);
    expect((await ask()).code).toBe(all.state === 'BAHAYA' ? 1 : 0);
  });

  it('works without a server, and finds a key that others may read', async () => {
    await server.stop();
    const without = await told(server.dataDir);
    expect([stateOf(without, 'server'), stateOf(without, 'recount'), stateOf(without, 'whole')]).toEqual(['PERHATIAN', 'OK', 'OK']);
    await chmod(join(server.dataDir, 'pseudonym-key'), 0o644);
    const { code, out } = await ask('--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('The file pseudonym-key can be read by other users');
  });
});
