/** Stays: where a person lives from when to when. Only registration, move and the own birth tell (rule R10). */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';
import type { Birth } from './birth.js';
import type { Contribution, Place } from './contribution.js';

/** Half open: the person lives there on `from` and no longer on `to`; `to` null = still. */
export interface Stay {
  readonly from: Day;
  readonly to: Day | null;
  readonly place: Place;
  readonly by: HealthEvent;
}

/** The first statement reaches back to birth; a move out ends the last stay until another statement. */
export function stayOver(keys: ReadonlySet<string>, events: readonly HealthEvent[], birth: Birth | null): readonly Stay[] {
  const statements = events.flatMap((event) => statementOf(keys, event) ?? []);
  return statements.flatMap(({ residence, by }, index) => {
    const from = index === 0 && birth && birth.day < by.occurredOn ? birth.day : by.occurredOn;
    const to = statements[index + 1]?.by.occurredOn ?? null;
    return residence === null || from === to ? [] : [{ from, to, place: { residence, unit: by.unit ?? '' }, by }];
  });
}

interface Statement {
  /** null = left the registered areas. */
  readonly residence: string | null;
  readonly by: HealthEvent;
}

function statementOf(keys: ReadonlySet<string>, event: HealthEvent): Statement | null {
  if (isOfType(event, 'person_moved')) {
    const { to } = event.data;
    return { residence: to ? (to.dusun ?? to.desa) : null, by: event };
  }
  const states = isOfType(event, 'person_registered') || (isOfType(event, 'delivery') && bearsOneOf(keys, event));
  return states ? { residence: event.residence?.dusun ?? event.residence?.desa ?? '', by: event } : null;
}

const bearsOneOf = (keys: ReadonlySet<string>, event: HealthEvent<'delivery'>): boolean =>
  event.data.newborns?.some(({ key }) => keys.has(key)) ?? false;

/** +1 on the day each span begins, -1 on the day it ends; spans cut to the window [from, to). */
export function stockOf(part: string, stays: readonly Stay[], window: { from: Day; to: Day | null }): readonly Contribution[] {
  return stays.flatMap((stay) => {
    const from = stay.from > window.from ? stay.from : window.from;
    const to = earlier(stay.to, window.to);
    if (to !== null && to <= from) return [];
    const enter = { part, day: from, place: stay.place, n: 1, by: stay.by };
    return to === null ? [enter] : [enter, { ...enter, day: to, n: -1 }];
  });
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);
