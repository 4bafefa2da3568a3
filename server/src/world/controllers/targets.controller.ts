/** Targets: what share of the sasaran is to be reached, by indicator, area or unit, and year. */
import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { ListOf } from '@pantau/shared/protocol';
import { WHOLE_COUNTRY, type TargetRow } from '@pantau/shared/sasaran';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, listOf, pageQuery, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { putCsv } from '../register.js';
import { targetRegister } from '../registers.js';
import { targetKey } from '../target-rows.js';
import { csvBody, putAnswer, putQuery, targetAnswer, told, type PutQuery } from './answers.js';
import { keyedPage } from './keyed-page.js';

const query = pageQuery.extend({ indicator: z.string().max(64).optional(), area: z.string().max(128).optional(), year: z.coerce.number().int().optional() });
type Wish = z.output<typeof query>;

@Controller('api/v1/targets')
export class TargetsController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('places')
  @Describe('Targets as entered', { answers: listOf(targetAnswer) })
  list(@Query({ schema: query }) wish: Wish, @CurrentScope() scope: Scope): ListOf<TargetRow> {
    const facts = this.store.facts();
    const rows = facts.targets.rows.filter((row) => isMeant(row, wish) && (row.area === WHOLE_COUNTRY || scope.mayRead(row.area, facts)));
    return keyedPage(rows, wish, targetKey);
  }

  @Put()
  @Allow('manage')
  @Takes('csv')
  @Describe('Insert or change targets', { answers: putAnswer, more: 'Columns: indicator,area_code,year,target_percent,source; area_code may be a unit id or ID. With replace=true the file speaks for the years that it names.' })
  async put(@Body({ schema: csvBody }) csv: string, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    return told(await putCsv(this.store, targetRegister, csv, { at: this.clock.now(), replace: replace === 'true' }), languageOf(request));
  }
}

const isMeant = (row: TargetRow, { indicator, area, year }: Wish): boolean =>
  (indicator === undefined || row.indicator === indicator) && (area === undefined || row.area === area) && (year === undefined || row.year === year);
