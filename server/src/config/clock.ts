/** The time of day, handed in wherever it is asked for, so that a test can turn it. */
import type { Millis } from '@pantau/shared/period';

export abstract class Clock {
  abstract now(): Millis;
}

/** The only place that reads the time of the machine. */
export const machineClock: Clock = { now: () => Date.now() };
