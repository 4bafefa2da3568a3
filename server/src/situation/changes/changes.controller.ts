/** What moved the numbers, over HTTP. */
import { Controller, Get, Query } from '@nestjs/common';
import type { ChangeRow, ListOf } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Describe, listOf } from '../../http/index.js';
import { changeAnswer } from '../answers.js';
import { changesParameters, type ChangesWish } from '../parameters.js';
import { valueOf } from '../value-of.js';
import { Changes } from './changes.js';

const MORE =
  'One row for every clock step, indicator, period and child area whose number of the period changed; before and after add up. ' +
  'Without `period`, months are told; what holds on over time (registered stocks, places) since January of last year.';

@Controller('api/v1/changes')
@Allow('numbers')
export class ChangesController {
  constructor(private readonly changes: Changes) {}

  @Get()
  @Describe('What moved the numbers, newest first', { answers: listOf(changeAnswer), more: MORE })
  async list(@Query({ schema: changesParameters }) wish: ChangesWish, @CurrentScope() scope: Scope): Promise<ListOf<ChangeRow>> {
    return valueOf(await this.changes.changes(wish, scope));
  }
}
