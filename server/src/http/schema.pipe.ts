/**
 * Checks what a handler asks for by its zod schema: `@Body({ schema })`, `@Query({ schema })`, `@Param('id', { schema })`.
 * The handler gets the parsed value; what does not fit becomes a problem document.
 */
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { Problem } from '@pantau/shared/basics';
import { problemsOf } from '@pantau/shared/event';
import { z } from 'zod';
import { ProblemException } from './problem-exception.js';

export class SchemaPipe implements PipeTransform {
  transform(value: unknown, { schema, type }: ArgumentMetadata): unknown {
    if (!(schema instanceof z.ZodType)) return value;
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    throw type === 'body' ? problemOfBody(value, result.error) : new ProblemException('E_PARAMETER', { problems: problemsOf(result.error, '') });
  }
}

/** Its code is that of the first problem; nothing at all is no JSON. */
function problemOfBody(value: unknown, error: z.ZodError): ProblemException {
  const problems: Problem[] = value === undefined ? [{ code: 'E_JSON', pointer: 'byte:0' }] : problemsOf(error, '');
  return new ProblemException(problems[0]?.code ?? 'E_TYPE', { problems });
}
