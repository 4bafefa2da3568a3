/** What a read answers, or the problem that it answers instead. */
import type { Problem, Result } from '@pantau/shared/basics';
import { ProblemException } from '../http/index.js';

/** A parameter that is wrong is named; what is not there or not allowed is not explained. */
export function valueOf<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value;
  const { code } = result.error;
  throw new ProblemException(code, { problems: code === 'E_PARAMETER' ? [result.error] : [] });
}
