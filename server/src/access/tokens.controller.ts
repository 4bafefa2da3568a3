/** Tokens: made, listed and revoked by administrators. A token is shown once, as it is made. */
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Problem } from '@pantau/shared/basics';
import { eventTypeOf } from '@pantau/shared/event';
import { isDay } from '@pantau/shared/period';
import { Clock } from '../config/index.js';
import { Describe, keyOfCursor, listOf, pageOf, pageQuery, ProblemException, type PageQuery } from '../http/index.js';
import { Store, type TokenRow } from '../store/index.js';
import { Allow } from './allow.guard.js';
import { roles } from './roles.js';
import { TokenBook, type TokenOrder } from './token-book.js';

const name = z.string().trim().min(1).max(128);
const names = z.array(name).max(200);
const day = z.string().refine(isDay, { params: { code: 'E_DATE' } });

const tokenOrder = z.strictObject({
  name,
  role: z.enum(roles),
  units: names.describe('Unit ids; a unit stands for its desa and its sub-units. Area codes are understood too.'),
  sources: names.describe('Under which names it may hand in events.'),
  types: names.nullish().transform((types) => types ?? null),
  expiresOn: day.describe('The last day on which it is good.'),
});
const madeToken = z.object({ id: z.string(), token: z.string() });
const tokenRow = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    units: z.array(z.string()),
    sources: z.array(z.string()),
    types: z.array(z.string()).nullable(),
    expiresOn: z.string(),
    createdAt: z.string(),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: 'Token' });

@Controller('api/v1/tokens')
@Allow('manage')
export class TokensController {
  constructor(
    private readonly book: TokenBook,
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Describe('Make a token', { status: 201, answers: madeToken, more: 'The token itself is shown here and never again.' })
  make(@Body({ schema: tokenOrder }) order: TokenOrder) {
    const problems = [...this.unknownUnits(order), ...unknownTypes(order)];
    const [first] = problems;
    if (first) throw new ProblemException(first.code, { problems });
    return this.book.make(order, this.clock.now());
  }

  @Get()
  @Describe('All tokens, revoked ones too, without their secrets', { answers: listOf(tokenRow) })
  list(@Query({ schema: pageQuery }) page: PageQuery) {
    const rows = this.book.rows();
    const from = keyOfCursor(page);
    const start = from === undefined ? 0 : rows.findIndex(({ id }) => id === from) + 1;
    const { rows: shown, ...rest } = pageOf(rows.slice(start, start + page.limit + 1), page, ({ id }) => id);
    return { rows: shown.map(withoutHash), ...rest };
  }

  @Delete(':id')
  @Describe('Revoke a token; sessions opened with it end', { status: 204 })
  async revoke(@Param('id') id: string): Promise<void> {
    if (!(await this.book.revoke(id, this.clock.now()))) throw new ProblemException('E_NOT_FOUND');
  }

  private unknownUnits({ units }: TokenOrder): Problem[] {
    const { places } = this.store.facts();
    return units.flatMap((unit, index): Problem[] => (places.unit(unit) ?? places.area(unit) ? [] : [{ code: 'E_UNIT_UNKNOWN', pointer: `/units/${index}` }]));
  }
}

const unknownTypes = ({ types }: TokenOrder): Problem[] =>
  (types ?? []).flatMap((type, index): Problem[] => (eventTypeOf(type) ? [] : [{ code: 'E_EVENT_TYPE', pointer: `/types/${index}` }]));

const withoutHash = ({ hash: _hash, ...row }: TokenRow) => row;
