/** Writers that post batches as fast as they are answered, and remember what was answered: acknowledged, or not known. */
import { randomUUID } from 'node:crypto';
import type { Api } from '../world/api.js';
import { VILLAGES, antenatalVisit } from '../world/small-world.js';

export interface SentEvent {
  readonly id: string;
  readonly woman: string;
  readonly village: string;
}

const BATCH = 25;

export class Writers {
  readonly acknowledged = new Map<string, SentEvent>();
  /** Sent, with no answer seen: they may be stored or not. */
  unknown: SentEvent[] = [];
  private stopped = false;

  constructor(
    private readonly api: Api,
    private readonly day: string,
  ) {}

  /** Writes until `stop`, or until the server is gone. */
  async run(count: number): Promise<void> {
    this.stopped = false;
    await Promise.all(Array.from({ length: count }, () => this.write()));
  }

  stop(): void {
    this.stopped = true;
  }

  /** Sends again what nobody answered for; every item must be taken, or be there already. */
  async resend(): Promise<void> {
    const unknown = this.unknown;
    this.unknown = [];
    for (let from = 0; from < unknown.length; from += 500) await this.send(unknown.slice(from, from + 500));
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const batch = Array.from({ length: BATCH }, (_, index) => ({ id: randomUUID(), woman: `ibu-${randomUUID()}`, village: VILLAGES[index % VILLAGES.length] ?? VILLAGES[0] }));
      if (!(await this.send(batch))) return;
    }
  }

  private async send(batch: readonly SentEvent[]): Promise<boolean> {
    const events = batch.map((event) => antenatalVisit({ ...event, day: this.day }));
    try {
      const { results } = await this.api.post<{ results: { id: string; status: string }[] }>('/events', { events });
      const refused = results.filter(({ status }) => status !== 'accepted' && status !== 'duplicate');
      if (refused.length > 0 || results.length !== batch.length) throw new Error(`${refused.length} of ${batch.length} events were not taken`);
      for (const event of batch) this.acknowledged.set(event.id, event);
      return true;
    } catch (trouble) {
      if (!isLostConnection(trouble)) throw trouble;
      this.unknown.push(...batch);
      return false;
    }
  }
}

/** `fetch` says so when no whole answer came; by name, as its TypeError is not the test's own. */
const isLostConnection = (trouble: unknown): boolean =>
  typeof trouble === 'object' && trouble !== null && 'name' in trouble && trouble.name === 'TypeError';
