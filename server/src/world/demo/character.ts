/** How well a village is served: its level, the swing of the year, the ups and downs of months, and stories of its own. */
import { monthOfYear, type MonthNumber } from './happening.js';
import type { DemoPlan } from './plan.js';
import { Random } from './random.js';
import type { Village } from './villages.js';

export interface Character {
  /** The part of the pregnancies that health workers find. */
  readonly reach: number;
  /** The part of first visits that come in the first trimester. */
  readonly early: number;
  /** The chance that a service that is due is given. */
  readonly diligence: number;
  /** The part of the children that comes to be weighed. */
  readonly weighing: number;
  /** Notes are kept on paper and entered at the end of the month. */
  readonly monthEnd: boolean;
  /** How much of it all is done in a month: 1 = as usual. */
  readonly zeal: (month: MonthNumber) => number;
  /** Nothing is reported from this month on. */
  readonly silentFrom: MonthNumber;
}

/** Rain, harvest and holidays. */
const SEASON = [0.95, 1, 1.02, 0.9, 1.02, 1.03, 0.98, 1.04, 1.05, 1.02, 1, 0.88];

export function characterOf({ number, code }: Village, { seed, special, begun }: DemoPlan): Character {
  const random = Random.of(seed, 'character', code);
  const level = random.chance(0.3) ? random.between(0.78, 0.9) : random.between(0.9, 1.04);
  const gap = number === special.gap ? 0.38 : 1;
  const slips = special.slipping.has(number);
  const months = new Map<MonthNumber, number>();
  const zeal = (month: MonthNumber) => {
    const slipped = slips && month >= begun - 2 && month <= begun + 3 ? 0.25 : 1;
    return (SEASON[monthOfYear(month)] ?? 1) * Random.of(seed, 'zeal', code, month).between(0.86, 1.14) * slipped;
  };
  return {
    reach: Math.min(0.99, level * 0.98) * gap,
    early: Math.min(0.92, random.between(0.68, 0.9) * level),
    diligence: Math.min(0.97, level * random.between(0.88, 0.98)) * gap,
    weighing: Math.min(0.95, random.between(0.7, 0.9) * level) * gap,
    monthEnd: random.chance(0.3),
    zeal: (month) => months.get(month) ?? remembered(months, month, zeal(month)),
    silentFrom: number === special.silent ? begun - 3 : Number.MAX_SAFE_INTEGER,
  };
}

function remembered(months: Map<MonthNumber, number>, month: MonthNumber, value: number): number {
  months.set(month, value);
  return value;
}
