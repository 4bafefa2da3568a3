/** Files handed in through the HTTP interface, and what became of them. */
import { setTimeout as pause } from 'node:timers/promises';

export interface FileImport {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'previewed' | 'done' | 'failed' | 'cancelled';
  readonly format: string | null;
  readonly total: number | null;
  readonly rows: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly changed: number;
  readonly quarantined: number;
  readonly rejected: number;
  readonly notices: readonly string[];
  readonly problem: { readonly code: string; readonly pointer: string } | null;
}
export interface FileRow {
  readonly at: string;
  readonly status: string;
  readonly problem?: { readonly code: string; readonly errors?: readonly { readonly code: string; readonly pointer: string }[] };
}
/** A file that was refused at once. */
export interface Refused {
  readonly status: number;
  readonly code: string;
}

const BETWEEN_LOOKS_MS = 50;

export class Files {
  constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  async send(bytes: Uint8Array, fields: Readonly<Record<string, string>> = {}): Promise<{ readonly id: string } | Refused> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([Uint8Array.from(bytes)]), 'berkas');
    const response = await fetch(`${this.address}/api/v1/imports`, { method: 'POST', headers: this.headers, body: form });
    const answer = (await response.json()) as { id: string; code: string };
    return response.ok ? { id: answer.id } : { status: response.status, code: answer.code };
  }

  look = (id: string): Promise<FileImport> => this.get<FileImport>(`/imports/${id}`);

  async ended(id: string): Promise<FileImport> {
    for (;;) {
      const found = await this.look(id);
      if (found.state !== 'queued' && found.state !== 'running') return found;
      await pause(BETWEEN_LOOKS_MS);
    }
  }

  /** Sent, and taken in to its end. */
  async taken(bytes: Uint8Array, fields: Readonly<Record<string, string>> = {}): Promise<FileImport> {
    const sent = await this.send(bytes, fields);
    if (!('id' in sent)) throw new Error(`the file was refused: ${sent.status} ${sent.code}`);
    return this.ended(sent.id);
  }

  rows = async (id: string, status?: string): Promise<readonly FileRow[]> =>
    (await this.get<{ rows: FileRow[] }>(`/imports/${id}/rows?limit=1000${status === undefined ? '' : `&status=${status}`}`)).rows;

  private get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }

  private async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.address}/api/v1${path}`, { headers: this.headers });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
    return (await response.json()) as T;
  }
}
