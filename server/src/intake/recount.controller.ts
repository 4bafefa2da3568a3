/** The proof: every number again from the log of events. */
import { Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { Allow } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Describe } from '../http/index.js';
import { recountApart } from '../projection/index.js';
import { Store } from '../store/index.js';

const answer = z.object({ cells: z.number(), differing: z.number(), clock: z.number(), milliseconds: z.number() }).meta({ id: 'Recount' });

@Controller('api/v1/recount')
@Allow('numbers')
export class RecountController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Describe('Recount every number from the log of events', { answers: answer, more: '`differing` must be 0.' })
  recount() {
    return recountApart(this.store.database.place, () => this.clock.now());
  }
}
