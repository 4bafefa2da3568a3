/** What a schema refuses, in the stable codes of the catalogue; one problem per place, and no value in it. */
import type { z } from 'zod';
import { problemCatalogue, type Problem, type ProblemCode } from '../../basics/index.js';
import { pointerTo } from './pointer.js';

type Issue = z.core.$ZodIssue;

export function problemsOf(error: z.ZodError, pointer: string): Problem[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.reduce<string>((parent, name) => pointerTo(parent, String(name)), pointer);
    if (issue.code !== 'unrecognized_keys') return [{ code: codeOf(issue, at), pointer: at }];
    return issue.keys.map((key): Problem => ({ code: 'E_UNKNOWN_FIELD', pointer: pointerTo(at, key) }));
  });
}

/** The first problem of each place. */
export function onePerPlace(problems: readonly Problem[]): Problem[] {
  const places = new Set<string>();
  return problems.filter(({ pointer }) => !places.has(pointer) && places.add(pointer));
}

function codeOf(issue: Issue, pointer: string): ProblemCode {
  if (issue.code === 'custom') return isProblemCode(issue.params?.code) ? issue.params.code : 'E_TYPE';
  if (issue.input === undefined) return pointer === '/id' ? 'E_EVENT_ID' : 'E_REQUIRED';
  if (issue.code === 'invalid_value') return typeof issue.input === 'string' ? 'E_ENUM' : 'E_TYPE';
  if (issue.code === 'too_big' || issue.code === 'too_small') return codeOfSize(issue);
  return issue.code === 'invalid_format' ? 'E_ENUM' : 'E_TYPE';
}

function codeOfSize({ code, origin }: Extract<Issue, { code: 'too_big' | 'too_small' }>): ProblemCode {
  if (origin === 'number' || origin === 'int') return 'E_RANGE';
  return code === 'too_big' ? 'E_LENGTH' : 'E_REQUIRED';
}

const isProblemCode = (code: unknown): code is ProblemCode => typeof code === 'string' && code in problemCatalogue;
