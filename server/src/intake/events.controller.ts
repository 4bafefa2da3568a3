/** Events in: a batch as JSON or one event a line; one verdict per item, in order. */
import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { ProblemCode } from '@pantau/shared/basics';
import { Allow, CurrentScope, type Scope } from '../access/index.js';
import { Describe, languageOf, Lines, ProblemException, Takes } from '../http/index.js';
import { Intake } from './intake.js';
import { Unreadable } from './screening.js';
import { intakeAnswer } from './answer-schema.js';

/** Events of one request. */
const MOST_EVENTS = 500;
const MORE = 'At most 500 events and 1 MiB. The answer leaves when everything it says is durable. As application/x-ndjson one event a line: a line that cannot be read is rejected, the others are taken.';
const envelope = z.strictObject({ events: z.array(z.unknown()) });

@Controller('api/v1/events')
@Allow('events')
export class EventsController {
  constructor(private readonly intake: Intake) {}

  @Post()
  @Takes('json', 'ndjson')
  @Describe('Hand in events', { answers: intakeAnswer, more: MORE })
  take(@Body() body: unknown, @CurrentScope() scope: Scope, @Req() request: Request) {
    const events = body instanceof Lines ? body.lines.map((line) => (line.ok ? line.value : new Unreadable(line.error))) : eventsOf(body);
    if (events.length > MOST_EVENTS) throw new ProblemException('E_BATCH_SIZE');
    return this.intake.take({ events, scope, language: languageOf(request) });
  }
}

function eventsOf(body: unknown): readonly unknown[] {
  if (body === undefined) throw refusal('E_JSON', 'byte:0');
  const parsed = envelope.safeParse(body);
  if (parsed.success) return parsed.data.events;
  const [unknown] = parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && parsed.error.issues.length === 1 ? issue.keys : []));
  throw unknown === undefined ? refusal('E_ENVELOPE', '/events') : refusal('E_UNKNOWN_FIELD', `/${unknown}`);
}

const refusal = (code: ProblemCode, pointer: string) => new ProblemException(code, { problems: [{ code, pointer }] });
