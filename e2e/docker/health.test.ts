/** The look that the container takes at its server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ServerProcess } from '../world/server-process.js';

const HEALTH = join(import.meta.dirname, '../../docker/health.mjs');

async function look(port: string): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, [HEALTH], { env: { PATH: process.env.PATH, PORT: port }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, said };
}

it('is well while the server is ready, and says why where it is not', async () => {
  const server = await ServerProcess.start();
  const { port } = new URL(server.address);
  try {
    expect(await look(port)).toEqual({ code: 0, said: '' });
  } finally {
    await server.dispose();
  }
  expect(await look(port)).toEqual({ code: 1, said: `http://127.0.0.1:${port}/ready: ECONNREFUSED\n` });
});
