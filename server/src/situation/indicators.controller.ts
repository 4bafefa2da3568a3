/** The catalogue of indicators. */
import { Controller, Get } from '@nestjs/common';
import { waiting } from '@pantau/shared/indicator';
import type { IndicatorRow, ListOf } from '@pantau/shared/protocol';
import { Allow } from '../access/index.js';
import { Describe, listOf } from '../http/index.js';
import { Store } from '../store/index.js';
import { indicatorAnswer } from './answers.js';
import { indicatorRow, waitingRow } from './indicator-row.js';

@Controller('api/v1/indicators')
@Allow('places')
export class IndicatorsController {
  constructor(private readonly store: Store) {}

  @Get()
  @Describe('All indicators', { answers: listOf(indicatorAnswer) })
  list(): ListOf<IndicatorRow> {
    return { rows: [...this.store.facts().catalogue.map(indicatorRow), ...waiting.map(waitingRow)] };
  }
}
