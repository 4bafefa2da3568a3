/** Explanations over HTTP. */
import { Controller, Get, Query } from '@nestjs/common';
import type { Explanation } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Describe } from '../../http/index.js';
import { explanationAnswer } from '../answers.js';
import { explainParameters, type ExplainWish } from '../parameters.js';
import { valueOf } from '../value-of.js';
import { Explain } from './explain.js';

@Controller('api/v1/explain')
@Allow('numbers')
export class ExplainController {
  constructor(private readonly explain: Explain) {}

  @Get()
  @Describe('Why a number is what it is', { answers: explanationAnswer, more: 'Contributions newest first. The recount is made afresh from the log of events at the same clock.' })
  async get(@Query({ schema: explainParameters }) wish: ExplainWish, @CurrentScope() scope: Scope): Promise<Explanation> {
    return valueOf(await this.explain.explain(wish, scope));
  }
}
