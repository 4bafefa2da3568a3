/** One weighing of a child under five, with the z-scores that count. */
import type { HealthEvent } from '../event/index.js';
import { isPlausible, zScore, type MonthlyWeight } from '../growth/index.js';
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
    return !this.isExact || this.z('bb_u') !== null;
  }

  /** The share that it gives to a part. */
  counted(part: string): Contribution {
    this.place ??= this.history.placeOf(this.event);
    return { part, day: this.event.occurredOn, place: this.place, n: 1, by: this.event };
  }

  private get isExact(): boolean {
    return this.then.sex !== null && !this.then.isEstimate;
  }

  private workOut(indicator: JudgedBy): number | null {
    const { data, occurredOn } = this.event;
    const { sex, born, isEstimate } = this.then;
    if (sex === null || isEstimate) return null;
    if (data.oedema && indicator !== 'tb_u') return indicator === 'bb_tb' && data.heightCm === undefined ? null : -Infinity;
    const z = zScore(indicator, { sex, ageDays: daysBetween(born, occurredOn) }, data);
    return z !== null && isPlausible(indicator, z) ? z : null;
  }
}
