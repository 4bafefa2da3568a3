/** Sends a row over HTTP and holds the answer against what was expected of it; good events beside bad ones must count. */
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { problemCatalogue, type Language, type ProblemCode } from '@pantau/shared/basics';
import { bodyOf } from './body.js';
import type { Case, Count, ItemAnswer } from './case.js';
import type { CorpusWorld } from './corpus-world.js';
import { echoes } from './echo.js';
import { JUNE, K1 } from './good-event.js';
import { filled } from './template.js';

interface Told {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly pointer?: string;
  readonly hint?: string;
}
interface Result {
  readonly index: number;
  readonly status: string;
  readonly clock?: number;
  readonly flags: readonly string[];
  readonly problem?: Told;
}
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}
export interface Turn {
  readonly world: CorpusWorld;
  readonly language: Language;
}

/** Each row is sent in each of them, so that `{{n}}` is 1 and 2. */
export const LANGUAGES: readonly Language[] = ['id', 'en'];

/** Sent between two good events, a list of items counts these two all the same. */
const GOOD: Count = { indicator: K1, period: JUNE, more: 2 };

/** @returns what was sent */
export async function runCase(row: Case, turn: Turn): Promise<string> {
  const { world } = turn;
  const counts = row.items ? [...(row.counts ?? []), ...((row.counts ?? []).some(isK1OfJune) ? [] : [{ ...GOOD, more: 0 }])] : (row.counts ?? []);
  const before = await Promise.all(counts.map((count) => numberOf(world, count)));
  const clock = await clockOf(world);
  const run = `${row.id}-${turn.language}`;
  const body = row.file?.endsWith('.http') ? readFileSync(row.file) : bodyOf(row, { run, n: String(LANGUAGES.indexOf(turn.language) + 1) });
  const answer = await sent(row, { ...turn, body, run });
  compare(row, { answer, turn });
  expect(echoes(body, answer.text, JSON.stringify(row.answer ?? row.items))).toEqual([]);
  if (answer.status >= 400) expect(await clockOf(world)).toBe(clock);
  const after = await Promise.all(counts.map((count) => numberOf(world, count)));
  expect(counts.map((count, i) => ({ ...count, more: (after[i] ?? 0) - (before[i] ?? 0) }))).toEqual(counts.map((count) => ({ ...count, more: count.more + (row.items && isK1OfJune(count) ? GOOD.more : 0) })));
  for (const { path, has } of row.reads ?? []) expect(await world.apiOf('admin').get(filled(path, { run }))).toMatchObject(has);
  return body?.toString() ?? '';
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
  if (row.file?.endsWith('.http')) return raw(filled((body ?? '').toString(), { token: token ?? '', language }), world);
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body && { 'content-type': row.type ?? 'application/json' }),
    'accept-language': language,
    ...row.headers,
  };
  const path = filled(row.path ?? '/events', { run });
  const response = await fetch(`${world.server.address}/api/v1${path}`, { method: row.method ?? 'POST', headers, body: body ? new Uint8Array(body) : null });
  return { status: response.status, headers: response.headers, text: await response.text() };
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

function compare({ answer: wanted = { status: 200 }, items }: Case, { answer, turn: { language } }: { readonly answer: Answer; readonly turn: Turn }): void {
  const { status, code, headers = {}, body } = wanted;
  expect({ status: answer.status, text: answer.status === status ? '' : answer.text }).toEqual({ status, text: '' });
  for (const [name, value] of Object.entries(headers)) expect([name, answer.headers.get(name)]).toEqual([name, expect.stringMatching(value) as string]);
  const told = parsed(answer.text) as ToldProblem & { readonly results?: readonly Result[] };
  if (code !== undefined) compareProblem(told, { ...wanted, code, language });
  if (body) expect(told).toMatchObject(body);
  if (items) compareItems(items, told.results ?? [], language);
}

interface ToldProblem extends Told {
  readonly errors?: readonly Told[];
}

function compareProblem(told: ToldProblem, { code, pointer, hint, language }: NonNullable<Case['answer']> & { readonly code: string; readonly language: Language }): void {
  isWorded(told, { code, language });
  const wanted = withoutNothing({ pointer, hint });
  if (Object.keys(wanted).length > 0) expect(told.errors?.[0]).toMatchObject(wanted);
  for (const error of told.errors ?? []) expect(error.detail).not.toBe('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
}

function compareItems(items: readonly ItemAnswer[], results: readonly Result[], language: Language): void {
  expect(results.map(({ index }) => index)).toEqual(Array.from({ length: items.length + 2 }, (_, i) => i));
  const inner = results.slice(1, -1);
  expect([results[0]?.status, results.at(-1)?.status]).toEqual(['accepted', 'accepted']);
  expect(inner.map(({ status, problem }, i) => withoutNothing({ status, code: problem?.code, pointer: items[i]?.pointer === undefined ? undefined : problem?.pointer, hint: items[i]?.hint === undefined ? undefined : problem?.hint }))).toEqual(
    items.map(({ status, code, pointer, hint }, i) => withoutNothing({ status, code, pointer: pointer === undefined ? undefined : `/events/${i + 1}${pointer}`, hint })),
  );
  items.forEach(({ flags, clockOf: same }, i) => {
    if (flags) expect([...(inner[i]?.flags ?? [])].sort()).toEqual([...flags].sort());
    if (same !== undefined) expect(inner[i]?.clock).toBe(inner[same]?.clock);
  });
  for (const { problem } of inner) if (problem) isWorded(problem, { code: problem.code, language });
}

const withoutNothing = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** Title and advice are those of the catalogue, the advice in the language that was asked for. */
function isWorded(told: Told, { code, language }: { readonly code: string; readonly language: Language }): void {
  const { title, advice } = problemCatalogue[code as ProblemCode];
  expect(told).toMatchObject({ code, title, detail: advice[language] });
  expect(advice.id).not.toBe(advice.en);
}
