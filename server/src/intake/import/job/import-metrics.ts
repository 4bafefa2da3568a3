/** What imports tell the operator: how many there are in which state, and what became of the rows of files that were taken in. */
import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Metrics } from '../../../liveness/index.js';
import { ImportTables, Store } from '../../../store/index.js';
import { formatNamed } from '../formats/index.js';
import { importStates } from './import-job.js';
import type { RowVerdict } from './row-verdict.js';

@Injectable()
export class ImportMetrics {
  private readonly rows: Counter<'format' | 'status'>;

  constructor({ registry }: Metrics, store: Store) {
    const registers = [registry];
    this.rows = new Counter({ name: 'import_rows_total', help: 'Rows of files taken in, by format and by what became of them; trials are not counted', labelNames: ['format', 'status'], registers });
    new Gauge({
      name: 'import_jobs',
      help: 'Files handed in, as long as is told of them, by state',
      labelNames: ['state'],
      registers,
      async collect() {
        const known = await ImportTables.countByState(store.database.reads.sql);
        for (const state of importStates) this.set({ state }, known.get(state) ?? 0);
      },
    });
  }

  /** A mapping may be called anything, so all of them are one. */
  count(format: string | null, verdicts: readonly RowVerdict[]): void {
    const label = format !== null && formatNamed(format) ? format : 'mapping';
    for (const { status } of verdicts) this.rows.inc({ format: label, status });
  }
}
