/** What one socket may send: known messages, not too many. The third offence ends it. */
import type { ProblemCode } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';

const KNOWN = new Set(['watch', 'unwatch', 'resume']);
const MOST_MESSAGES = 20;
const WITHIN_MS = 10_000;
const MOST_OFFENCES = 3;

export class MessageGuard {
  private times: Millis[] = [];
  private offences = 0;

  /** What is wrong with the message; null = nothing. */
  judge(name: unknown, now: Millis): Extract<ProblemCode, 'E_EVENT' | 'E_RATE'> | null {
    this.times = [...this.times.filter((time) => time > now - WITHIN_MS), now];
    const code = this.times.length > MOST_MESSAGES ? 'E_RATE' : typeof name !== 'string' || !KNOWN.has(name) ? 'E_EVENT' : null;
    if (code) this.offend();
    return code;
  }

  /** For what is no message at all. */
  offend(): void {
    this.offences++;
  }

  get isOver(): boolean {
    return this.offences >= MOST_OFFENCES;
  }
}
