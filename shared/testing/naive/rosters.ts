/** Posyandu and other units as they tell of themselves: who serves there with what, and when it was open. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL } from './calendar.js';
import { ofType } from './of-type.js';
import { everyUnit } from './units.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

type Roster = HealthEvent<'unit_roster'>;
export interface Unit {
  readonly unit: string;
  readonly rosters: readonly Roster[];
  /** Open days alone. */
  readonly sessions: readonly HealthEvent<'posyandu_session'>[];
}

export const isHeld = ({ data }: HealthEvent<'posyandu_session'>): boolean => !data.nilReport && data.closedReason === undefined;

export const everyService = (world: NaiveWorld): Unit[] =>
  everyUnit(world, 'unit_roster', 'posyandu_session').map(({ unit, history }) => ({
    unit,
    rosters: ofType(history, 'unit_roster'),
    sessions: ofType(history, 'posyandu_session').filter(isHeld),
  }));

/** What the last roster up to a day tells of one thing; a roster that is silent on it leaves it as it was. */
export const toldBy = <K extends keyof Roster['data']>({ rosters }: Unit, day: string, what: K): Roster['data'][K] =>
  rosters.filter(({ occurredOn, data }) => occurredOn <= day && data[what] !== undefined).at(-1)?.data[what];

/** Choice: a kader whom a roster lists twice is one kader; one without an id is none. */
export const kaderCount = (kader: Roster['data']['kader']): number => new Set((kader ?? []).map(({ id }) => id).filter((id) => id !== '')).size;

/** In the stock of the unit itself from each day on which it holds to the next on which it does not. */
export const whileHolding = (part: string, unit: string, { days, holds }: { days: readonly string[]; holds: (day: string) => boolean }): NaiveCount[] => {
  const changes = [...new Set(days)].sort();
  return changes.flatMap((day, index) => (holds(day) ? inStock(part, { from: day, until: changes[index + 1] ?? AFTER_ALL, residence: '', unit }) : []));
};
