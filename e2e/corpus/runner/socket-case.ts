/** Says the lines of a row on the live channel and holds what is heard against what was expected. */
import { problemCatalogue, type ProblemCode } from '@pantau/shared/basics';
import { RawSocket } from '../../world/raw-socket.js';
import type { SocketCase, SocketLine } from './case.js';
import type { CorpusWorld } from './corpus-world.js';
import { filled } from './template.js';

/** What came of the last watch, for later lines. */
type Known = Record<string, string>;

export async function runSocketCase({ as, talk }: SocketCase, world: CorpusWorld): Promise<void> {
  const socket = await RawSocket.open(world.server.address);
  const known: Known = { token: world.tokens[as] ?? '' };
  try {
    for (const line of talk) await say(line, { socket, known });
  } finally {
    socket.close();
  }
}

async function say(line: SocketLine, { socket, known }: { readonly socket: RawSocket; readonly known: Known }): Promise<void> {
  if ('send' in line) for (let n = 0; n < (line.times ?? 1); n++) socket.send(filled(line.send, known));
  else if ('hear' in line) compare(await socket.hear(line.hear), line, known);
  else if ('closed' in line) await socket.closed();
  // Numbers travel in messages; whoever may not have them has heard none.
  else expect(socket.heard.filter((frame) => frame.startsWith('42'))).toEqual([]);
}

function compare(frame: string, { hear, has }: { readonly hear: string; readonly has?: unknown }, known: Known): void {
  const heard: unknown = JSON.parse(frame.slice(frame.search(/[[{]/)));
  if (has !== undefined) expect({ hear, heard }).toMatchObject({ hear, heard: has });
  const [answer] = Array.isArray(heard) ? (heard as Record<string, unknown>[]) : [];
  for (const name of ['watch', 'epoch', 'clock']) if (typeof answer?.[name] === 'string' || typeof answer?.[name] === 'number') known[name] = String(answer[name]);
  const problem = answer?.problem as { code: string; title: string; detail: string } | undefined;
  if (problem) expect(problem).toMatchObject({ title: problemCatalogue[problem.code as ProblemCode].title, detail: problemCatalogue[problem.code as ProblemCode].advice.id });
}
