/** The PWS table of one indicator: a column of the chart for every child, ranked, and the total as the sum of the rows. */
import { bilingual, must } from '../basics/index.js';
import type { IndicatorDefinition } from '../indicator/index.js';
import { isEpiWeek, monthNumber, type Millis } from '../period/index.js';
import type { PwsRow, PwsShare, PwsTable } from '../protocol/index.js';
import { byCoverage, neededPerMonth, targetToDate, type Tally } from '../pws/index.js';
import { amountOf, basisOf, denominatorOf } from './amount.js';
import type { Facts } from './facts.js';
import { revisionOf } from './late.js';
import { frameFor, planFor, type PwsQuery } from './query.js';
import { Read } from './read.js';
import { isAnnual, isEmpty, judgeRow, readingOf, yardstickOf, type Judgement, type Reading } from './reading.js';
import { reasonOfRow } from './row-reason.js';
import type { Plan } from './rows/plan.js';
import type { Row } from './rows/row.js';
import { totalOf, type ReadRow } from './total.js';

/** The catalogue has the indicator: ask before. */
export function pwsTable(facts: Facts, query: PwsQuery, now: Millis): PwsTable {
  const read = new Read(facts, frameFor(facts, query, now), query.basis);
  const definition = must(read.parts.definition(query.indicator), `indicator ${query.indicator}`);
  const plan = planFor(facts, query, definition);
  const shown = shownRows(read, plan, definition);
  const yardstick = yardstickOf(read, definition, query.area);
  const { epoch, clock } = facts;
  const { closed } = read.frame;
  return {
    epoch,
    clock,
    asOf: new Date(now).toISOString(),
    indicator: definition.code,
    period: query.period,
    basis: basisOf(read.basis, definition),
    targetPercent: yardstick.target,
    targetToDatePercent: targetToDate(yardstick),
    closed,
    provisional: !closed,
    revision: revisionOf(read, tableName(query), { rows: plan.rows, definition }),
    rows: shown.map((each) => rowOf(read, each, definition)).sort(byCoverage),
    total: plan.totalWithheld ? withheldRow(read, query.area, definition) : totalRow(read, query.area, { definition, rows: plan.withheld ? shownRows(read, planFor(facts, { ...query, level: 'puskesmas' }, definition), definition) : shown }),
  };
}

const shownRows = (read: Read, { rows }: Plan, definition: IndicatorDefinition): readonly ReadRow[] =>
  rows.map((row) => ({ row, reading: readingOf(read, row, definition) })).filter(isShown);

/** The month before stands beside this one, so a row that held something then is shown too. */
const isShown = ({ row, reading }: ReadRow): boolean => !row.extra || !isEmpty(reading) || reading.before.count !== 0;

const rowOf = (read: Read, { row, reading }: ReadRow, definition: IndicatorDefinition): PwsRow =>
  pwsRow(read, definition, { row, reading, judgement: judgeRow(read, row, { definition, reading }) });

function totalRow(read: Read, area: string, { definition, rows }: { definition: IndicatorDefinition; rows: readonly ReadRow[] }): PwsRow {
  return pwsRow(read, definition, { row: placeOf(read, area), ...totalOf(read, area, { definition, rows }) });
}

function placeOf({ facts: { places } }: Read, area: string): Pick<Row, 'key' | 'name'> {
  return { key: area, name: places.area(area)?.name ?? places.unit(area)?.name ?? area };
}

const NOTHING = { count: 0, base: null, paper: false };
const WITHHELD = bilingual(
  'Tidak ditampilkan di bawah Puskesmas: di tempat kecil angka ini dapat menunjuk orang.',
  'Not shown below the Puskesmas: in a small place this number could name persons.',
);

/** Says why there is no number; the zero in it is nobody's. */
function withheldRow(read: Read, area: string, definition: IndicatorDefinition): PwsRow {
  const judgement: Judgement = { yardstick: yardstickOf(read, definition, area), line: null, trend: 'na', status: null, flags: ['withheld'] };
  return { ...pwsRow(read, definition, { row: placeOf(read, area), reading: { own: NOTHING, cumulative: NOTHING, before: NOTHING }, judgement }), reason: WITHHELD };
}

interface Judged {
  readonly row: Pick<Row, 'key' | 'name'>;
  readonly reading: Reading;
  readonly judgement: Judgement;
}

function pwsRow(read: Read, definition: IndicatorDefinition, { row, reading, judgement }: Judged): PwsRow {
  const { name } = row;
  const { line, trend, status, flags } = judgement;
  const needed = neededBy(read, definition, { reading, judgement });
  return {
    area: row.key,
    name,
    sasaran: denominatorOf(definition, reading.cumulative),
    cumulative: shareIn(definition, reading.cumulative),
    thisMonth: shareIn(definition, reading.own),
    lastMonth: shareIn(definition, reading.before),
    targetToDatePercent: targetToDate(judgement.yardstick),
    line,
    trend,
    status,
    flags,
    neededPerMonth: needed,
    reason: reasonOfRow(read, { name, definition, reading, judgement, neededPerMonth: needed }),
  };
}

function shareIn(definition: IndicatorDefinition, tally: Tally): PwsShare {
  const { numerator, percent } = amountOf(definition, tally);
  return { count: numerator, percent };
}

/** Only a target of the year that the count of the year approaches can be divided into months. */
function neededBy({ frame }: Read, definition: IndicatorDefinition, { reading, judgement }: Omit<Judged, 'row'>): number | null {
  const approaches = definition.timeRule === 'cumulative' && definition.direction === 'up' && isAnnual(definition);
  return !approaches || isEpiWeek(frame.period) ? null : neededPerMonth(reading.cumulative, judgement.yardstick, monthNumber(frame.period));
}

const tableName = ({ area, indicator, period, basis, place, level }: PwsQuery): string => `${area}|${indicator}|${period}|${basis ?? ''}|${place ?? ''}|${level ?? ''}`;
