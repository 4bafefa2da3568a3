/** Sasaran: how many there are to reach, by area or unit, group, year and basis. */
import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { ListOf } from '@pantau/shared/protocol';
import type { SasaranRow } from '@pantau/shared/sasaran';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, listOf, pageQuery, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { putCsv } from '../register.js';
import { sasaranRegister } from '../registers.js';
import { sasaranKey } from '../sasaran-rows.js';
import { csvBody, putAnswer, putQuery, sasaranAnswer, told, type PutQuery } from './answers.js';
import { keyedPage } from './keyed-page.js';

const query = pageQuery.extend({
  area: z.string().max(128).optional(),
  group: z.string().max(40).optional(),
  year: z.coerce.number().int().optional(),
  basis: z.enum(['proyeksi', 'riil']).optional(),
});
type Wish = z.output<typeof query>;

@Controller('api/v1/sasaran')
export class SasaranController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('places')
  @Describe('Sasaran as entered', { answers: listOf(sasaranAnswer) })
  list(@Query({ schema: query }) wish: Wish, @CurrentScope() scope: Scope): ListOf<SasaranRow> {
    const facts = this.store.facts();
    const rows = facts.sasaran.rows.filter((row) => isMeant(row, wish) && scope.mayRead(row.area, facts));
    return keyedPage(rows, wish, sasaranKey);
  }

  @Put()
  @Allow('manage')
  @Takes('csv')
  @Describe('Insert or change sasaran', { answers: putAnswer, more: 'Columns: area_code,group,year,basis,value,source[,valid_from,status]; status is draft or ditetapkan (the default). With replace=true the file speaks for the years and bases that it names.' })
  async put(@Body({ schema: csvBody }) csv: string, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    return told(await putCsv(this.store, sasaranRegister, csv, { at: this.clock.now(), replace: replace === 'true' }), languageOf(request));
  }
}

const isMeant = (row: SasaranRow, { area, group, year, basis }: Wish): boolean =>
  (area === undefined || row.area === area) && (group === undefined || row.group === group) && (year === undefined || row.year === year) && (basis === undefined || row.basis === basis);
