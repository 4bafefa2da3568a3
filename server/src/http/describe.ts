/**
 * How a route describes itself. What it takes is said by the schemas of its parameters, what it answers here; the
 * OpenAPI document is made of both.
 *
 *     @Put()
 *     @Allow('manage')
 *     @Takes('csv')
 *     @Describe('Insert or update areas', { answers: upsertAnswer })
 *     put(@Body() csv: string, @Query({ schema: putQuery }) query: PutQuery, @CurrentScope() scope: Scope) { … }
 */
import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { PROBLEM_TYPE } from './problem-document.js';

export interface Description {
  /** 200 where not said. */
  readonly status?: number;
  /** Left out: an answer without body. */
  readonly answers?: z.ZodType;
  /** More than fits into the summary. */
  readonly more?: string;
  /** Media type of the answer, where it is not JSON. */
  readonly type?: string;
}

const PROBLEM_REF = { $ref: '#/components/schemas/Problem' };

export const Describe = (summary: string, { status = 200, answers, more, type }: Description = {}): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(more && { description: more }) }),
    ApiResponse({ status, description: summary, ...(answers && { standardSchema: answers }) }),
    ApiResponse({ status: 'default', description: 'What went wrong', content: { [PROBLEM_TYPE]: { schema: PROBLEM_REF } } }),
    ...(type ? [ApiProduces(type)] : []),
  );
