/** One weighing of a child under five, with the z-scores that count. */
import type { HealthEvent } from '../event/index.js';
import { growthIndicators, isPlausible, zScore, type Child, type MonthlyWeight } from '../growth/index.js';
import { daysBetween, monthOf, monthsBetween, type Day, type Month } from '../period/index.js';
import type { Sex } from './birth.js';
import type { Contribution, Place } from './contribution.js';
import type { History } from './history.js';

/** What a status is judged by: weight for age, height for age, weight for height. */
export type JudgedBy = 'bb_u' | 'tb_u' | 'bb_tb';

export interface ChildThen {
  /** As delivery or registration tell it, else as the sheet of this weighing does. */
  readonly born: Day;
  readonly isEstimate: boolean;
  readonly sex: Sex | null;
}

export class Weighing implements MonthlyWeight {
  readonly month: Month;
  private readonly zScores: Record<JudgedBy, number | null | undefined> = { bb_u: undefined, tb_u: undefined, bb_tb: undefined };
  private place: Place | undefined;

  constructor(
    private readonly history: History,
    readonly event: HealthEvent<'growth_measure'>,
    private readonly then: ChildThen,
  ) {
    this.month = monthOf(event.occurredOn);
  }

  get kg(): number {
    return this.event.data.weightKg;
  }
  get sex(): Sex | null {
    return this.then.sex;
  }
  get ageMonths(): number {
    return monthsBetween(this.then.born, this.event.occurredOn);
  }

  /**
   * The z-score that counts; null = not measured, sex or exact birth date not known, or it cannot well be true (such a child
   * is listed and not counted). Oedema lies below everything.
   */
  z(indicator: JudgedBy): number | null {
    const known = this.zScores[indicator];
    return known === undefined ? (this.zScores[indicator] = this.workOut(indicator)) : known;
  }

  /** Whether its weight may be true; where age or sex are not known nobody can say otherwise. */
  get isPlausible(): boolean {
    return this.child === null || this.z('bb_u') !== null;
  }

  /** Something was measured that cannot be true at that age: whatever would be judged by it leaves it out. */
  get isImpossible(): boolean {
    const { child } = this;
    return child !== null && growthIndicators.some((indicator) => {
      const z = zScore(indicator, child, this.event.data);
      return z !== null && !isPlausible(indicator, z);
    });
  }

  /** The share that it gives to a part. */
  counted(part: string): Contribution {
    this.place ??= this.history.placeOf(this.event);
    return { part, day: this.event.occurredOn, place: this.place, n: 1, by: this.event };
  }

  /** Null where sex or exact birth date are not known: no z-score. */
  private get child(): Child | null {
    const { sex, born, isEstimate } = this.then;
    return sex === null || isEstimate ? null : { sex, ageDays: daysBetween(born, this.event.occurredOn) };
  }

  private workOut(indicator: JudgedBy): number | null {
    const { child, event: { data } } = this;
    if (!child) return null;
    if (data.oedema && indicator !== 'tb_u') return indicator === 'bb_tb' && data.heightCm === undefined ? null : -Infinity;
    const z = zScore(indicator, child, data);
    return z !== null && isPlausible(indicator, z) ? z : null;
  }
}
