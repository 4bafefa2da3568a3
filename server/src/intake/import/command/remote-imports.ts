/** The imports of a running server, as its HTTP interface tells them. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { importAnswer, rowAnswer } from '../http/answers.js';

export type RemoteImport = z.output<typeof importAnswer>;
export type RemoteRow = z.output<typeof rowAnswer>;

export interface Remote {
  readonly url: string;
  readonly token: string;
  readonly language: 'id' | 'en';
}

/** What the server answered instead of doing it. */
export class Refusal extends Error {}

interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly hint?: string }[];
}

export class RemoteImports {
  constructor(private readonly remote: Remote) {}

  /** @returns the id of the import */
  async send(file: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([await readFile(file)]), basename(file));
    return ((await this.ask('POST', '/imports', form)) as { id: string }).id;
  }

  look = async (id: string): Promise<RemoteImport> => (await this.ask('GET', `/imports/${id}`)) as RemoteImport;

  async *rows(id: string, status: RemoteRow['status']): AsyncGenerator<RemoteRow> {
    for (let cursor = ''; ; ) {
      const { rows, next } = (await this.ask('GET', `/imports/${id}/rows?status=${status}&limit=200${cursor}`)) as { rows: RemoteRow[]; next?: string };
      yield* rows;
      if (next === undefined) return;
      cursor = `&cursor=${next}`;
    }
  }

  private async ask(method: string, path: string, body?: FormData): Promise<unknown> {
    const { url, token, language } = this.remote;
    const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
    const response = await fetch(`${url.replace(/\/$/, '')}/api/v1${path}`, { method, headers, body: body ?? null });
    const answer: unknown = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refusal(told(response.status, answer as ProblemBody));
    return answer;
  }
}

function told(status: number, { code = '', detail = '', errors = [] }: ProblemBody): string {
  const places = errors.map(({ pointer, hint }) => `  ${pointer}${hint === undefined ? '' : ` (${hint})`}`);
  return [`${status} ${code}: ${detail}`, ...places].join('\n');
}
