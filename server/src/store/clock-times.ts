/** When each clock step was received. Steps are numbered from 1 without gaps. */
import type { Millis } from '@pantau/shared/period';

export class ClockTimes {
  private readonly times: Millis[] = [];

  get clock(): number {
    return this.times.length;
  }

  add(at: Millis): void {
    this.times.push(at);
  }

  fill(times: readonly Millis[]): void {
    for (const at of times) this.times.push(at);
  }

  timeOf = (clock: number): Millis | undefined => this.times[clock - 1];

  /** The first step at or after the instant, as if time never ran backwards; `clock + 1` where there is none. */
  firstAtOrAfter(instant: Millis): number {
    let low = 0;
    let high = this.times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[middle] ?? 0) < instant) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}
