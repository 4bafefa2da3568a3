/** The catalogue of event types: what may be handed in, for forms and importers. */
import { Controller, Get } from '@nestjs/common';
import { eventTypes } from '@pantau/shared/event';
import type { EventTypeRow, ListOf } from '@pantau/shared/protocol';
import { Allow } from '../../access/index.js';
import { Describe, listOf } from '../../http/index.js';
import { eventTypeAnswer } from './event-type-answer.js';
import { eventTypeRow } from './event-type-row.js';

@Controller('api/v1/event-types')
@Allow('places')
export class EventTypesController {
  /** They do not change while the server runs. */
  private readonly rows: readonly EventTypeRow[] = eventTypes.map(eventTypeRow);

  @Get()
  @Describe('All event types, with the words, units and ranges of their fields', { answers: listOf(eventTypeAnswer) })
  list(): ListOf<EventTypeRow> {
    return { rows: this.rows };
  }
}
