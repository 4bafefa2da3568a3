/**
 * The pregnancies of one woman. An own key is a firm label: one pregnancy, whatever its dates say. Events keyed by the
 * mother join one of them by their dates (rule R7), a labelled one too, so that two sources count one pregnancy once (R6).
 */
import { isMotherKeyed, isOfType, type HealthEvent } from '../event/index.js';
import { addDays, daysBetween, type Day } from '../period/index.js';

export interface Pregnancy {
  /** Its events in the order of history. */
  readonly events: readonly HealthEvent[];
  /** First known LMP; never moved by later ones. */
  readonly anchor: Day | null;
  /** Day of the first delivery or pregnancy_ended. */
  readonly end: Day | null;
}
interface Growing {
  /** null = told apart by dates alone. */
  readonly label: string | null;
  readonly events: HealthEvent[];
  anchor: Day | null;
  end: Day | null;
}

/** How far an LMP may lie from the anchor and still mean the same pregnancy. */
const LMP_TOLERANCE_DAYS = 60;
/** An LMP later than this before the end belongs to the next pregnancy. */
const LMP_BEFORE_END_DAYS = 14;
const AFTER_END_DAYS = 42;
const OPEN_DAYS = 308;

export function episodesOf(events: readonly HealthEvent[]): readonly Pregnancy[] {
  const episodes: Growing[] = [];
  for (const event of events) {
    if (event.subject.kind !== 'pregnancy') continue;
    const label = isMotherKeyed(event.subject) ? null : event.subject.key;
    const known = label === null ? byDates(event, episodes) : episodes.find((episode) => episode.label === label);
    add(known ?? begin(label, episodes), event);
  }
  return episodes;
}

function begin(label: string | null, episodes: Growing[]): Growing {
  const begun: Growing = { label, events: [], anchor: null, end: null };
  episodes.push(begun);
  return begun;
}

function byDates(event: HealthEvent, episodes: readonly Growing[]): Growing | undefined {
  const lmp = lmpOf(event);
  const byLmp = lmp === null ? undefined : episodes.findLast((episode) => sameByLmp(lmp, episode));
  const last = episodes.at(-1);
  if (byLmp || !last || (lmp !== null && last.anchor !== null)) return byLmp;
  return stillRunning(event.occurredOn, last) ? last : undefined;
}

function sameByLmp(lmp: Day, { anchor, end }: Growing): boolean {
  if (anchor === null || Math.abs(daysBetween(anchor, lmp)) > LMP_TOLERANCE_DAYS) return false;
  return end === null || lmp <= addDays(end, -LMP_BEFORE_END_DAYS);
}

function stillRunning(day: Day, { anchor, end, events }: Growing): boolean {
  if (end !== null) return day <= addDays(end, AFTER_END_DAYS);
  const begun = anchor ?? events[0]?.occurredOn;
  return begun !== undefined && day <= addDays(begun, OPEN_DAYS);
}

function add(episode: Growing, event: HealthEvent): void {
  episode.events.push(event);
  episode.anchor ??= lmpOf(event);
  if (episode.end === null && ends(event)) episode.end = event.occurredOn;
}

const ends = (event: HealthEvent): boolean => isOfType(event, 'delivery') || isOfType(event, 'pregnancy_ended');

/** Given, or counted back from the gestational age; a postnatal visit never carries one. */
export function lmpOf(event: HealthEvent): Day | null {
  if (isOfType(event, 'anc_visit') && event.data.lmp) return event.data.lmp;
  if (!isOfType(event, 'anc_visit') && !isOfType(event, 'delivery')) return null;
  const weeks = event.data.gaWeeks;
  return weeks === undefined ? null : addDays(event.occurredOn, -7 * weeks);
}
