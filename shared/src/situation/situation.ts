/** The situation of an area: a row for every child and indicator asked for, with or without data. */
import type { IndicatorDefinition } from '../indicator/index.js';
import type { Millis } from '../period/index.js';
import type { Situation, SituationRow } from '../protocol/index.js';
import { amountOf, basisOf } from './amount.js';
import type { Facts } from './facts.js';
import { isRevised } from './late.js';
import { definitionsFor, frameFor, planFor, type SituationQuery } from './query.js';
import { Read } from './read.js';
import { isEmpty, judgeRow, readingOf } from './reading.js';
import type { Plan } from './rows/plan.js';
import type { Row } from './rows/row.js';

/** Row area -> indicators. */
export type RowSelection = ReadonlyMap<string, ReadonlySet<string>>;

export function situationOf(facts: Facts, query: SituationQuery, now: Millis): Situation {
  const { epoch, clock } = facts;
  const { area, period } = query;
  return { epoch, clock, asOf: new Date(now).toISOString(), area, period, rows: allRows(facts, query, now) };
}

/** The rows of a selection, empty ones included, so that a reader learns that they have become empty. */
export function rowsOf(facts: Facts, query: SituationQuery, at: { readonly now: Millis; readonly only: RowSelection }): readonly SituationRow[] {
  const read = readFor(facts, query, at.now);
  return [...at.only].flatMap(([area, indicators]) =>
    definitionsFor(facts.catalogue, query)
      .filter(({ code }) => indicators.has(code))
      .flatMap((definition) => {
        const row = planFor(facts, query, definition).row(area);
        return row ? [situationRow(read, row, definition).row] : [];
      }),
  );
}

function allRows(facts: Facts, query: SituationQuery, now: Millis): readonly SituationRow[] {
  const read = readFor(facts, query, now);
  const planned = definitionsFor(facts.catalogue, query).map((definition) => ({ definition, plan: planFor(facts, query, definition) }));
  const rows: SituationRow[] = [];
  for (const area of areasOf(new Set(planned.map(({ plan }) => plan))))
    for (const { definition, plan } of planned) {
      const row = plan.row(area);
      if (!row) continue;
      const made = situationRow(read, row, definition);
      if (!row.extra || !made.empty) rows.push(made.row);
    }
  return rows;
}

/** The areas of all plans: those always shown first, then the others. */
function areasOf(plans: ReadonlySet<Plan>): ReadonlySet<string> {
  const rows = [...plans].flatMap((plan) => plan.rows);
  return new Set([...rows.filter(({ extra }) => !extra), ...rows.filter(({ extra }) => extra)].map(({ key }) => key));
}

const readFor = (facts: Facts, query: SituationQuery, now: Millis): Read => new Read(facts, frameFor(facts, query, now), query.basis);

function situationRow(read: Read, row: Row, definition: IndicatorDefinition): { readonly row: SituationRow; readonly empty: boolean } {
  const reading = readingOf(read, row, definition);
  const { line, status, flags } = judgeRow(read, row, { definition, reading });
  const { numerator, denominator, percent } = amountOf(definition, reading.own);
  return {
    empty: isEmpty(reading),
    row: {
      area: row.key,
      indicator: definition.code,
      period: read.frame.period,
      numerator,
      denominator,
      percent,
      basis: basisOf(read.basis, definition),
      cumulative: amountOf(definition, reading.cumulative),
      status,
      line,
      source: reading.own.paper ? 'paper' : 'by_name',
      provisional: !read.frame.closed,
      revised: isRevised(read, row, definition),
      flags,
    },
  };
}
