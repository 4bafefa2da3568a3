/**
 * Follows one watch over one socket: asks for it, applies what fits, and whatever was missed is asked for again.
 * After a reconnect it begins anew; the last picture stays on screen meanwhile.
 */
import type { ClientToServer, Delta, Fresh, Pulse, ResumeAnswer, ServerToClient, Situation, WatchAnswer, WatchWish } from '@pantau/shared/protocol';
import type { Socket } from 'socket.io-client';
import { fromSnapshot, withDelta, withRows, type Watched } from './watched.js';

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

const ANSWER_WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 2_000;

type Phase = 'idle' | 'asking' | 'following' | 'catching_up';

export class Follower {
  private phase: Phase = 'idle';
  private watch: string | null = null;
  private watched: Watched | null = null;
  private waiting: Delta[] = [];
  /** Answers of an earlier turn (before a reconnect or the end) are ignored. */
  private turn = 0;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly socket: LiveSocket,
    private readonly wish: WatchWish,
    private readonly onStep: (watched: Watched) => void,
  ) {}

  /** The socket stands: (re)start from a snapshot. */
  async ask(): Promise<void> {
    const turn = this.begin('asking');
    const answer = await new Promise<WatchAnswer | null>((answered) => {
      this.socket.timeout(ANSWER_WITHIN_MS).emit('watch', this.wish, (late: Error | null, given) => answered(late ? null : given));
    });
    if (turn !== this.turn) return;
    if (answer?.ok) this.start(answer);
    else if (answer === null || answer.problem.retryable) this.again = setTimeout(() => void this.ask(), ASK_AGAIN_MS);
  }

  /** The socket fell, or nobody looks any more. */
  stop(): void {
    if (this.watch !== null && this.socket.connected) this.socket.emit('unwatch', { watch: this.watch });
    this.watch = null;
    this.begin('idle');
  }

  onDelta(delta: Delta): void {
    if (delta.watch !== this.watch) return;
    if (this.phase === 'catching_up') this.waiting.push(delta);
    else this.apply(delta);
  }

  onFresh({ watch, situations, clock }: Fresh): void {
    if (watch !== this.watch || this.watched === null) return;
    this.begin('following');
    this.show(fromSnapshot(this.watched.epoch, clock, situations));
  }

  onPulse({ epoch, watches }: Pulse): void {
    if (this.phase !== 'following' || this.watch === null || this.watched === null) return;
    if (epoch !== this.watched.epoch) void this.ask();
    else if ((watches[this.watch] ?? 0) > this.watched.clock) void this.catchUp();
  }

  private start(answer: Extract<WatchAnswer, { ok: true }>): void {
    this.phase = 'following';
    this.watch = answer.watch;
    this.show(fromSnapshot(answer.epoch, answer.clock, situationsOf(answer)));
  }

  private apply(delta: Delta): void {
    if (this.watched === null) return;
    if (delta.epoch !== this.watched.epoch) return void this.ask();
    const next = withDelta(this.watched, delta);
    if (next === 'gap') void this.catchUp();
    else if (next !== this.watched) this.show(next);
  }

  private async catchUp(): Promise<void> {
    const { watch, watched } = this;
    if (watch === null || watched === null) return;
    const turn = this.begin('catching_up');
    const wish = { watch, epoch: watched.epoch, clock: watched.clock };
    const answer = await new Promise<ResumeAnswer | null>((answered) => {
      this.socket.timeout(ANSWER_WITHIN_MS).emit('resume', wish, (late: Error | null, given) => answered(late ? null : given));
    });
    if (turn !== this.turn) return;
    if (!answer?.ok) return this.ask();
    this.resumed(watched, answer);
  }

  private resumed(watched: Watched, answer: Extract<ResumeAnswer, { ok: true }>): void {
    this.phase = 'following';
    if ('rows' in answer) this.show(withRows(watched, answer.rows, answer.clock));
    else this.show(fromSnapshot(watched.epoch, answer.clock, situationsOf(answer)));
    const waiting = this.waiting;
    this.waiting = [];
    for (const delta of waiting) this.onDelta(delta);
  }

  private begin(phase: Phase): number {
    clearTimeout(this.again);
    this.phase = phase;
    this.waiting = [];
    this.turn += 1;
    return this.turn;
  }

  private show(watched: Watched): void {
    this.watched = watched;
    this.onStep(watched);
  }
}

const situationsOf = ({ situation, situations }: { readonly situation?: Situation; readonly situations?: readonly Situation[] }): readonly Situation[] => situations ?? (situation ? [situation] : []);
