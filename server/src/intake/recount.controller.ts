/** The proof: every number again from the log of events. */
import { Controller, Post } from '@nestjs/common';
import { Counter } from 'prom-client';
import { z } from 'zod';
import { Allow } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Describe } from '../http/index.js';
import { Metrics } from '../liveness/index.js';
import { recountApart } from '../projection/index.js';
import { Store } from '../store/index.js';

const answer = z.object({ cells: z.number(), differing: z.number(), clock: z.number(), milliseconds: z.number() }).meta({ id: 'Recount' });

@Controller('api/v1/recount')
@Allow('numbers')
export class RecountController {
  private readonly mismatches: Counter;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    { registry }: Metrics,
  ) {
    this.mismatches = new Counter({ name: 'recompute_mismatch_total', help: 'Cells that a recount found to differ', registers: [registry] });
  }

  @Post()
  @Describe('Recount every number from the log of events', { answers: answer, more: '`differing` must be 0.' })
  async recount() {
    const result = await recountApart(this.store.database.place, () => this.clock.now());
    this.mismatches.inc(result.differing);
    return result;
  }
}
