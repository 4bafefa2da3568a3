/** Situation and PWS table over HTTP. */
import { Controller, Get, Query } from '@nestjs/common';
import type { PwsTable, Situation } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../access/index.js';
import { Describe } from '../http/index.js';
import { pwsAnswer, situationAnswer } from './answers.js';
import { Numbers } from './numbers.js';
import { pwsParameters, situationParameters, type PwsWish, type SituationWish } from './parameters.js';
import { valueOf } from './value-of.js';

@Controller('api/v1')
@Allow('numbers')
export class NumbersController {
  constructor(private readonly numbers: Numbers) {}

  @Get('situation')
  @Describe('The numbers of an area, a row for every child and indicator', { answers: situationAnswer, more: 'Rows always come whole and sum to the total. `at` tells what was known then.' })
  async situation(@Query({ schema: situationParameters }) wish: SituationWish, @CurrentScope() scope: Scope): Promise<Situation> {
    return valueOf(await this.numbers.situation(wish, scope));
  }

  @Get('pws')
  @Describe('The PWS table of one indicator', { answers: pwsAnswer, more: 'Percentages are unrounded. `at` tells what was known then.' })
  async pws(@Query({ schema: pwsParameters }) wish: PwsWish, @CurrentScope() scope: Scope): Promise<PwsTable> {
    return valueOf(await this.numbers.pws(wish, scope));
  }
}
