/** One run of one file: opened, read row by row, tried out or taken in. It ends as previewed, done, failed or cancelled. */
import { readFile as readBytes } from 'node:fs/promises';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Scope } from '../../../access/index.js';
import { takeOutlines, type Atlas, type OutlineVerdict } from '../../../world/index.js';
import type { Mapping } from '../mapping.js';
import type { FileOrder, FileRefusal } from '../read-file.js';
import { FileReading } from '../thread/file-reading.js';
import { EventRows, type EventRowsTools } from './event-rows.js';
import type { ImportBook } from './import-book.js';
import { withHead, type ImportJob } from './import-job.js';
import type { ImportMetrics } from './import-metrics.js';
import { PlaceRows } from './place-rows.js';
import { countedWith, verdictOf, type RowVerdict } from './row-verdict.js';

export interface RunTools extends EventRowsTools {
  readonly book: ImportBook;
  readonly atlas: Atlas;
  readonly metrics: ImportMetrics;
}
export interface RunTerms {
  readonly path: string;
  readonly scope: Scope;
  readonly mapping?: Mapping;
  /** Is told once: null where the file was opened and is being read. */
  readonly opened: (refusal: FileRefusal | null) => void;
  readonly isCancelled: () => boolean;
}

/** Verdicts of one portion of the store. */
const PORTION = 500;

export class ImportRun {
  private portion = 0;

  constructor(
    private readonly tools: RunTools,
    private readonly terms: RunTerms,
    private job: ImportJob,
  ) {}

  /** The job as it ended, not yet saved. @throws FileTooHeavy, and bugs */
  async run(): Promise<ImportJob> {
    await this.tools.book.clearVerdicts(this.job.id);
    const reading = await FileReading.open(this.terms.path, this.order());
    if (!reading.ok) return this.refused(reading.error);
    try {
      return await this.read(reading.value);
    } finally {
      await reading.value.close();
    }
  }

  private order(): FileOrder {
    const { places } = this.tools.store.facts();
    const { format, options } = this.job.wish;
    return { ...(format !== undefined && { format }), ...(this.terms.mapping && { mapping: this.terms.mapping }), options, areas: [...places.allAreas()], units: [...places.allUnits()] };
  }

  private async read(reading: FileReading): Promise<ImportJob> {
    const { head } = reading;
    this.job = withHead(this.job, head);
    const problem = this.objection(head.makes === 'events');
    if (problem) return this.refused({ problem });
    await this.tools.book.save(this.job);
    if (head.makes === 'boundaries') return this.readOutlines();
    this.terms.opened(null);
    await (head.makes === 'events' ? this.readEvents(reading) : this.readPlaces(reading, head.makes));
    return this.ended();
  }

  private objection(isOfEvents: boolean): Problem | null {
    if (!isOfEvents) return this.terms.scope.may('manage') ? null : { code: 'E_SCOPE', pointer: '' };
    return this.job.source === null ? { code: 'E_OPTION', pointer: '/source', hint: 'source' } : null;
  }

  private async readEvents(reading: FileReading): Promise<void> {
    const rows = new EventRows(this.tools, { source: this.job.source ?? '', scope: this.terms.scope, tryOut: this.isTrial });
    for await (const portion of reading.portions()) {
      if (this.terms.isCancelled()) return;
      await this.note(await rows.take(portion));
    }
  }

  private async readPlaces(reading: FileReading, register: 'areas' | 'units' | 'sasaran' | 'targets'): Promise<void> {
    const rows = new PlaceRows(this.tools.store, { register, columns: this.job.columns, tryOut: this.isTrial });
    for await (const portion of reading.portions()) rows.gather(portion);
    if (this.terms.isCancelled()) return;
    await this.noteAll(await rows.settle(this.tools.clock.now()));
  }

  private async readOutlines(): Promise<ImportJob> {
    const verdicts = await this.outlines();
    if (!verdicts.ok) return this.refused({ problem: verdicts.error });
    this.terms.opened(null);
    await this.noteAll(verdicts.value);
    return this.ended();
  }

  private async outlines(): Promise<Result<readonly RowVerdict[], Problem>> {
    const { store, atlas, clock } = this.tools;
    const taken = await takeOutlines(await readBytes(this.terms.path), { store, atlas, at: clock.now(), tryOut: this.isTrial });
    if (!taken.ok) return fail(taken.error[0] ?? { code: 'E_GEOMETRY', pointer: '/features' });
    return ok(taken.value.map(outlineVerdict));
  }

  private get isTrial(): boolean {
    return this.job.mode === 'preview';
  }

  private async noteAll(verdicts: readonly RowVerdict[]): Promise<void> {
    for (let from = 0; from < verdicts.length; from += PORTION) await this.note(verdicts.slice(from, from + PORTION));
  }

  private async note(verdicts: readonly RowVerdict[]): Promise<void> {
    if (verdicts.length === 0) return;
    this.job = { ...this.job, counts: countedWith(this.job.counts, verdicts) };
    await this.tools.book.saveWith(this.job, this.portion++, verdicts);
    if (!this.isTrial) this.tools.metrics.count(this.job.format, verdicts);
  }

  private refused(refusal: FileRefusal): ImportJob {
    this.terms.opened(refusal);
    return { ...this.job, state: 'failed', problem: refusal.problem, columns: refusal.columns ?? this.job.columns, endedAt: this.tools.clock.now() };
  }

  private ended(): ImportJob {
    const state = this.terms.isCancelled() ? 'cancelled' : this.isTrial ? 'previewed' : 'done';
    return { ...this.job, state, endedAt: state === 'previewed' ? null : this.tools.clock.now() };
  }
}

const OUTLINE_STATUSES = { inserted: 'accepted', updated: 'changed', unchanged: 'duplicate', refused: 'rejected', waiting: 'quarantined' } as const;

function outlineVerdict(verdict: OutlineVerdict): RowVerdict {
  const at = `feature:${verdict.line}`;
  const problems = 'problem' in verdict ? [{ code: verdict.problem.code, at, ...(verdict.problem.hint !== undefined && { hint: verdict.problem.hint }) }] : [];
  return verdictOf(at, OUTLINE_STATUSES[verdict.status], { problems });
}
