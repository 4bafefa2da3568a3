/** What is understood but kept aside: listed for those whose units it came from, and decided on by those who answer for it. */
import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { textOf } from '@pantau/shared/basics';
import { Allow, CurrentScope, CurrentSender, type Scope, type Sender } from '../../access/index.js';
import { Describe, keyOfCursor, languageOf, listOf, pageOf, pageQuery, ProblemException, type PageQuery } from '../../http/index.js';
import type { WaitingRevision } from '../../projection/index.js';
import { EventLog, Store, type Sql } from '../../store/index.js';
import { Aliases } from './aliases.js';
import { aliasRow, decision, quarantinedRow, quarantineQuery, settled, shown, type DecisionWish, type QuarantineWish } from './answers.js';
import { QuarantineDesk } from './quarantine-desk.js';
import { isAbout, placesOf } from './whereabouts.js';

/** Rows looked at in one go. */
const PAGE = 500;
const SEQ = /^[1-9][0-9]{0,14}$/;
const DECIDE = 'release: it counts as if it had come late. map: `to` is the registered area or unit that was meant; later events of the source with that code are mapped by themselves. reject: it never counts.';

@Controller('api/v1/quarantine')
export class QuarantineController {
  constructor(
    private readonly store: Store,
    private readonly aliases: Aliases,
    private readonly desk: QuarantineDesk,
  ) {}

  @Get()
  @Allow('quarantine')
  @Describe('Events kept aside, oldest first', { answers: listOf(quarantinedRow), more: 'No names and no keys of persons. `unit` takes in the units below it.' })
  async list(@Query({ schema: quarantineQuery }) wish: QuarantineWish, @CurrentScope() scope: Scope) {
    const found: WaitingRevision[] = [];
    const { sql } = this.store.database.reads;
    for await (const revision of quarantine(sql, Number(keyOfCursor(wish) ?? 0))) {
      if (this.isMeant(revision, wish) && this.isVisible(revision, scope)) found.push(revision);
      if (found.length > wish.limit) break;
    }
    const { rows, ...rest } = pageOf(found, wish, ({ seq }) => String(seq));
    return { rows: rows.map((revision) => shown(revision, this.store.timeOf(revision.clock) ?? 0)), ...rest };
  }

  @Get('aliases')
  @Allow('quarantine')
  @Describe('Codes of sources that stand for registered areas and units, as they were mapped', { answers: listOf(aliasRow) })
  listAliases(@Query({ schema: pageQuery }) page: PageQuery, @CurrentScope() scope: Scope) {
    const facts = this.store.facts();
    const rows = this.aliases.rows().filter(({ target }) => scope.may('manage') || scope.mayRead(target, facts));
    const start = Number(keyOfCursor(page) ?? 0);
    const numbered = rows.map((alias, index) => ({ alias, next: index + 1 })).slice(start, start + page.limit + 1);
    const { rows: shownRows, ...rest } = pageOf(numbered, page, ({ next }) => String(next));
    return { rows: shownRows.map(({ alias: { target, at, ...alias } }) => ({ ...alias, to: target, at: new Date(at).toISOString() })), ...rest };
  }

  @Post(':id')
  @Allow('decide')
  @Describe('Decide on an event that is kept aside', { answers: settled, more: DECIDE })
  async decide(@Param('id') id: string, @Body({ schema: decision }) wish: DecisionWish, @CurrentSender() { scope, holder }: Sender, @Req() request: Request) {
    const waiting = SEQ.test(id) ? await EventLog.quarantinedAt(this.store.database.reads.sql, Number(id)) : null;
    if (!isLive(waiting) || !this.isVisible(waiting, scope)) throw new ProblemException('E_NOT_FOUND');
    const to = wish.to !== undefined && scope.mayRead(wish.to, this.store.facts()) ? wish.to : undefined;
    if (wish.to !== undefined && to === undefined) throw refusal(waiting.code === 'Q_UNIT_UNKNOWN' ? 'E_UNIT_UNKNOWN' : 'E_AREA_UNKNOWN', '/to');
    const done = await this.desk.settle({ waiting, action: wish.action, to, reason: wish.reason, actor: { holder, role: scope.role } });
    if (!done.ok) throw refusal(done.error.code, done.error.pointer);
    const { problem, ...rest } = done.value;
    return { id, ...rest, ...(problem && { problem: textOf(problem, languageOf(request)) }) };
  }

  private isMeant({ event, code }: WaitingRevision, wish: QuarantineWish): boolean {
    if (wish.code !== undefined && code !== wish.code) return false;
    return wish.unit === undefined || isAbout(event, wish.unit, this.store.facts().places);
  }

  private isVisible({ event }: WaitingRevision, scope: Scope): boolean {
    return scope.may('manage') || placesOf(event).some((place) => scope.mayRead(place, this.store.facts()));
  }
}

async function* quarantine(sql: Sql, after: number): AsyncGenerator<WaitingRevision> {
  for (let from = after; ; ) {
    const page = await EventLog.quarantinePage(sql, from, PAGE);
    for (const revision of page) if (isLive(revision)) yield revision;
    const last = page.at(-1);
    if (!last) return;
    from = last.seq;
  }
}

const isLive = (revision: { readonly event: unknown } | null): revision is WaitingRevision => revision !== null && revision.event !== null;
const refusal = (code: ConstructorParameters<typeof ProblemException>[0], pointer: string): ProblemException => new ProblemException(code, { problems: [{ code, pointer }] });
