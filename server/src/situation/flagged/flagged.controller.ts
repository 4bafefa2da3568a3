/** Evidence that is passed over, over HTTP. */
import { Controller, Get, Query } from '@nestjs/common';
import type { FlaggedRow, ListOf } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Describe, listOf } from '../../http/index.js';
import { flaggedAnswer } from '../answers.js';
import { flaggedParameters, type FlaggedWish } from '../parameters.js';
import { valueOf } from '../value-of.js';
import { Flagged } from './flagged.js';

@Controller('api/v1/flagged')
@Allow('numbers')
export class FlaggedController {
  constructor(private readonly flagged: Flagged) {}

  @Get()
  @Describe('Records that numbers leave out, as they contradict others of the same person', { answers: listOf(flaggedAnswer), more: 'Newest first. A record leaves the list as soon as it, or what it contradicts, is corrected.' })
  async list(@Query({ schema: flaggedParameters }) wish: FlaggedWish, @CurrentScope() scope: Scope): Promise<ListOf<FlaggedRow>> {
    return valueOf(await this.flagged.list(wish, scope));
  }
}
