/** A problem as it goes out (RFC 9457). It is made of the catalogue's own words only: nothing of the input is echoed. */
import { problemCatalogue, textOf, type Language, type Problem, type ProblemCode } from '@pantau/shared/basics';

export const PROBLEM_TYPE = 'application/problem+json';
const MOST_ERRORS = 100;

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  readonly retryable: boolean;
  readonly errors?: readonly Pick<ReturnType<typeof textOf>, 'code' | 'pointer' | 'detail' | 'hint'>[];
  /** There were more errors than are told. */
  readonly truncated?: true;
}

export interface ProblemTelling {
  readonly code: ProblemCode;
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** Names this one answer, in the log too. */
  readonly id: string;
}

export function problemDocument({ code, problems, language, id }: ProblemTelling): ProblemDocument {
  const { status, title, advice, retryable } = problemCatalogue[code];
  const errors = problems.slice(0, MOST_ERRORS).map((problem) => errorOf(problem, language));
  return {
    type: `/problems/${code.slice(2).toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: advice[language],
    instance: `urn:uuid:${id}`,
    code,
    retryable,
    ...(errors.length > 0 && { errors }),
    ...(problems.length > MOST_ERRORS && { truncated: true as const }),
  };
}

function errorOf(problem: Problem, language: Language) {
  const { code, pointer, detail, hint } = textOf(problem, language);
  return { code, pointer, detail, ...(hint && { hint }) };
}
