/** All imports: those under way in memory, every one in the store, with the verdicts on their rows. */
import type { Millis } from '@pantau/shared/period';
import { ImportTables, type ImportJobRow, type Store } from '../../../store/index.js';
import { type ImportJob } from './import-job.js';
import type { RowStatus, RowVerdict } from './row-verdict.js';

/** Where a page of verdicts begins. */
export interface VerdictPlace {
  readonly portion: number;
  readonly index: number;
}
export interface PlacedVerdict extends VerdictPlace {
  readonly verdict: RowVerdict;
}
export interface VerdictQuery {
  readonly from: VerdictPlace;
  /** Left out: all. */
  readonly status?: RowStatus;
  readonly limit: number;
}

/** Portions of verdicts read in one go. */
const PORTIONS = 8;

export class ImportBook {
  /** The newest state of those that change. */
  private readonly live = new Map<string, ImportJob>();

  constructor(private readonly store: Store) {}

  async one(id: string): Promise<ImportJob | null> {
    const live = this.live.get(id);
    if (live) return live;
    const row = await ImportTables.one(this.store.database.reads.sql, id);
    return row && jobOf(row);
  }

  /** Newest first. @param holder null = of everybody */
  async page(holder: string | null, behind: Pick<ImportJob, 'at' | 'id'> | null, limit: number): Promise<readonly ImportJob[]> {
    const rows = await ImportTables.page(this.store.database.reads.sql, { holder, behind, limit });
    return rows.map((row) => this.live.get(row.id) ?? jobOf(row));
  }

  async save(job: ImportJob): Promise<void> {
    this.live.set(job.id, job);
    await this.store.database.write(({ sql }) => ImportTables.put(sql, rowOf(job)));
  }

  /** The job and the verdicts that belong to it, both or neither. */
  async saveWith(job: ImportJob, portion: number, verdicts: readonly RowVerdict[]): Promise<void> {
    this.live.set(job.id, job);
    await this.store.database.write(async ({ sql }) => {
      await ImportTables.putVerdicts(sql, job.id, portion, JSON.stringify(verdicts));
      await ImportTables.put(sql, rowOf(job));
    });
  }

  /** It has ended, and is read from the store from now on. @param last is done before anybody hears of it */
  async end(job: ImportJob, last: () => Promise<void>): Promise<void> {
    await this.store.database.write(({ sql }) => ImportTables.put(sql, rowOf(job)));
    await last();
    this.live.delete(job.id);
  }

  async forget(id: string): Promise<void> {
    this.live.delete(id);
    await this.store.database.write(({ sql }) => ImportTables.remove(sql, [id]));
  }

  clearVerdicts = (id: string): Promise<void> => this.store.database.write(({ sql }) => ImportTables.dropVerdicts(sql, id));

  async inState(...states: readonly ImportJob['state'][]): Promise<readonly ImportJob[]> {
    return (await ImportTables.inState(this.store.database.reads.sql, states)).map(jobOf);
  }

  async forgetBefore(at: Millis): Promise<void> {
    const old = await ImportTables.olderThan(this.store.database.reads.sql, at, 100);
    if (old.length > 0) await this.store.database.write(({ sql }) => ImportTables.remove(sql, old.map(({ id }) => id)));
  }

  /** In the order of the rows. */
  async verdicts(id: string, { from, status, limit }: VerdictQuery): Promise<readonly PlacedVerdict[]> {
    const found: PlacedVerdict[] = [];
    for (let portion = from.portion; found.length < limit; ) {
      const stored = await ImportTables.verdictsFrom(this.store.database.reads.sql, id, portion, PORTIONS);
      for (const { portion: number, body } of stored) {
        const verdicts = JSON.parse(body) as readonly RowVerdict[];
        verdicts.forEach((verdict, index) => {
          const isBehind = number > from.portion || index >= from.index;
          if (isBehind && (status === undefined || verdict.status === status)) found.push({ portion: number, index, verdict });
        });
      }
      const last = stored.at(-1);
      if (!last) break;
      portion = last.portion + 1;
    }
    return found.slice(0, limit);
  }
}

/** Titles of a table that nobody knows may be anything, so they stay in memory. */
function rowOf({ id, holder, state, at, ...job }: ImportJob): ImportJobRow {
  return { id, holder, state, at, body: JSON.stringify({ ...job, columns: job.format === null ? [] : job.columns }) };
}

const jobOf = ({ id, holder, state, at, body }: ImportJobRow): ImportJob => ({ ...(JSON.parse(body) as Omit<ImportJob, 'id' | 'holder' | 'state' | 'at'>), id, holder, state: state as ImportJob['state'], at });
