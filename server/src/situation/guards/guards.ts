/** Where one number exceeds another that it must not, looked for when asked; others are let run in between. The last night is told to metrics. */
import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { GuardList, GuardRow } from '@pantau/shared/protocol';
import { brokenGuards, guards, type GuardQuery } from '@pantau/shared/situation';
import type { Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { keyOfCursor, pageOf } from '../../http/index.js';
import { Metrics } from '../../liveness/index.js';
import { guardMarkOf, Store } from '../../store/index.js';
import { isPlace, objectionTo } from '../objection.js';
import type { GuardWish } from '../parameters.js';
import { Breath } from '../past/breath.js';

@Injectable()
export class Guards {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    { registry }: Metrics,
  ) {
    const found = () => guardMarkOf(store.database.reads.sql);
    new Gauge({
      name: 'guards_failing_places',
      help: 'Places where a guard did not hold in the last night, by guard',
      labelNames: ['guard'],
      registers: [registry],
      async collect() {
        this.reset();
        const mark = await found().catch(() => null);
        for (const [guard, places] of Object.entries(mark?.byGuard ?? {})) this.set({ guard }, places);
      },
    });
  }

  /** In the order of guards, levels and codes. */
  async list(wish: GuardWish, scope: Scope): Promise<Result<GuardList, Problem>> {
    const facts = this.store.facts();
    const objection = objectionTo(wish, scope, facts) ?? (isPlace(wish, facts) ? null : ({ code: 'E_NOT_FOUND', pointer: '/area' } as const));
    if (objection) return fail(objection);
    const { epoch, clock } = facts;
    const mark = await guardMarkOf(this.store.database.reads.sql);
    const after = keyOfCursor(wish);
    const rest = (await this.broken(wish)).map((row) => ({ row, key: keyOf(row) })).filter(({ key }) => after === undefined || key > after).sort((a, b) => (a.key < b.key ? -1 : 1));
    const { rows, ...next } = pageOf(rest.slice(0, wish.limit + 1), wish, ({ key }) => key);
    return ok({ epoch, clock, guards, rows: rows.map(({ row }) => row), ...next, nightly: mark && { at: mark.at, failing: mark.failing } });
  }

  /** All of them; what comes in meanwhile may be seen by some places and not by others, never by one of two numbers. */
  async broken({ area, period }: GuardQuery): Promise<readonly GuardRow[]> {
    const breath = new Breath();
    const rows: GuardRow[] = [];
    for (const found of brokenGuards(() => this.store.facts(), { area, period }, this.clock.now())) {
      rows.push(...found);
      await breath.take();
    }
    return rows;
  }
}

const ORDER = new Map(guards.map(({ code }, at) => [code, String(at).padStart(3, '0')]));
const LEVELS = ['provinsi', 'kabupaten', 'kecamatan', 'puskesmas'];

const keyOf = ({ guard, level, area }: GuardRow): string => `${ORDER.get(guard) ?? ''}|${LEVELS.includes(level) ? LEVELS.indexOf(level) : LEVELS.length}|${area}`;
