/** Sends one file to a running server and tells what became of it: a line of counts, then every row that needs a look. */
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal, RemoteImports, type Remote, type RemoteImport, type RemoteRow } from './remote-imports.js';

export interface ImportOrder extends Remote {
  readonly file: string;
  /** Fields of the form: `mode`, `format`, `source` … */
  readonly fields: Readonly<Record<string, string>>;
  /** Rows told of each status at the most. */
  readonly most: number;
  readonly say: (line: string) => void;
}
/** 0 all rows went in, 1 it failed, 2 some rows did not. */
export type ExitCode = 0 | 1 | 2;

const BETWEEN_LOOKS_MS = 200;
const WORDS = {
  id: { rows: 'baris', accepted: 'diterima', duplicate: 'sudah ada', changed: 'berubah', quarantined: 'ditahan', rejected: 'ditolak', more: 'lagi', failed: 'gagal', preview: 'pratinjau, belum disimpan' },
  en: { rows: 'rows', accepted: 'accepted', duplicate: 'known', changed: 'changed', quarantined: 'kept aside', rejected: 'refused', more: 'more', failed: 'failed', preview: 'preview, nothing stored' },
} as const;

export async function importFile(order: ImportOrder): Promise<ExitCode> {
  const remote = new RemoteImports(order);
  try {
    const done = await ended(remote, await remote.send(order.file, order.fields));
    return await tell(remote, done, order);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    order.say(error.message);
    return 1;
  }
}

async function ended(remote: RemoteImports, id: string): Promise<RemoteImport> {
  for (;;) {
    const found = await remote.look(id);
    if (found.state !== 'queued' && found.state !== 'running') return found;
    await pause(BETWEEN_LOOKS_MS);
  }
}

async function tell(remote: RemoteImports, done: RemoteImport, { language, most, say }: ImportOrder): Promise<ExitCode> {
  const words = WORDS[language];
  const counts = (['accepted', 'changed', 'duplicate', 'quarantined', 'rejected'] as const).map((status) => `${done[status]} ${words[status]}`);
  const kind = [done.format, done.sheet, done.state === 'previewed' ? words.preview : null].filter((text) => text !== null).join(', ');
  say(`${done.rows} ${words.rows} (${kind}): ${counts.join(', ')}`);
  if (done.problem) say(`${words.failed}: ${done.problem.code} ${done.problem.pointer}: ${done.problem.detail}`);
  for (const status of ['rejected', 'quarantined'] as const) {
    let told = 0;
    for await (const row of remote.rows(done.id, status)) if (told++ < most) say(lineOf(row));
    if (told > most) say(`  … ${told - most} ${words.more} (${words[status]})`);
  }
  return done.problem ? 1 : done.rejected > 0 ? 2 : 0;
}

const lineOf = ({ at, status, problem }: RemoteRow): string => {
  const errors = problem?.errors ?? (problem ? [problem] : []);
  const [first] = errors;
  const others = errors.slice(1).map(({ code, pointer }) => `${code} ${pointer}`);
  return `  ${at}  ${status}  ${first ? `${first.code}: ${first.detail}${first.hint === undefined ? '' : ` (${first.hint})`}` : ''}${others.length > 0 ? `; ${others.join('; ')}` : ''}`;
};
