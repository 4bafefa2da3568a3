/** Holds the answer to a row against what was expected: status, headers, problem, and the verdict on each item. */
import type { Language } from '@pantau/shared/basics';
import type { Case, ItemAnswer } from './case.js';
import { isWorded, type Told } from './wording.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Result {
  readonly index: number;
  readonly status: string;
  readonly clock?: number;
  readonly flags: readonly string[];
  readonly problem?: Told;
}

export function compare({ answer: wanted = { status: 200 }, items }: Case, { answer, language }: { readonly answer: Answer; readonly language: Language }): void {
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
