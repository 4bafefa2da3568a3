/** What is understood but kept aside: listed for those whose units it came from. */
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { Allow, CurrentScope, type Scope } from '../access/index.js';
import { Describe, keyOfCursor, listOf, pageOf, pageQuery } from '../http/index.js';
import { EventLog, Store, type QuarantinedRevision, type Sql } from '../store/index.js';

const query = pageQuery.extend({ unit: z.string().max(128).optional(), code: z.string().max(40).optional() });
type Wish = z.output<typeof query>;

const row = z
  .object({
    id: z.string().describe('Names it for later actions.'),
    source: z.string(),
    eventId: z.string(),
    revision: z.number(),
    type: z.string().nullable(),
    occurredOn: z.string().nullable(),
    unit: z.string().nullable(),
    desa: z.string().nullable(),
    code: z.string(),
    pointer: z.string(),
    clock: z.number(),
  })
  .meta({ id: 'QuarantinedEvent' });

/** Rows looked at in one go. */
const PAGE = 500;

@Controller('api/v1/quarantine')
@Allow('quarantine')
export class QuarantineController {
  constructor(private readonly store: Store) {}

  @Get()
  @Describe('Events kept aside, oldest first', { answers: listOf(row) })
  async list(@Query({ schema: query }) wish: Wish, @CurrentScope() scope: Scope) {
    const found: QuarantinedRevision[] = [];
    const { sql } = this.store.database.reads;
    for await (const revision of quarantine(sql, Number(keyOfCursor(wish) ?? 0))) {
      if (this.isMeant(revision, wish, scope)) found.push(revision);
      if (found.length > wish.limit) break;
    }
    const { rows, ...rest } = pageOf(found, wish, ({ seq }) => String(seq));
    return { rows: rows.map(shown), ...rest };
  }

  private isMeant({ event, code }: QuarantinedRevision, wish: Wish, scope: Scope): boolean {
    if (wish.code !== undefined && code !== wish.code) return false;
    if (wish.unit !== undefined && event?.unit !== wish.unit) return false;
    const places = [event?.unit, event?.residence?.desa].filter((place) => place != null);
    return scope.may('manage') || places.some((place) => scope.mayRead(place, this.store.facts()));
  }
}

async function* quarantine(sql: Sql, after: number): AsyncGenerator<QuarantinedRevision> {
  for (let from = after; ; ) {
    const page = await EventLog.quarantinePage(sql, from, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    from = last.seq;
  }
}

function shown({ seq, source, id, revision, event, code, pointer, clock }: QuarantinedRevision): z.output<typeof row> {
  const { type, occurredOn, unit, residence } = event ?? { type: null, occurredOn: null, unit: null, residence: null };
  return { id: String(seq), source, eventId: id, revision, type, occurredOn, unit, desa: residence?.desa ?? null, code, pointer, clock };
}
