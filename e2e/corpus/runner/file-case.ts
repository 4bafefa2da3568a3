/** A row that is a file: how it is sent, what became of it and of its rows. Nothing of what they said is told. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Case, FileRow } from './case.js';
import type { Turn } from './turn.js';
import { isWorded, type Told } from './wording.js';

const BETWEEN_LOOKS_MS = 50;
const UNDER_WAY = new Set(['queued', 'running']);

interface Job {
  readonly state: string;
}
interface Row {
  readonly at: string;
  readonly status: string;
  readonly problem?: Told;
}

export function formOf(bytes: Buffer, { name, choices = {} }: NonNullable<Case['upload']>): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries({ mode: 'preview', ...choices })) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

/** @returns all that was told of it */
export async function compareFile({ done, rows }: Case, id: string, { world, language }: Turn): Promise<string> {
  const ask = (path: string, method = 'GET') => fetch(`${world.server.address}/api/v1/imports/${id}${path}`, { method, headers: { authorization: `Bearer ${world.server.adminToken}`, 'accept-language': language } });
  const get = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
  let job = await get<Job>('');
  for (; UNDER_WAY.has(job.state); job = await get<Job>('')) await pause(BETWEEN_LOOKS_MS);
  expect(job).toMatchObject(done ?? {});
  const told = await get<{ rows: readonly Row[] }>('/rows?limit=1000');
  if (rows) expect(told.rows.map((row, i) => shown(row, rows[i]?.hint !== undefined))).toEqual(rows);
  for (const { problem } of told.rows) if (problem) isWorded(problem, { code: problem.code, language });
  // A file that was only tried out waits for what is done with it; cancelled, nothing of it is left.
  if (job.state === 'previewed') expect((await ask('', 'DELETE')).status).toBe(204);
  return JSON.stringify([job, told]);
}

const shown = ({ at, status, problem }: Row, withHint: boolean): FileRow => ({ at, status: status as FileRow['status'], ...(problem && { code: problem.code, ...(withHint && { hint: problem.hint }) }) });

/** In every file that is sent: the beginning of each NIK, and of each name. */
const PERSONS = ['99040110', 'Kenari'];

export const personsIn = (told: string): readonly string[] => PERSONS.filter((word) => told.includes(word));
