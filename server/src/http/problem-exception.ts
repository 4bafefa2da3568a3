/** The one exception for expected trouble of a whole request. Thrown in controllers, guards and pipes only. */
import type { Problem, ProblemCode } from '@pantau/shared/basics';

export interface ProblemMore {
  /** What is wrong with which place of the request. */
  readonly problems?: readonly Problem[];
  readonly headers?: Readonly<Record<string, string>>;
}

export class ProblemException extends Error {
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { problems = [], headers = {} }: ProblemMore = {},
  ) {
    super(code);
    this.problems = problems;
    this.headers = headers;
  }
}

/** Seconds to wait, spread a little so that those refused together do not come back together. */
export const retryAfter = (seconds: number): Readonly<Record<string, string>> => ({
  'Retry-After': String(Math.max(1, Math.ceil(seconds)) + Math.floor(Math.random() * 2)),
});
