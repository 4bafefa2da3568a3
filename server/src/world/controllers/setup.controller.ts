/** How far a world is set up, for whoever sets it up. */
import { Controller, Get } from '@nestjs/common';
import type { Setup } from '@pantau/shared/protocol';
import { Allow, TokenBook } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe } from '../../http/index.js';
import { EventLog, Store } from '../../store/index.js';
import { setupOf } from '../setup.js';
import { setupAnswer } from './answers.js';

@Controller('api/v1/setup')
export class SetupController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly tokens: TokenBook,
  ) {}

  @Get()
  @Allow('manage')
  @Describe('The first steps of a world: what is there, and what remains', { answers: setupAnswer })
  async setup(): Promise<Setup> {
    const now = this.clock.now();
    const records = await EventLog.lastSeq(this.store.database.reads.sql);
    return setupOf(this.store.facts(), { now, sources: this.tokens.countOf('sumber', now), displays: this.tokens.countOf('layar', now), records });
  }
}
