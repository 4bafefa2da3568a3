/** The reads that screens live on: situation and PWS table, as of now or as of an earlier point. */
import { Injectable } from '@nestjs/common';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import type { Basis, PwsTable, Situation } from '@pantau/shared/protocol';
import { pwsTable, situationOf, type Facts } from '@pantau/shared/situation';
import type { Scope } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Store } from '../store/index.js';
import { isPlace, objectionTo, type Asked } from './objection.js';
import type { Point, PwsWish, SituationWish } from './parameters.js';
import { partsOf, withReports } from './parts.js';
import { momentOf, readBack } from './past/as-of.js';
import { Readers } from './readers.js';

interface Timed extends Asked {
  readonly basis?: Basis;
  readonly at?: Point;
}
type Read<T> = (facts: Facts, now: Millis) => T;

@Injectable()
export class Numbers {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly readers: Readers,
  ) {}

  situation = (wish: SituationWish, scope: Scope): Promise<Result<Situation, Problem>> =>
    this.answer(wish, scope, (facts, now) => situationOf(facts, wish, now));

  pws = (wish: PwsWish, scope: Scope): Promise<Result<PwsTable, Problem>> => this.answer(wish, scope, (facts, now) => pwsTable(facts, wish, now));

  private async answer<T>(wish: Timed, scope: Scope, read: Read<T>): Promise<Result<T, Problem>> {
    const facts = this.store.facts();
    const objection = objectionTo(wish, scope, facts) ?? (isPlace(wish, facts) ? null : { code: 'E_NOT_FOUND', pointer: '/area' } as const);
    if (objection) return fail(objection);
    return wish.at ? this.answerAt(wish, wish.at, read) : ok(read(facts, this.clock.now()));
  }

  private async answerAt<T>(wish: Timed, point: Point, read: Read<T>): Promise<Result<T, Problem>> {
    const moment = momentOf(this.store, point, this.clock.now());
    if (!moment.ok) return moment;
    const { clock: until, instant } = moment.value;
    const parts = this.partsFor(wish);
    return ok(await this.readers.snapshot((reads) => readBack(this.store, reads, { parts, until }, (facts) => read(facts, instant))));
  }

  private partsFor({ indicators, indicator, basis }: Timed): ReadonlySet<string> {
    const { catalogue } = this.store.facts();
    const asked = indicators ?? (indicator === undefined ? null : [indicator]);
    return withReports(partsOf(catalogue, asked ? catalogue.filter(({ code }) => asked.includes(code)) : catalogue, basis));
  }
}
