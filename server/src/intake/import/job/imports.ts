/**
 * All imports of the server: taken in, run in turn, looked up, cancelled. A file that holds persons is gone as soon as it is
 * not needed any more; what a stop of the server interrupts is said to be so, and can be sent again without harm.
 */
import { randomUUID } from 'node:crypto';
import type { Problem } from '@pantau/shared/basics';
import type { Scope, Sender } from '../../../access/index.js';
import { ImportTables } from '../../../store/index.js';
import type { Mapping } from '../mapping.js';
import type { FileRefusal } from '../read-file.js';
import { FileTooHeavy } from '../thread/file-reading.js';
import type { ImportFiles } from './import-files.js';
import { isOpen, newJob, unread, type ImportJob, type ImportMode, type ImportWish, type NewImport } from './import-job.js';
import { ImportRun, type RunTools } from './import-run.js';
import { Slots } from './slots.js';

export interface ImportsTools extends RunTools {
  readonly files: ImportFiles;
  readonly onError: (error: unknown) => void;
}
/** Files that are read at once, and that may wait. */
const AT_ONCE = 2;
const MOST_WAITING = 10;
/** A sender waits so long to hear that the file was opened, or why it was not. */
const OPENING_MS = 8_000;
const DAY_MS = 86_400_000;
/** A previewed file that nobody commits is kept so long; what became of a file is told so long. */
const PREVIEW_MS = DAY_MS;
const HISTORY_MS = 180 * DAY_MS;
/** What keeps a preview from going on, but can be told by the sender afterwards. */
const ASKED_BACK: readonly Problem['code'][] = ['E_FORMAT', 'E_OPTION'];

export class Imports {
  private readonly slots = new Slots(AT_ONCE);
  private readonly cancelled = new Set<string>();
  private readonly running = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(private readonly tools: ImportsTools) {}

  newId = (): string => randomUUID();

  /** At the start of the server. */
  async recover(): Promise<void> {
    const { book, files, clock } = this.tools;
    for (const job of await book.inState('queued', 'running')) await this.close({ ...job, state: 'failed', problem: INTERRUPTED, endedAt: clock.now() });
    const waiting = await book.inState('previewed');
    await files.removeOthers(new Set(waiting.map(({ id }) => id)));
    await this.sweep();
  }

  /** Runs end after the batch they are at, and are said to have been interrupted. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running.values());
  }

  get isFull(): boolean {
    return this.stopping || this.slots.waitingCount >= MOST_WAITING;
  }

  /**
   * Begins to read a file that was kept under the id. Waits a while for it to be opened.
   * @returns why it is refused, in which case nothing of it is kept; null where it is being read, or still waits
   */
  async begin(given: Omit<NewImport, 'holder' | 'at'>, sender: Sender): Promise<FileRefusal | null> {
    const job = newJob({ ...given, holder: sender.holder, at: this.tools.clock.now() });
    await this.sweep();
    await this.tools.book.save(job);
    const refusal = await this.start(job, sender);
    if (refusal === null || isAskedBack(job.mode, refusal)) return null;
    await this.running.get(job.id);
    await this.tools.book.forget(job.id);
    return refusal;
  }

  /** Reads a previewed file again, with other choices or to take it in. False where it is not at that stage. */
  async again(job: ImportJob, mode: ImportMode, wish: ImportWish, sender: Sender): Promise<boolean> {
    if (job.state !== 'previewed') return false;
    const next: ImportJob = { ...job, ...unread, state: 'queued', mode, wish };
    await this.tools.book.save(next);
    void this.start(next, sender);
    return true;
  }

  /** False where there is nothing left to cancel. */
  async cancel(job: ImportJob): Promise<boolean> {
    if (!isOpen(job)) return false;
    this.cancelled.add(job.id);
    const running = this.running.get(job.id);
    if (running) await running;
    else await this.close({ ...job, state: 'cancelled', endedAt: this.tools.clock.now() });
    return true;
  }

  private async start(job: ImportJob, sender: Sender): Promise<FileRefusal | null> {
    const opening = new Promise<FileRefusal | null>((opened) => {
      const run = this.slots.run(sender.holder, () => this.run(job, sender.scope, opened)).finally(() => this.running.delete(job.id));
      this.running.set(job.id, run);
      setTimeout(() => opened(null), OPENING_MS).unref();
    });
    return opening;
  }

  private async run(job: ImportJob, scope: Scope, opened: (refusal: FileRefusal | null) => void): Promise<void> {
    const isCancelled = (): boolean => this.stopping || this.cancelled.has(job.id);
    try {
      const mapping = await this.mappingOf(job.wish);
      const ended = isCancelled() ? { ...job, state: 'cancelled' as const, endedAt: this.tools.clock.now() } : await new ImportRun(this.tools, { path: this.tools.files.path(job.id), scope, opened, isCancelled, ...(mapping && { mapping }) }, job).run();
      await this.close(this.told(ended));
    } catch (error) {
      if (!(error instanceof FileTooHeavy)) this.tools.onError(error);
      await this.broken(job, error).catch(this.tools.onError);
    } finally {
      opened(null);
      this.cancelled.delete(job.id);
    }
  }

  /** A stop of the server is no wish of the sender; a preview that lacks a choice waits for it. */
  private told(job: ImportJob): ImportJob {
    if (job.state === 'cancelled' && this.stopping) return { ...job, state: 'failed', problem: INTERRUPTED };
    if (job.state === 'failed' && job.problem && isAskedBack(job.mode, { problem: job.problem })) return { ...job, state: 'previewed', endedAt: null };
    return job;
  }

  private async broken(job: ImportJob, error: unknown): Promise<void> {
    const now = (await this.tools.book.one(job.id)) ?? job;
    const problem: Problem = { code: error instanceof FileTooHeavy ? error.problemCode : 'E_INTERNAL', pointer: '/file' };
    await this.close({ ...now, state: 'failed', problem, endedAt: this.tools.clock.now() });
  }

  /** Saves how it ended; who hears that it has knows the file gone, unless it waits to be taken in. */
  private async close(job: ImportJob): Promise<void> {
    const { book, files } = this.tools;
    await (job.state === 'previewed' ? book.save(job) : book.end(job, () => files.remove(job.id)));
  }

  private async sweep(): Promise<void> {
    const { book, clock } = this.tools;
    const now = clock.now();
    for (const job of await book.inState('previewed')) if (job.at < now - PREVIEW_MS) await this.close({ ...job, state: 'cancelled', endedAt: now });
    await book.forgetBefore(now - HISTORY_MS);
  }

  private async mappingOf({ mapping }: ImportWish): Promise<Mapping | null> {
    if (mapping === undefined) return null;
    const row = await ImportTables.mapping(this.tools.store.database.reads.sql, mapping);
    return row && (JSON.parse(row.body) as Mapping);
  }
}

const INTERRUPTED: Problem = { code: 'E_INTERRUPTED', pointer: '' };

const isAskedBack = (mode: ImportMode, { problem }: FileRefusal): boolean => mode === 'preview' && ASKED_BACK.includes(problem.code);
