/**
 * Did the child gain enough since last month? N naik, T tidak naik, O not weighed last month, B weighed for the first time.
 * Source: KMS balita and Buku KIA 2023; kenaikan berat minimal (KBM) as configured below.
 */
import { monthsBetweenMonths, type Month } from '../period/index.js';
import type { Sex } from './child.js';

export type WeighingVerdict = 'N' | 'T' | 'O' | 'B';

/**
 * Least gain in grams in the month that ends at this age in completed months, each up to that age. Source: girls, Buku KIA
 * 2023; boys, KMS balita laki-laki. Before the first completed month any gain is enough: the month is not over.
 */
export const KBM: Readonly<Record<Sex, readonly (readonly [upToMonth: number, grams: number])[]>> = {
  P: [[0, 0], [1, 800], [2, 900], [3, 800], [4, 600], [5, 500], [6, 400], [10, 300], [60, 200]],
  L: [[0, 0], [1, 800], [2, 900], [3, 800], [4, 600], [5, 500], [7, 400], [11, 300], [60, 200]],
};

/** Null beyond the table. */
export const leastGain = (sex: Sex, months: number): number | null => KBM[sex].find(([upTo]) => months <= upTo)?.[1] ?? null;

/** The weight that speaks for a month. */
export interface MonthlyWeight {
  readonly month: Month;
  readonly kg: number;
  /** Null = not known. */
  readonly sex: Sex | null;
  /** Completed months. */
  readonly ageMonths: number;
}

/** One verdict for each, by the one before it; null where sex or age leave it open. Rising by month, one a month. */
export const verdictsOf = (weights: readonly MonthlyWeight[]): readonly (WeighingVerdict | null)[] =>
  weights.map((weight, index) => verdictOn(weight, weights[index - 1]));

function verdictOn(now: MonthlyWeight, last: MonthlyWeight | undefined): WeighingVerdict | null {
  if (!last) return 'B';
  if (monthsBetweenMonths(last.month, now.month) > 1) return 'O';
  const needed = now.sex && leastGain(now.sex, now.ageMonths);
  if (needed === null) return null;
  const grams = Math.round((now.kg - last.kg) * 1000);
  return grams > 0 && grams >= needed ? 'N' : 'T';
}
