/** Outlines of areas, as GeoJSON. */
import { Body, Controller, Get, Param, Put, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, ProblemException, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { Atlas } from '../boundary/atlas.js';
import type { Parcel } from '../boundary/parcel.js';
import { boundariesAnswer, putAnswer, putQuery, told, type PutQuery } from './answers.js';

const place = z.string().min(1).max(128).describe('A wilayah code or the id of a unit.');
const outlineQuery = z.object({ level: z.enum(['kecamatan', 'desa']).optional().describe('Of a kabupaten: whose outlines; default desa.') });
const closedRings = putAnswer.extend({ closed: z.array(z.number()).describe('Features whose rings were left open and have been closed.') }).meta({ id: 'PutBoundariesAnswer' });
const GET_MORE = 'Where no outline is known it is a cell around a point: `schematic`. Known ones have at most 60 corners, kabupaten of a provinsi 20; borders stay shared. With ETag, packed where that is understood.';
const PUT_MORE = 'A FeatureCollection of Polygon or MultiPolygon in degrees (WGS 84, longitude first); the property `code` or the id of a feature is the area code. `line` is the number of the feature. An outline of an unknown area waits until the area is registered.';

@Controller('api/v1/boundaries')
export class BoundariesController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly atlas: Atlas,
  ) {}

  @Get(':area')
  @Allow('places')
  @Describe('Outlines of the children of an area, of the desa of a unit, or of a desa itself', { answers: boundariesAnswer, more: GET_MORE })
  async get(@Param('area', { schema: place }) area: string, @Query({ schema: outlineQuery }) { level }: z.output<typeof outlineQuery>, @CurrentScope() scope: Scope, @Res() response: Response): Promise<void> {
    if (!scope.mayRead(area, this.store.facts())) throw new ProblemException('E_NOT_FOUND');
    await send(await this.atlas.of({ area, level }, this.clock.now()), response);
  }

  @Put()
  @Allow('manage')
  @Takes('geojson', 'largeJson')
  @Describe('Insert or change outlines', { answers: closedRings, more: PUT_MORE })
  async put(@Body() body: Buffer | undefined, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    if (!body) throw new ProblemException('E_JSON');
    const answer = await this.atlas.put(body, { at: this.clock.now(), replace: replace === 'true' });
    return { ...told(answer, languageOf(request)), closed: answer.ok ? answer.value.closed : [] };
  }
}

/** Kept by the browser, asked for again each time: it may have changed, or the asker may have lost the right to it. */
async function send(parcel: Parcel, response: Response): Promise<void> {
  response.set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-cache', ETag: parcel.tag }).vary('Accept-Encoding');
  if (response.req.fresh) return void response.status(304).end();
  if (response.req.acceptsEncodings('gzip') === false) return void response.end(parcel.text);
  response.set('Content-Encoding', 'gzip').end(await parcel.packed());
}
