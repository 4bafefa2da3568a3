/** The pregnancies of all women: events with a label of their own by label, the others told apart by their dates (R6, R7). */
import type { EventTypeCode, HealthEvent } from '@pantau/shared/event';
import { daysAfter, daysFrom } from './calendar.js';
import { ofType } from './of-type.js';
import { latestRegistration } from './person.js';
import { servicePlace } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

export interface Pregnancy {
  readonly label: string | null;
  readonly events: HealthEvent[];
  /** The first LMP that an event of it told, and which event that was. */
  anchor: { readonly lmp: string; readonly toldBy: HealthEvent } | null;
  end: string | null;
  /** All events read of the woman, with her registrations and moves, in order: they lend each other their residence. */
  readonly woman: readonly HealthEvent[];
}

const alwaysRead: readonly EventTypeCode[] = ['anc_visit', 'delivery', 'pnc_visit', 'pregnancy_ended'];

/**
 * Told apart by visits, deliveries and ends, and by the other types that the question asks for.
 * Choice: what is asked for besides is read of the woman as well, where it is told of her and not of a pregnancy: it is then
 * of no pregnancy, yet may lend its residence.
 * Choice: "pregnancy of a male" goes by the sex of the latest registration; all his pregnancies are skipped.
 */
export function everyPregnancy(world: NaiveWorld, ...asked: EventTypeCode[]): Pregnancy[] {
  const women = new Set<string>();
  for (const { subject } of world.events) if (subject.kind === 'pregnancy') women.add(womanOf(world, subject));
  return [...women].filter((woman) => latestRegistration(world, woman)?.data.sex !== 'L').flatMap((woman) => pregnanciesOf(world, woman, asked));
}

/** The delivery that ends a pregnancy: the first one told of it. */
export const deliveryOf = ({ events }: Pregnancy): HealthEvent<'delivery'> | undefined => ofType(events, 'delivery')[0];

export const countedIn = ({ woman }: Pregnancy, part: string, event: HealthEvent): NaiveCount => oneService(part, event, servicePlace(event, woman));

const womanOf = (world: NaiveWorld, { key, of }: HealthEvent['subject']): string => world.person(of?.key ?? key);

function pregnanciesOf(world: NaiveWorld, woman: string, asked: readonly EventTypeCode[]): Pregnancy[] {
  const isRead = ({ type }: HealthEvent) => alwaysRead.includes(type) || asked.includes(type);
  const events = world.events.filter((event) => isRead(event) && event.subject.kind === 'pregnancy' && womanOf(world, event.subject) === woman);
  const ofHer: readonly string[] = ['person_registered', 'person_moved', ...asked];
  const lending = world.events.filter(
    (event) => events.includes(event) || (event.subject.kind === 'person' && ofHer.includes(event.type) && world.person(event.subject.key) === woman),
  );
  const pregnancies: Pregnancy[] = [];
  for (const event of events) {
    const own = labelOf(event);
    const found = own === null ? foundByDates(event, pregnancies) : pregnancies.find(({ label }) => label === own);
    const pregnancy = found ?? { label: own, events: [], anchor: null, end: null, woman: lending };
    if (!found) pregnancies.push(pregnancy);
    add(event, pregnancy);
  }
  return pregnancies;
}

/** Null where the key is the mother's: such a key names no single pregnancy. */
const labelOf = ({ subject }: HealthEvent): string | null => (subject.of === undefined || subject.key === subject.of.key ? null : subject.key);

/**
 * Choice: an event keyed by its mother may join a labelled pregnancy too, so that two sources count one K1 once; a label
 * never joins a pregnancy that an event keyed by the mother began.
 */
function foundByDates(event: HealthEvent, begun: readonly Pregnancy[]): Pregnancy | undefined {
  const lmp = lmpOf(event);
  const newestFirst = [...begun].reverse();
  if (lmp !== null) {
    for (const pregnancy of newestFirst) {
      if (pregnancy.anchor === null || Math.abs(daysFrom(pregnancy.anchor.lmp, lmp)) > 60) continue;
      if (pregnancy.end === null || lmp <= daysAfter(pregnancy.end, -14)) return pregnancy;
    }
  }
  const [last] = newestFirst;
  if (last === undefined || (lmp !== null && last.anchor !== null)) return undefined;
  return event.occurredOn <= lastDayOf(last) ? last : undefined;
}

/** Up to which day an event whose dates cannot be compared belongs to it. */
function lastDayOf({ anchor, end, events }: Pregnancy): string {
  if (end !== null) return daysAfter(end, 42);
  return daysAfter(anchor?.lmp ?? events[0]?.occurredOn ?? '', 308);
}

function add(event: HealthEvent, pregnancy: Pregnancy): void {
  const lmp = lmpOf(event);
  pregnancy.events.push(event);
  if (lmp !== null) pregnancy.anchor ??= { lmp, toldBy: event };
  if (event.type === 'delivery' || event.type === 'pregnancy_ended') pregnancy.end ??= event.occurredOn;
}

/** The LMP that an event tells: as given, else its day less the weeks. Postnatal visits tell none. */
function lmpOf(event: HealthEvent): string | null {
  const [visit] = ofType([event], 'anc_visit');
  const [delivery] = ofType([event], 'delivery');
  if (visit?.data.lmp !== undefined) return visit.data.lmp;
  const weeks = visit?.data.gaWeeks ?? delivery?.data.gaWeeks;
  return weeks === undefined ? null : daysAfter(event.occurredOn, -7 * weeks);
}
