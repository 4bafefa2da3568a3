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
  /** The first day of evidence or diagnosis. */
  readonly from: Day;
  /** Half open, in order; closed by a visit that ends the follow-up, opened again by later evidence. */
  readonly spans: readonly Span[];
  readonly homes: readonly Stay[];
}

/** Null where nothing says that the person has it. */
export function registerOf(patient: History, condition: Condition): Register | null {
  const evidence = evidenceIn(patient, condition);
  const [first] = evidence;
  if (!first) return null;
  const from = firstDayOf(evidence);
  return { from, spans: spansOf(evidence, from), homes: homesOf(patient, first, from) };
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

/** How long a measure speaks, in months. Source: programme definition of control. */
const FRESH_MONTHS = 3;

interface Control {
  readonly part: string;
  readonly isMeasured: (visit: ChronicVisit) => boolean;
  readonly isControlled: (visit: ChronicVisit) => boolean;
}

/** Each measure holds until the next one or the end of the follow-up, three months at most. */
export function controlled(visits: readonly ChronicVisit[], { homes }: Register, { part, isMeasured, isControlled }: Control): readonly Contribution[] {
  const measured = visits.filter(isMeasured);
  return measured.flatMap((by, index) => {
    if (!isControlled(by)) return [];
    const ends = [addMonths(by.occurredOn, FRESH_MONTHS), measured[index + 1]?.occurredOn, visits.slice(visits.indexOf(by)).find(isEnd)?.occurredOn];
    return stateAt(part, homes, { from: by.occurredOn, to: ends.reduce(earlier) ?? null, by });
  });
}

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);

/** A state that a visit tells. */
const stateAt = (part: string, homes: readonly Stay[], state: Span & { readonly by: HealthEvent }): readonly Contribution[] =>
  stockOf(part, homes, state).map((share) => ({ ...share, by: state.by }));

interface Standard {
  readonly part: string;
  /** Visits for the condition, in the order of history. */
  readonly visits: readonly ChronicVisit[];
  readonly isGood: (visit: ChronicVisit) => boolean;
}

/**
 * Served to standard: since January, or since the month of entry, enough months have had a good visit. Someone comes in on the
 * day of the first good visit of the month that makes it so, and drops out on the last day of the month that no longer does,
 * on the day the follow-up ends, or with the year.
 */
export function servedToStandard(patient: History, register: Register, { visits, part, isGood }: Standard): readonly Contribution[] {
  const years = [...new Set(visits.map(({ occurredOn }) => yearOf(occurredOn)))];
  return years.flatMap((year) => {
    const ofYear = visits.filter(({ occurredOn }) => yearOf(occurredOn) === year);
    return servedIn(patient, register.from, { visits: ofYear, isGood }).flatMap((state) => stateAt(part, register.homes, state));
  });
}

type Served = Span & { readonly by: ChronicVisit };

function servedIn(patient: History, entry: Day, { visits, isGood }: Pick<Standard, 'visits' | 'isGood'>): readonly Served[] {
  const good = visits.filter(isGood);
  const [first] = good;
  if (!first) return [];
  const ratio = patient.variant('ht_kepatuhan', first) === 'ketat' ? 1 : 0.8;
  const year = yearOf(first.occurredOn);
  const begin = yearOf(entry) === year ? monthNumber(monthOf(entry)) : 1;
  const served = new ServedSpans();
  for (let number = begin; number <= 12; number++) {
    const month: Month = `${year}-${String(number).padStart(2, '0')}`;
    const isEnough = monthsWith(good, begin, number) >= ratio * (number - begin + 1);
    const opening = isEnough ? good.find(({ occurredOn }) => monthOf(occurredOn) === month) : undefined;
    for (const visit of visits.filter(({ occurredOn }) => monthOf(occurredOn) === month)) {
      if (visit === opening) served.enter(visit);
      if (isEnd(visit)) served.leave(visit.occurredOn);
    }
    if (!isEnough) served.leave(lastDay(month));
  }
  served.leave(firstDay(shiftMonth(`${year}-12`, 1)));
  return served.spans;
}

class ServedSpans {
  readonly spans: Served[] = [];
  private open: ChronicVisit | null = null;

  enter(visit: ChronicVisit): void {
    this.open ??= visit;
  }

  leave(day: Day): void {
    if (this.open) this.spans.push({ from: this.open.occurredOn, to: day, by: this.open });
    this.open = null;
  }
}

const monthsWith = (visits: readonly ChronicVisit[], from: number, to: number): number =>
  new Set(visits.map(({ occurredOn }) => monthNumber(monthOf(occurredOn))).filter((number) => number >= from && number <= to)).size;
