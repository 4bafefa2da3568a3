/** Many spoiled events to one server: sent in batches with a good one in each, every verdict kept. */
import { problemCatalogue } from '@pantau/shared/basics';
import { canary, type Mutant } from '@pantau/shared/testing';
import type { CorpusWorld } from './corpus-world.js';
import { goodEvent } from './good-event.js';

const BATCH = 25;
const SENDERS = 4;
/** Whoever waits longer is looked at alone. */
const SLOW_MS = 1_000;
const LOOKS = 3;
const STATUSES = ['accepted', 'duplicate', 'superseded', 'conflict', 'quarantined', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

interface Verdict {
  readonly status: Status;
  readonly problem?: { readonly code: string; readonly title: string };
}

export class Crowd {
  /** By name of the mutant. */
  readonly verdicts = new Map<string, Status>();
  /** What must not be: one line each. */
  readonly faults: string[] = [];
  goodOnes = 0;
  private readonly slow: Mutant[] = [];

  constructor(
    private readonly world: CorpusWorld,
    private readonly round: string,
  ) {}

  async send(mutants: readonly Mutant[]): Promise<void> {
    const batches = Array.from({ length: Math.ceil(mutants.length / BATCH) }, (_, i) => mutants.slice(i * BATCH, (i + 1) * BATCH));
    const queue = batches.entries();
    const work = async () => {
      for (const [n, batch] of queue) await this.batch(batch, `${this.round}-${n}`);
    };
    await Promise.all(Array.from({ length: SENDERS }, work));
    for (const mutant of this.slow.splice(0)) if (await this.hangs(mutant)) this.faults.push(`${mutant.name} takes more than a second`);
  }

  private async batch(batch: readonly Mutant[], id: string): Promise<void> {
    const begun = performance.now();
    const { status, text } = await this.post([...batch.map(({ event }) => event), goodEvent(id)]);
    if (performance.now() - begun > SLOW_MS) this.slow.push(...batch);
    if (status !== 200) return void this.faults.push(`${status} for ${batch.map(({ name }) => name).join(', ')}: ${text.slice(0, 300)}`);
    for (const word of Object.values(canary)) if (text.includes(word)) this.faults.push(`${word} is told back: ${text.slice(Math.max(0, text.indexOf(word) - 200), text.indexOf(word) + 50)}`);
    const { results } = JSON.parse(text) as { results: readonly Verdict[] };
    if (results.length !== batch.length + 1) this.faults.push(`${results.length} verdicts for ${batch.length + 1} items`);
    if (results.at(-1)?.status === 'accepted') this.goodOnes += 1;
    batch.forEach((mutant, i) => this.note(mutant, results[i]));
  }

  private note({ name }: Mutant, verdict: Verdict | undefined): void {
    if (!verdict || !STATUSES.includes(verdict.status)) return void this.faults.push(`${name} got no verdict`);
    const { problem } = verdict;
    if (verdict.status === 'rejected' && !(problem && problem.code in problemCatalogue && problem.title)) this.faults.push(`${name} is refused without a reason`);
    this.verdicts.set(name, verdict.status);
  }

  /** Alone it takes that long again and again: then it is no other work of the machine that it waits for. */
  private async hangs({ event }: Mutant): Promise<boolean> {
    for (let look = 0; look < LOOKS; look++) {
      const begun = performance.now();
      await this.post([event]);
      if (performance.now() - begun <= SLOW_MS) return false;
    }
    return true;
  }

  private async post(events: readonly unknown[]): Promise<{ status: number; text: string }> {
    const headers = { authorization: `Bearer ${this.world.server.adminToken}`, 'content-type': 'application/json' };
    const response = await fetch(`${this.world.server.address}/api/v1/events`, { method: 'POST', headers, body: JSON.stringify({ events }) });
    return { status: response.status, text: await response.text() };
  }
}
