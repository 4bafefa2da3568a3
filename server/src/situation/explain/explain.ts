/** Why a number is what it is: definition, denominator, the events behind it, and a recount of its own from the log. */
import { Injectable } from '@nestjs/common';
import { setImmediate as turn } from 'node:timers/promises';
import { fail, must, ok, type Problem, type Result } from '@pantau/shared/basics';
import { toldDay } from '@pantau/shared/event';
import { closesAt, monthOf, zoneOfCode } from '@pantau/shared/period';
import type { ChangeCause, ContributionRow, Explanation, ListOf } from '@pantau/shared/protocol';
import type { Facts } from '@pantau/shared/situation';
import { Pseudonyms, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { keyOfCursor, pageOf } from '../../http/index.js';
import { ChangeLog, EventLog, Store, type Sql } from '../../store/index.js';
import { indicatorRow } from '../indicator-row.js';
import { objectionTo } from '../objection.js';
import type { ExplainWish } from '../parameters.js';
import { Readers } from '../readers.js';
import { FreshCount, type Share } from './fresh-count.js';
import { denominatorOf, isWithheld, questionOf, ratioOf, type Question } from './question.js';

/** How often a state is tried for that database and memory agree on. */
const MOST_TRIES = 50;

@Injectable()
export class Explain {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly readers: Readers,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async explain(wish: ExplainWish, scope: Scope): Promise<Result<Explanation, Problem>> {
    const objection = objectionTo(wish, scope, this.store.facts());
    if (objection) return fail(objection);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const explanation = await this.readers.snapshot(({ sql }) => this.explainIn(sql, wish, scope));
      if (explanation) return ok(explanation);
      await turn();
    }
    return fail({ code: 'E_BUSY', pointer: '' });
  }

  /** Null where memory does not show the state that the database does. */
  private async explainIn(sql: Sql, wish: ExplainWish, scope: Scope): Promise<Explanation | null> {
    const facts = this.store.facts();
    const later = await ChangeLog.after(sql, facts.clock).next();
    if (!later.done || this.store.clock !== facts.clock) return null;
    const question = questionOf(facts, wish, this.clock.now());
    if (isWithheld(question)) return withheld(question);
    const shown = ratioOf(facts, question);
    const count = await FreshCount.of(sql, facts, question);
    const fresh = ratioOf({ ...facts, cells: count.cells }, question);
    const contributions = scope.exact ? { contributions: await this.page(sql, count.shares(), { wish, facts }) } : { contributions: null, hidden: 'privacy' as const };
    return {
      definition: indicatorRow(question.definition),
      denominator: denominatorOf(facts, question, shown.denominator),
      ...contributions,
      recount: {
        numerator: fresh.numerator,
        denominator: denominatorOf(facts, question, fresh.denominator).value,
        equal: fresh.numerator === shown.numerator && fresh.denominator === shown.denominator,
      },
    };
  }

  private async page(sql: Sql, shares: readonly Share[], { wish, facts }: { wish: ExplainWish; facts: Facts }): Promise<ListOf<ContributionRow>> {
    const after = keyOfCursor(wish);
    const rest = after === undefined ? shares : shares.filter((share) => keyOf(share) < after);
    const page = pageOf(rest.slice(0, wish.limit + 1), wish, keyOf);
    const stored = await EventLog.bySeq(sql, page.rows.map(({ seq }) => seq));
    const clocks = new Map(stored.map(({ seq, clock }) => [seq, clock]));
    return { ...page, rows: page.rows.map((share) => this.rowOf(share, must(clocks.get(share.seq), 'clock of an event'), facts)) };
  }

  private rowOf({ event, effect }: Share, clock: number, facts: Facts): ContributionRow {
    const { type, occurredOn, revision } = event;
    return { ref: this.pseudonyms.ofEvent(event), type, occurredOn, revision, cause: this.causeOf({ event }, clock, facts), effect };
  }

  private causeOf({ event }: Pick<Share, 'event'>, clock: number, { rules }: Facts): ChangeCause {
    if (event.revision > 0) return 'correction';
    const closing = closesAt(monthOf(toldDay(event)), zoneOfCode(event.residence?.desa ?? ''), rules.closingDay);
    return (this.store.timeOf(clock) ?? 0) >= closing ? 'late_event' : 'new_event';
  }
}

/** What is known to everybody, and no number. */
const withheld = ({ definition, basis }: Question): Explanation => ({
  definition: indicatorRow(definition),
  denominator: { value: null, source: null, basis },
  contributions: null,
  hidden: 'privacy',
  recount: { numerator: null, denominator: null, equal: true },
});

/** As text in the order of the days and of storing. */
const keyOf = ({ seq, event }: Share): string => `${event.occurredOn}|${String(seq).padStart(12, '0')}`;
