/** A row's number in its three windows, and what the PWS method says of it. */
import type { IndicatorDefinition } from '../indicator/index.js';
import type { Line, PwsStatus, Trend } from '../protocol/index.js';
import { lineOf, trendOf, verdictOf, WHOLE_TARGET, type Progress, type Yardstick } from '../pws/index.js';
import { accumulates, basisOf, FACTORS, sasaranGroupOf, shareOf } from './amount.js';
import { flagsOf, type Judged } from './flags.js';
import type { Frame } from './frame.js';
import type { SourcedTally } from './paper.js';
import type { Read } from './read.js';
import type { Row } from './rows/row.js';
import { tallyOf } from './tally.js';

export interface Reading {
  readonly own: SourcedTally;
  readonly cumulative: SourcedTally;
  readonly before: SourcedTally;
}

export interface Judgement {
  readonly yardstick: Yardstick;
  readonly line: Line | null;
  readonly trend: Trend;
  readonly status: PwsStatus | null;
  readonly flags: readonly string[];
}

export function readingOf(read: Read, row: Row, definition: IndicatorDefinition): Reading {
  const own = tallyOf(read, row, { definition, name: 'own' });
  const cumulative = accumulates(definition) ? tallyOf(read, row, { definition, name: 'cumulative' }) : own;
  return { own, cumulative, before: tallyOf(read, row, { definition, name: 'before' }) };
}

/** Nothing at all in the period or the year so far. */
export const isEmpty = ({ own, cumulative }: Pick<Reading, 'own' | 'cumulative'>): boolean =>
  own.count === 0 && !own.base && cumulative.count === 0 && !cumulative.base;

export function judge(read: Read, reading: Reading, judged: Judged): Judgement {
  const { definition, place, reported } = judged;
  const yardstick = yardstickOf(read, definition, place);
  const judgeable = !read.frame.ahead && place !== null;
  const line = judgeable ? lineOf(reading.cumulative, yardstick) : null;
  const trend = isComparable(read.frame, reading) ? trendOf(reading.own, reading.before) : 'na';
  const { status, flatBelow } = judgeable && hasStatus(definition) ? verdictOf(line, trend, read.facts.rules.flatBelow) : NO_VERDICT;
  const silent = judgeable && hasStatus(definition) && !reported;
  const flags = flagsOf(reading, judged, { flatBelow: flatBelow && !silent, smallSasaran: read.facts.rules.smallSasaran });
  return { yardstick, line, trend, status: silent ? 'belum_lapor' : status, flags };
}

/** A total from paper has no days: it cannot be held against the same days of a month that is still running. */
const isComparable = ({ runningDay }: Frame, { before }: Reading): boolean => runningDay === null || !before.paper;

const NO_VERDICT = { status: null, flatBelow: false };

/** Lower is better, rates and counts have thresholds instead of a status. */
export const hasStatus = ({ direction, timeRule }: IndicatorDefinition): boolean => direction === 'up' && timeRule !== 'rate' && timeRule !== 'count';

export function yardstickOf({ facts, frame }: Read, definition: IndicatorDefinition, place: string | null): Yardstick {
  const question = { indicator: definition.code, year: frame.year, otherwise: definition.target };
  const target = place === null ? null : facts.targets.lookup(facts.places, place, question);
  return {
    target: target?.percent ?? null,
    progress: progressOf(frame, definition),
    direction: definition.direction,
    factor: FACTORS[definition.unit],
    share: shareOf(definition),
  };
}

/** The line rises over the year only where the count of the year is held against a yearly sasaran. */
function progressOf(frame: Frame, definition: IndicatorDefinition): Progress | null {
  const rises = definition.timeRule === 'cumulative' && definition.direction === 'up' && isAnnual(definition);
  return rises ? frame.progress : WHOLE_TARGET;
}

export const isAnnual = (definition: IndicatorDefinition): boolean => definition.value.kind === 'derived' || sasaranGroupOf(definition) !== null;

/** The judgement of a row. */
export const judgeRow = (read: Read, row: Row, { definition, reading }: { definition: IndicatorDefinition; reading: Reading }): Judgement =>
  judge(read, reading, { definition, place: row.sasaranOf.length > 0 ? row.key : null, reported: read.reported(row.reporting), differs: sasaranDiffers(read, row, definition), draft: sasaranIsDraft(read, row.sasaranOf, definition) });

export function sasaranIsDraft(read: Read, places: readonly string[], definition: IndicatorDefinition): boolean {
  const group = sasaranGroupOf(definition);
  return group !== null && places.length > 0 && read.sasaranPage(group, basisOf(read.basis, definition), 'own').isDraft(read.facts.places, places);
}

function sasaranDiffers(read: Read, { sasaranOf }: Row, definition: IndicatorDefinition): boolean {
  const [only, ...others] = sasaranOf;
  const group = sasaranGroupOf(definition);
  if (only === undefined || others.length > 0 || group === null) return false;
  return read.sasaranPage(group, basisOf(read.basis, definition), 'own').differs(read.facts.places, only);
}
