/** Work that waits for its turn: so many at once, and one of each holder. First come, first served among those who may. */

interface Waiting {
  readonly holder: string;
  readonly begin: () => void;
}

export class Slots {
  private readonly running: string[] = [];
  private readonly waiting: Waiting[] = [];

  constructor(private readonly most: number) {}

  get waitingCount(): number {
    return this.waiting.length;
  }

  /** Runs the work when its turn has come. */
  async run<T>(holder: string, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => {
      this.waiting.push({ holder, begin });
      this.beginNext();
    });
    try {
      return await work();
    } finally {
      this.running.splice(this.running.indexOf(holder), 1);
      this.beginNext();
    }
  }

  private beginNext(): void {
    const next = this.running.length < this.most ? this.waiting.findIndex(({ holder }) => !this.running.includes(holder)) : -1;
    if (next < 0) return;
    const [chosen] = this.waiting.splice(next, 1);
    if (!chosen) return;
    this.running.push(chosen.holder);
    chosen.begin();
    this.beginNext();
  }
}
