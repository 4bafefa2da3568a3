/** Nutritional status by z-score. Source: Permenkes 2/2020 (Standar Antropometri Anak). -2.00 is normal, -3.00 is kurang. */
import { bilingual, type Bilingual } from '../basics/index.js';
import type { GrowthIndicator } from './standards.js';

export interface GrowthClass {
  readonly code: string;
  readonly names: Bilingual;
}
/** Up to this z-score: not yet it (`below`), or it as well (`upTo`); the last class has no upper edge. */
interface Step extends GrowthClass {
  readonly below?: number;
  readonly upTo?: number;
}

const step = (code: string, names: readonly [id: string, en: string], edge: Pick<Step, 'below' | 'upTo'> = {}): Step => ({ code, names: bilingual(...names), ...edge });

const WEIGHT_FOR_AGE = [
  step('bb_sangat_kurang', ['Berat badan sangat kurang', 'Severely underweight'], { below: -3 }),
  step('bb_kurang', ['Berat badan kurang', 'Underweight'], { below: -2 }),
  step('bb_normal', ['Berat badan normal', 'Normal weight'], { upTo: 1 }),
  step('bb_risiko_lebih', ['Risiko berat badan lebih', 'Risk of overweight']),
];
const HEIGHT_FOR_AGE = [
  step('sangat_pendek', ['Sangat pendek', 'Severely stunted'], { below: -3 }),
  step('pendek', ['Pendek', 'Stunted'], { below: -2 }),
  step('tinggi_normal', ['Normal', 'Normal height'], { upTo: 3 }),
  step('tinggi', ['Tinggi', 'Tall']),
];
const WASTED = [step('gizi_buruk', ['Gizi buruk', 'Severely wasted'], { below: -3 }), step('gizi_kurang', ['Gizi kurang', 'Wasted'], { below: -2 })];
/** Weight for height and, up to five years, body mass index. */
const WEIGHT_FOR_HEIGHT = [
  ...WASTED,
  step('gizi_baik', ['Gizi baik', 'Normal'], { upTo: 1 }),
  step('berisiko_gizi_lebih', ['Berisiko gizi lebih', 'Possible risk of overweight'], { upTo: 2 }),
  step('gizi_lebih', ['Gizi lebih', 'Overweight'], { upTo: 3 }),
  step('obesitas', ['Obesitas', 'Obese']),
];
const SCHOOL_BMI = [
  ...WASTED,
  step('gizi_baik', ['Gizi baik', 'Normal'], { upTo: 1 }),
  step('gizi_lebih', ['Gizi lebih', 'Overweight'], { upTo: 2 }),
  step('obesitas', ['Obesitas', 'Obese']),
];

/** The edges of Permenkes 2/2020 turn with the fifth birthday, in completed months. */
const SCHOOL_MONTHS = 60;

function stepsOf(indicator: GrowthIndicator, months: number): readonly Step[] | null {
  if (indicator === 'imt_u' && months >= SCHOOL_MONTHS) return SCHOOL_BMI;
  const steps: Partial<Record<GrowthIndicator, readonly Step[]>> = { bb_u: WEIGHT_FOR_AGE, tb_u: HEIGHT_FOR_AGE, bb_tb: WEIGHT_FOR_HEIGHT, imt_u: WEIGHT_FOR_HEIGHT };
  return steps[indicator] ?? null;
}

/**
 * The class of a z-score; null where the regulation has none (head, arm).
 * @param months age in completed months
 */
export const classOf = (indicator: GrowthIndicator, z: number, months: number): GrowthClass | null =>
  stepsOf(indicator, months)?.find(({ below = Infinity, upTo = Infinity }) => z < below && z <= upTo) ?? null;

/** Below -2 SD: short, underweight, wasted. */
export const isLow = (z: number): boolean => z < -2;
/** Below -3 SD. */
export const isVeryLow = (z: number): boolean => z < -3;

/** Z-scores that cannot well be true: such a child is listed and not counted. Source: WHO (2006), fixed exclusion range. */
const PLAUSIBLE: Readonly<Record<GrowthIndicator, readonly [least: number, most: number]>> = {
  bb_u: [-6, 5],
  tb_u: [-6, 6],
  bb_tb: [-5, 5],
  imt_u: [-5, 5],
  lk_u: [-5, 5],
  lila_u: [-5, 5],
};

export function isPlausible(indicator: GrowthIndicator, z: number): boolean {
  const [least, most] = PLAUSIBLE[indicator];
  return z >= least && z <= most;
}
