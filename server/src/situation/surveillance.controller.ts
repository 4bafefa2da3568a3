/** The weekly table of SKDR over HTTP. */
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import type { SurveillanceTable } from '@pantau/shared/protocol';
import { surveillanceTable } from '@pantau/shared/surveillance';
import { Allow, CurrentScope, type Scope } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Describe } from '../http/index.js';
import { Store } from '../store/index.js';
import { isPlace, objectionTo } from './objection.js';
import { surveillanceParameters, type SurveillanceWish } from './parameters.js';
import { valueOf } from './value-of.js';
import { fail, ok } from '@pantau/shared/basics';

const row = z.object({
  area: z.string(),
  name: z.string(),
  total: z.boolean().describe('The row of the whole area.'),
  disease: z.string(),
  counts: z.array(z.number().nullable()).describe('New cases of each week; null where nothing at all was reported.'),
  signal: z.object({ kind: z.enum(['immediate', 'ratio', 'rising']), mean: z.number().nullable() }).nullable().describe('A reason to look, never a KLB.'),
});
const answer = z.object({ epoch: z.string(), clock: z.number(), asOf: z.string(), area: z.string(), week: z.string(), weeks: z.array(z.string()), rows: z.array(row) }).meta({ id: 'SurveillanceTable' });

@Controller('api/v1/surveillance')
@Allow('numbers')
export class SurveillanceController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Describe('New cases by place, disease and epi week, and the weeks that are a signal', { answers: answer, more: 'Rows of places and diseases with a case in these weeks. A signal is to be verified; a KLB is declared by the head of the Dinkes.' })
  table(@Query({ schema: surveillanceParameters }) wish: SurveillanceWish, @CurrentScope() scope: Scope): SurveillanceTable {
    const facts = this.store.facts();
    const asked = { area: wish.area, period: wish.week, level: wish.level };
    const objection = objectionTo(asked, scope, facts) ?? (isPlace(asked, facts) ? null : ({ code: 'E_NOT_FOUND', pointer: '/area' } as const));
    const { level, ...where } = wish;
    return valueOf(objection ? fail(objection) : ok(surveillanceTable(facts, level ? { ...where, level } : where, this.clock.now())));
  }
}
