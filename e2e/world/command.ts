/** A command beside the server, as an operator runs it: the built program in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * @param program below `server/dist`
 * @param settings as in `.env.example`; nothing of the machine's own settings leaks in
 */
export async function runCommand(program: string, args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ran> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../server/dist', program), ...args], {
    cwd: settings.DATA_DIR,
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += String(chunk)));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
