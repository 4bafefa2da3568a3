/** Where guards do not hold, over HTTP. */
import { Controller, Get, Query } from '@nestjs/common';
import type { GuardList } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Describe } from '../../http/index.js';
import { guardAnswer } from '../answers.js';
import { guardParameters, type GuardWish } from '../parameters.js';
import { valueOf } from '../value-of.js';
import { Guards } from './guards.js';

@Controller('api/v1/guards')
@Allow('numbers')
export class GuardsController {
  constructor(private readonly guards: Guards) {}

  @Get()
  @Describe('Places where one number exceeds another that it must not', { answers: guardAnswer, more: 'Of the area itself, its Puskesmas, desa and dusun. A reason to look, not a verdict: only guards that hold `always` tell of a fault.' })
  async list(@Query({ schema: guardParameters }) wish: GuardWish, @CurrentScope() scope: Scope): Promise<GuardList> {
    return valueOf(await this.guards.list(wish, scope));
  }
}
