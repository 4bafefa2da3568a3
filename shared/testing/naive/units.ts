/** What units tell of themselves: each unit once, and amounts that hold until they are told anew. */
import type { EventTypeCode, HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, monthsAfter } from './calendar.js';
import { inStock, type NaiveCount, type NaiveWorld } from './world.js';

interface UnitHistory {
  readonly unit: string;
  readonly history: readonly HealthEvent[];
}

/** Choice: a posyandu is the unit of that id, whichever of the two kinds the subject names. */
export function everyUnit(world: NaiveWorld, ...asked: EventTypeCode[]): UnitHistory[] {
  const told = world.events.filter(({ subject, type }) => ['unit', 'posyandu'].includes(subject.kind) && asked.includes(type));
  return [...new Set(told.map(({ subject }) => subject.key))].map((unit) => ({ unit, history: told.filter(({ subject }) => subject.key === unit) }));
}

interface Telling {
  readonly event: HealthEvent;
  readonly amounts: Readonly<Record<string, number>>;
}

/** Amounts that a unit has from the day they were told until they are told again, at most so many months; null = for ever. */
export const heldBy = (unit: string, tellings: readonly Telling[], months: number | null): NaiveCount[] =>
  tellings.flatMap(({ event: { occurredOn: from }, amounts }, index) => {
    const runsOut = months === null ? AFTER_ALL : monthsAfter(from, months);
    const next = tellings[index + 1]?.event.occurredOn ?? AFTER_ALL;
    const stay = { from, until: next < runsOut ? next : runsOut, residence: '', unit };
    return Object.entries(amounts).flatMap(([part, amount]) => inStock(part, stay).map((count) => ({ ...count, value: count.value * amount })));
  });
