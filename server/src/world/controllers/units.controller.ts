/** Units: Puskesmas, pustu, posyandu, hospitals, and what they serve. */
import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { ListOf, UnitRow } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, listOf, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { putCsv } from '../register.js';
import { unitRegister } from '../registers.js';
import { visibleUnits } from '../visible.js';
import { csvBody, putAnswer, putQuery, told, unitAnswer, unitRow, type PutQuery } from './answers.js';

const query = z.object({ kind: z.string().max(32).optional().describe('puskesmas, pustu, posyandu …') });

@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('places')
  @Describe('All units within reach, and those above them', { answers: listOf(unitAnswer) })
  list(@Query({ schema: query }) { kind }: z.output<typeof query>, @CurrentScope() scope: Scope): ListOf<UnitRow> {
    const units = visibleUnits(this.store.facts().places, scope);
    return { rows: units.filter((unit) => kind === undefined || unit.kind === kind).map(unitRow) };
  }

  @Put()
  @Allow('manage')
  @Takes('csv')
  @Describe('Insert, change or end units', { answers: putAnswer, more: 'Columns: id,kind,name,parent_id,desa_codes[,valid_from,valid_to]; codes with | between, dusun codes allowed.' })
  async put(@Body({ schema: csvBody }) csv: string, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    return told(await putCsv(this.store, unitRegister, csv, { at: this.clock.now(), replace: replace === 'true' }), languageOf(request));
  }
}
