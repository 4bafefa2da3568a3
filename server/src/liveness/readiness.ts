/** What must have happened before the server may be relied on. Whoever makes it happen marks it. */
export const stages = ['world'] as const;
export type Stage = (typeof stages)[number];

export class Readiness {
  private readonly open = new Set<Stage>(stages);
  private stopping = false;

  /** It has happened. */
  mark(stage: Stage): void {
    this.open.delete(stage);
  }

  /** From now on nothing more is taken on. */
  stop(): void {
    this.stopping = true;
  }

  isReady = (): boolean => this.open.size === 0 && !this.stopping;
}
