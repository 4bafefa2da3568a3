/** Sends a row over HTTP and holds the answer against what was expected of it; good events beside bad ones must count. */
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Language } from '@pantau/shared/basics';
import { bodyOf } from './body.js';
import { compare, type Answer } from './answers.js';
import type { Case, Count } from './case.js';
import type { CorpusWorld } from './corpus-world.js';
import { echoes } from './echo.js';
import { compareFile, formOf, personsIn } from './file-case.js';
import { JUNE, K1 } from './good-event.js';
import { filled } from './template.js';
import type { Turn } from './turn.js';

/** Each row is sent in each of them, so that `{{n}}` is 1 and 2. */
export const LANGUAGES: readonly Language[] = ['id', 'en'];

const GOOD_EVENTS = 2;

/** @returns what was sent */
export async function runCase(row: Case, turn: Turn): Promise<string> {
  const { world, language } = turn;
  const counts = countsOf(row);
  const before = await Promise.all(counts.map((count) => numberOf(world, count)));
  const clock = await clockOf(world);
  const run = `${row.id}-${language}`;
  const body = row.file?.endsWith('.http') ? readFileSync(row.file) : bodyOf(row, { run, n: String(LANGUAGES.indexOf(language) + 1) });
  const answer = await sent(row, { ...turn, body, run });
  compare(row, { answer, language });
  const told = answer.text + (row.done ? await compareFile(row, (JSON.parse(answer.text) as { id: string }).id, turn) : '');
  expect(row.upload ? personsIn(told) : echoes(body, told, JSON.stringify(row.answer ?? row.items))).toEqual([]);
  if (answer.status >= 400) expect(await clockOf(world)).toBe(clock);
  const after = await Promise.all(counts.map((count) => numberOf(world, count)));
  expect(counts.map((count, i) => ({ ...count, more: (after[i] ?? 0) - (before[i] ?? 0) }))).toEqual(counts);
  for (const { path, has } of row.reads ?? []) expect(await world.apiOf('admin').get(filled(path, { run }))).toMatchObject(has);
  return body?.toString() ?? '';
}

/** Between its two good events, a list of items counts these all the same. */
function countsOf({ counts = [], items }: Case): readonly Count[] {
  if (!items) return counts;
  const own = counts.some(isK1OfJune) ? counts : [...counts, { indicator: K1, period: JUNE, more: 0 }];
  return own.map((count) => (isK1OfJune(count) ? { ...count, more: count.more + GOOD_EVENTS } : count));
}

const isK1OfJune = ({ indicator, period, area, of }: Count): boolean => indicator === K1 && period === JUNE && area === undefined && of !== 'denominator';
const clockOf = async (world: CorpusWorld): Promise<number> => (await world.apiOf('admin').get<{ clock: number }>('/world')).clock;

async function numberOf(world: CorpusWorld, { indicator, period, area = '17.04', basis, of = 'numerator' }: Count): Promise<number> {
  const { rows } = await world.apiOf('admin').situation({ area, period, indicators: indicator, level: area.length > 8 ? undefined : 'desa', basis });
  return rows.reduce((sum, row) => sum + (row[of] ?? 0), 0);
}

interface Sending extends Turn {
  readonly body: Buffer | undefined;
  readonly run: string;
}

async function sent(row: Case, sending: Sending): Promise<Answer> {
  let answer = await once(row, sending);
  for (let n = 1; n < (row.times ?? 1); n++) answer = await once(row, sending);
  return answer;
}

async function once(row: Case, { world, language, body, run }: Sending): Promise<Answer> {
  const token = world.tokens[row.as ?? 'source'];
  if (row.file?.endsWith('.http')) return raw(filled((body ?? Buffer.alloc(0)).toString(), { token: token ?? '', language }), world);
  const headers = { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...typeOf(row, body), 'accept-language': language, ...row.headers };
  const path = filled(row.path ?? (row.upload ? '/imports' : '/events'), { run });
  const response = await fetch(`${world.server.address}/api/v1${path}`, { method: row.method ?? 'POST', headers, body: contentOf(row, body) });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A form names its type by itself. */
const typeOf = ({ upload, type = 'application/json' }: Case, body: Buffer | undefined): Record<string, string> => (body && !upload ? { 'content-type': type } : {});

function contentOf({ upload }: Case, body: Buffer | undefined): BodyInit | null {
  if (upload) return formOf(body ?? Buffer.alloc(0), upload);
  return body ? new Uint8Array(body) : null;
}

/** Bytes that no client library would send; the lines of the head end as HTTP wants it. */
async function raw(text: string, { server }: CorpusWorld): Promise<Answer> {
  const [head = '', ...rest] = text.split('\n\n');
  const socket = connect(Number(new URL(server.address).port), 'localhost', () => socket.end(`${head.replaceAll('\n', '\r\n')}\r\n\r\n${rest.join('\n\n').trimEnd()}`));
  let heard = '';
  for await (const chunk of socket) heard += String(chunk);
  const [start = '', body = ''] = heard.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(start)?.[1] ?? 0), headers: new Headers({ connection: /\r\nConnection: (\w+)/i.exec(start)?.[1] ?? '' }), text: body };
}
