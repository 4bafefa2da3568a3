/** Areas: provinsi down to dusun. */
import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { AreaRow, ListOf } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, listOf, ProblemException, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { putCsv } from '../register.js';
import { areaRegister } from '../registers.js';
import { visibleAreas } from '../visible.js';
import { areaAnswer, areaRow, csvBody, putAnswer, putQuery, told, type PutQuery } from './answers.js';

const query = z.object({ parent: z.string().max(64).optional().describe('Only its children.') });

@Controller('api/v1/areas')
export class AreasController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('places')
  @Describe('All areas within reach, and those above them', { answers: listOf(areaAnswer) })
  list(@Query({ schema: query }) { parent }: z.output<typeof query>, @CurrentScope() scope: Scope): ListOf<AreaRow> {
    const areas = visibleAreas(this.store.facts().places, scope);
    if (parent !== undefined && !areas.some(({ code }) => code === parent)) throw new ProblemException('E_NOT_FOUND');
    return { rows: areas.filter((area) => parent === undefined || area.parent === parent).map(areaRow) };
  }

  @Put()
  @Allow('manage')
  @Takes('csv')
  @Describe('Insert, change or end areas', { answers: putAnswer, more: 'Columns: code,name,level,parent_code[,valid_from,valid_to,replaced_by].' })
  async put(@Body({ schema: csvBody }) csv: string, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    return told(await putCsv(this.store, areaRegister, csv, { at: this.clock.now(), replace: replace === 'true' }), languageOf(request));
  }
}
