/**
 * Stays: where a person or household lives from when to when. Of a person only registration, move and the own birth tell
 * (rule R10), of a household its registration; services never do.
 */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';
import { newbornIn, type Birth } from './birth.js';
import type { Contribution, Place } from './contribution.js';

/** Before everything: so far the first statement reaches back where nothing else bounds it. */
export const EVER: Day = '0001-01-01';

/** Half open: it lives there on `from` and no longer on `to`; `to` null = still. */
export interface Stay {
  readonly from: Day;
  readonly to: Day | null;
  readonly place: Place;
  readonly by: HealthEvent;
}

/** The first statement reaches back to birth; a move out ends the last stay until another statement. */
export const staysOfPerson = (keys: ReadonlySet<string>, events: readonly HealthEvent[], birth: Birth | null): readonly Stay[] =>
  staysOver(statementsIn(keys, events), birth?.day ?? EVER);

/** True where some statement tells a place, or that there is none. */
export const isHomeTold = (keys: ReadonlySet<string>, events: readonly HealthEvent[]): boolean =>
  statementsIn(keys, events).some(({ residence }) => residence !== undefined);

/** @param begin from when on; the first registration reaches back or is cut to it. Default: from the first registration on */
export function staysOfHousehold(events: readonly HealthEvent[], begin?: Day): readonly Stay[] {
  const registrations = events.filter((event) => isOfType(event, 'household_registered'));
  const [first] = registrations;
  return first ? staysOver(registrations.map((by) => ({ residence: residenceText(by), by })), begin ?? first.occurredOn) : [];
}

export const residenceText = ({ residence }: HealthEvent): string | undefined => residence?.dusun ?? residence?.desa;

interface Statement {
  /** null = lives in none of the areas; undefined = lives somewhere. */
  readonly residence: string | null | undefined;
  readonly by: HealthEvent;
}

const statementsIn = (keys: ReadonlySet<string>, events: readonly HealthEvent[]): readonly Statement[] =>
  events.flatMap((event) => statementOf(keys, event) ?? []);

function statementOf(keys: ReadonlySet<string>, by: HealthEvent): Statement | null {
  if (isOfType(by, 'person_moved')) {
    const residence = residenceAfter(by);
    return residence === undefined ? null : { residence: residence || null, by };
  }
  return isOfType(by, 'person_registered') || newbornIn(keys, by) ? { residence: residenceText(by), by } : null;
}

/** Where a move leads; '' = out of the registered areas. */
export function residenceAfter({ data: { to, out } }: HealthEvent<'person_moved'>): string | undefined {
  if (to) return to.dusun ?? to.desa;
  return out ? '' : undefined;
}

/** One that tells no place says nothing beside one that does; where none tells, they live somewhere unknown. */
function staysOver(statements: readonly Statement[], begin: Day): readonly Stay[] {
  const isPlaceTold = statements.some(({ residence }) => typeof residence === 'string');
  const telling = isPlaceTold ? statements.filter(({ residence }) => residence !== undefined) : statements;
  return telling.flatMap(({ residence, by }, index) => {
    const from = index === 0 || by.occurredOn < begin ? begin : by.occurredOn;
    const to = telling[index + 1]?.by.occurredOn ?? null;
    if (residence === null || (to !== null && to <= from)) return [];
    return [{ from, to, place: { residence: residence ?? '', unit: by.unit ?? '' }, by }];
  });
}

/** +1 on the day each span begins, -1 on the day it ends; spans cut to the window [from, to). */
export function stockOf(part: string, stays: readonly Stay[], window: { readonly from: Day; readonly to: Day | null }): readonly Contribution[] {
  return stays.flatMap((stay) => {
    const from = stay.from > window.from ? stay.from : window.from;
    const to = earlier(stay.to, window.to);
    if (to !== null && to <= from) return [];
    const enter = { part, day: from, place: stay.place, n: 1, by: stay.by };
    return to === null ? [enter] : [enter, { ...enter, day: to, n: -1 }];
  });
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);
