/** Outlines of areas, as GeoJSON. */
import { Body, Controller, Get, Param, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { Boundaries } from '@pantau/shared/protocol';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, ProblemException, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { Atlas } from '../boundary/atlas.js';
import { boundariesAnswer, putAnswer, putQuery, told, type PutQuery } from './answers.js';

const place = z.string().min(1).max(128).describe('A wilayah code or the id of a unit.');
const closedRings = putAnswer.extend({ closed: z.array(z.number()).describe('Features whose rings were left open and have been closed.') }).meta({ id: 'PutBoundariesAnswer' });

@Controller('api/v1/boundaries')
export class BoundariesController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly atlas: Atlas,
  ) {}

  @Get(':area')
  @Allow('places')
  @Describe('Outlines of the children of an area, of the desa of a unit, or of a desa itself', { answers: boundariesAnswer, more: 'Where no outline is known it is a cell around the label point: `schematic`.' })
  get(@Param('area', { schema: place }) area: string, @CurrentScope() scope: Scope): Promise<Boundaries> {
    if (!scope.mayRead(area, this.store.facts())) throw new ProblemException('E_NOT_FOUND');
    return this.atlas.of(area, this.clock.now());
  }

  @Put()
  @Allow('manage')
  @Takes('geojson', 'largeJson')
  @Describe('Insert or change outlines', { answers: closedRings, more: 'A FeatureCollection of Polygon or MultiPolygon; the id of a feature or its property `code` is the area code. `line` is the number of the feature.' })
  async put(@Body() body: unknown, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    const answer = await this.atlas.put(body, { at: this.clock.now(), replace: replace === 'true' });
    return { ...told(answer, languageOf(request)), closed: answer.ok ? answer.value.closed : [] };
  }
}
