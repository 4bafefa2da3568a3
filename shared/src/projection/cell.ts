/** The numbers of one month by day. There are very many of these, most with one day or two: they are kept small. */

/** Shared by all that hold nothing yet; never written to. */
const NOTHING: number[] = [];

export class Cell {
  total = 0;
  private lateSteps: number[] = NOTHING;
  /** Day of the month and its count, in turns. */
  private days: number[] = NOTHING;

  /** @param lateAt the clock step, where it came after the month was closed */
  add(day: number, n: number, lateAt: number | null): void {
    this.total += n;
    if (lateAt !== null) this.addLateStep(lateAt);
    for (let i = 0; i < this.days.length; i += 2) {
      if (this.days[i] !== day) continue;
      this.days[i + 1] = (this.days[i + 1] ?? 0) + n;
      return;
    }
    if (this.days === NOTHING) this.days = [day, n];
    else this.days.push(day, n);
  }

  /** Clock steps that changed the month after it was closed, rising. */
  get late(): readonly number[] {
    return this.lateSteps;
  }

  /** Adds what a checkpoint kept. */
  restore(days: readonly (readonly [day: number, n: number])[], late: readonly number[]): void {
    for (const [day, n] of days) this.add(day, n, null);
    if (late.length > 0) this.lateSteps = [...new Set([...this.lateSteps, ...late])].sort((a, b) => a - b);
  }

  /** Sum of the days from first to last, both inside (1 to 31). */
  between(first: number, last: number): number {
    let sum = 0;
    for (let i = 0; i < this.days.length; i += 2) {
      const day = this.days[i] ?? 0;
      if (day >= first && day <= last) sum += this.days[i + 1] ?? 0;
    }
    return sum;
  }

  copy(): Cell {
    const copy = new Cell();
    for (const [day, n] of this.entries()) copy.add(day, n, null);
    return copy;
  }

  /** `[day of month, n]`, for storing. */
  entries(): readonly (readonly [day: number, n: number])[] {
    const entries: [day: number, n: number][] = [];
    for (let i = 0; i < this.days.length; i += 2) {
      const n = this.days[i + 1] ?? 0;
      if (n !== 0) entries.push([this.days[i] ?? 0, n]);
    }
    return entries;
  }

  private addLateStep(step: number): void {
    if (this.lateSteps === NOTHING) this.lateSteps = [step];
    else if (this.lateSteps.at(-1) !== step) this.lateSteps.push(step);
  }
}
