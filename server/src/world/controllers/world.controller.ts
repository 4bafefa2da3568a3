/** What a screen needs to know of the world it shows. */
import { Controller, Get } from '@nestjs/common';
import type { WorldInfo } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe } from '../../http/index.js';
import { EventLog, Store, worldKind } from '../../store/index.js';
import { closedMonthAt, rootsOf, zoneOfRoots } from '../world-info.js';
import { worldAnswer } from './answers.js';
import { localDay, monthOf } from '@pantau/shared/period';

@Controller('api/v1/world')
export class WorldController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('known')
  @Describe('The world of this server, as the session sees it', { answers: worldAnswer })
  async world(@CurrentScope() scope: Scope): Promise<WorldInfo> {
    const facts = this.store.facts();
    const now = this.clock.now();
    const roots = rootsOf(facts, scope);
    const zone = zoneOfRoots(facts.places, roots);
    const { reads } = this.store.database;
    return {
      kind: (await worldKind(reads)) === 'demo' ? 'demo' : 'empty',
      epoch: facts.epoch,
      clock: facts.clock,
      roots,
      serverTime: new Date(now).toISOString(),
      currentMonth: monthOf(localDay(now, zone)),
      closedMonth: closedMonthAt(now, { zone, closingDay: facts.rules.closingDay }),
      begun: (await EventLog.lastSeq(reads.sql)) > 0,
    };
  }
}
