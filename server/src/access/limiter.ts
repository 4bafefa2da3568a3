/** How often someone may ask, in windows of fixed length. Only the current window is remembered. */
import type { Millis } from '@pantau/shared/period';

export class Limiter {
  private window = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly seconds: number) {}

  /** Counts one more; answers the seconds to wait where that is too many, else 0. */
  take(key: string, most: number, now: Millis): number {
    const length = this.seconds * 1000;
    const window = Math.floor(now / length);
    if (window !== this.window) this.counts.clear();
    this.window = window;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count > most ? ((window + 1) * length - now) / 1000 : 0;
  }
}

/** Of an IPv6 address the network: its owner has all the others in it too. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
};
