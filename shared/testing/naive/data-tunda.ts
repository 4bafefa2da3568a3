/** How late events were recorded: of each the days from its day to its recording, up to 31 and more. */
import { daysFrom } from './calendar.js';
import { codeOf } from './place.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: recorded before its day is no delay; what a unit tells of itself is at that unit, wherever it was written. */
export const dataTunda = (world: NaiveWorld): NaiveCount[] =>
  world.events.flatMap(({ occurredOn, recordedAt, residence, subject, unit }) => {
    if (recordedAt === null) return [];
    const days = Math.max(0, Math.min(31, daysFrom(occurredOn, recordedAt.slice(0, 10))));
    const at = subject.kind === 'unit' || subject.kind === 'posyandu' ? subject.key : (unit ?? '');
    return [{ part: `tunda_${days}`, day: occurredOn, residence: codeOf(residence), unit: at, value: 1 }];
  });
