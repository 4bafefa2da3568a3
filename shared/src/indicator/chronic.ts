/**
 * Shared by the indicators of hypertension, diabetes and severe mental illness: who is on the register from when to when, whose
 * latest measure is controlled, and who is served to standard month by month.
 */
import { isOfType, type HealthEvent } from '../event/index.js';
import { addMonths, firstDay, lastDay, monthNumber, monthOf, shiftMonth, yearOf, type Day, type Month } from '../period/index.js';
import type { Contribution } from './contribution.js';
import type { History } from './history.js';
import { stockOf, type Stay } from './stay.js';
import type { Span } from './writing/index.js';

export type ChronicVisit = HealthEvent<'chronic_visit'>;
export type Condition = ChronicVisit['data']['condition'];

export const visitsFor = (patient: History, condition: Condition): readonly ChronicVisit[] =>
  patient.sinceBirth('chronic_visit').filter(({ data }) => data.condition === condition);

interface Register {
  /** Half open, in order; closed by a visit that ends the follow-up, opened again by later evidence. */
  readonly spans: readonly Span[];
  readonly homes: readonly Stay[];
}

/** Null where nothing says that the person has it. */
export function registerOf(patient: History, condition: Condition): Register | null {
  const evidence = evidenceIn(patient, condition);
  const [first] = evidence;
  if (!first) return null;
  const spans = spansOf(evidence, firstDayOf(evidence));
  return { spans, homes: homesOf(patient, first, spans[0]?.from ?? first.occurredOn) };
}

/** What puts the person on the register, in the order of history: visits for it, and registrations that list it. */
export function evidenceIn(patient: History, condition: Condition): readonly HealthEvent[] {
  const visits: ReadonlySet<HealthEvent> = new Set(visitsFor(patient, condition));
  return patient.events.filter((event) => visits.has(event) || lists(event, condition));
}

const lists = (event: HealthEvent, condition: Condition): boolean => isOfType(event, 'person_registered') && (event.data.chronic?.includes(condition) ?? false);

/** Of all days of the evidence and all days of diagnosis that it tells. */
function firstDayOf(evidence: readonly HealthEvent[]): Day {
  const days = evidence.flatMap((event) => (isOfType(event, 'chronic_visit') && event.data.diagnosedOn ? [event.occurredOn, event.data.diagnosedOn] : [event.occurredOn]));
  return days.reduce((first, day) => (day < first ? day : first));
}

function spansOf(evidence: readonly HealthEvent[], from: Day): readonly Span[] {
  const spans: { from: Day; to: Day | null }[] = [{ from, to: null }];
  for (const event of evidence) {
    const last = spans.at(-1);
    if (last?.to === null && isEnd(event)) last.to = event.occurredOn;
    else if (last?.to !== null && !isEnd(event)) spans.push({ from: event.occurredOn, to: null });
  }
  return spans.filter((span) => span.to === null || span.to > span.from);
}

const isEnd = (event: HealthEvent): boolean => isOfType(event, 'chronic_visit') && event.data.ended !== undefined;

/** Where the patient lives; where nobody has told, the place of the first evidence. */
const homesOf = (patient: History, first: HealthEvent, from: Day): readonly Stay[] =>
  patient.isHomeTold() ? patient.stays() : [{ from: patient.birth()?.day ?? from, to: null, place: patient.placeOf(first), by: first }];

/** The stock of everyone on the register. */
export const registered = (part: string, { spans, homes }: Register): readonly Contribution[] => spans.flatMap((span) => stockOf(part, homes, span));

/** A state told by a visit, cut to the register. */
export function whileRegistered(part: string, { spans, homes }: Register, state: Span & { readonly by: HealthEvent }): readonly Contribution[] {
  return spans.flatMap((span) => {
    const from = state.from > span.from ? state.from : span.from;
    const to = state.to === null || (span.to !== null && span.to < state.to) ? span.to : state.to;
    return stockOf(part, homes, { from, to }).map((share) => ({ ...share, by: state.by }));
  });
}

/** How long a measure speaks, in months. Source: programme definition of control. */
const FRESH_MONTHS = 3;

interface Control {
  readonly part: string;
  readonly isMeasured: (visit: ChronicVisit) => boolean;
  readonly isControlled: (visit: ChronicVisit) => boolean;
}

/** Each measure holds until the next one, three months at most. */
export function controlled(visits: readonly ChronicVisit[], register: Register, { part, isMeasured, isControlled }: Control): readonly Contribution[] {
  const measured = visits.filter(isMeasured);
  return measured.flatMap((by, index) => {
    if (!isControlled(by)) return [];
    const stale = addMonths(by.occurredOn, FRESH_MONTHS);
    const next = measured[index + 1]?.occurredOn ?? stale;
    return whileRegistered(part, register, { from: by.occurredOn, to: next < stale ? next : stale, by });
  });
}

interface Standard {
  readonly part: string;
  readonly isGood: (visit: ChronicVisit) => boolean;
}

/**
 * Served to standard: since January, or since the month of entry, enough months have had a good visit. Someone comes in on the
 * day of the visit that makes it so, and drops out on the last day of the month that no longer does, or with the year.
 */
export function servedToStandard(patient: History, register: Register, { visits, part, isGood }: Standard & { readonly visits: readonly ChronicVisit[] }): readonly Contribution[] {
  const good = visits.filter(isGood);
  const years = [...new Set(good.map(({ occurredOn }) => yearOf(occurredOn)))];
  return years.flatMap((year) => {
    const ofYear = good.filter(({ occurredOn }) => yearOf(occurredOn) === year);
    return spansOfYear(patient, register, ofYear).flatMap((state) => whileRegistered(part, register, state));
  });
}

interface Served extends Span {
  readonly by: HealthEvent;
}

function spansOfYear(patient: History, { spans }: Register, visits: readonly ChronicVisit[]): readonly Served[] {
  const [first] = visits;
  const entry = spans[0]?.from;
  if (!first || !entry) return [];
  const ratio = patient.variant('ht_kepatuhan', first) === 'ketat' ? 1 : 0.8;
  const year = yearOf(first.occurredOn);
  const begin = yearOf(entry) === year ? monthNumber(monthOf(entry)) : 1;
  const served: Served[] = [];
  let open: ChronicVisit | null = null;
  for (let number = begin; number <= 12; number++) {
    const month: Month = `${year}-${String(number).padStart(2, '0')}`;
    const by = visits.find(({ occurredOn }) => monthOf(occurredOn) === month);
    const isEnough = monthsWith(visits, begin, number) >= ratio * (number - begin + 1);
    if (isEnough && by && !open) open = by;
    if (isEnough || !open) continue;
    served.push({ from: open.occurredOn, to: lastDay(month), by: open });
    open = null;
  }
  const newYear = firstDay(shiftMonth(`${year}-12`, 1));
  return open ? [...served, { from: open.occurredOn, to: newYear, by: open }] : served;
}

const monthsWith = (visits: readonly ChronicVisit[], from: number, to: number): number =>
  new Set(visits.map(({ occurredOn }) => monthNumber(monthOf(occurredOn))).filter((number) => number >= from && number <= to)).size;
