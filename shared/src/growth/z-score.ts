/**
 * Z-scores as WHO's own software gives them: age in days, straight lines between rows, the restriction of weights beyond
 * 3 SD, two decimals. Null where something is not measured, with oedema (of what rests on weight), and outside the tables.
 */
import { usualStature, type Child, type Measure } from './child.js';
import { measureAt, plainZ, restrictedMeasureAt, restrictedZ } from './lms.js';
import { lmsFor, type GrowthIndicator } from './standards.js';

/** Heights and heads are spread evenly: their curves are trusted to the end. */
const UNRESTRICTED: ReadonlySet<GrowthIndicator> = new Set(['tb_u', 'lk_u']);
const RESTS_ON_WEIGHT: ReadonlySet<GrowthIndicator> = new Set(['bb_u', 'bb_tb', 'imt_u']);

export function zScore(indicator: GrowthIndicator, child: Child, measure: Measure): number | null {
  if (measure.oedema && RESTS_ON_WEIGHT.has(indicator)) return null;
  const cm = usualStature(child, measure);
  const value = measured(indicator, measure, cm);
  const lms = value === null ? null : lmsFor(indicator, child, cm ?? undefined);
  if (value === null || lms === null) return null;
  return rounded(UNRESTRICTED.has(indicator) ? plainZ(value, lms) : restrictedZ(value, lms));
}

/** What the reference is asked about, in its unit (kg, cm, kg/m2). */
function measured(indicator: GrowthIndicator, { weightKg, headCm, muacCm }: Measure, cm: number | null): number | null {
  switch (indicator) {
    case 'bb_u':
      return weightKg ?? null;
    case 'tb_u':
      return cm;
    case 'bb_tb':
      return cm === null ? null : (weightKg ?? null);
    case 'imt_u':
      return cm === null || weightKg === undefined ? null : weightKg / (cm / 100) ** 2;
    case 'lk_u':
      return headCm ?? null;
    case 'lila_u':
      return muacCm ?? null;
  }
}

/**
 * The other way round: what a child with this z-score weighs or measures (kg, cm, kg/m2); null outside the tables.
 * @param cm length or height in the usual position; asked for weight for height alone
 */
export function measureFor(indicator: GrowthIndicator, child: Child, { z, cm }: { readonly z: number; readonly cm?: number }): number | null {
  const lms = lmsFor(indicator, child, cm);
  return lms && (UNRESTRICTED.has(indicator) ? measureAt(z, lms) : restrictedMeasureAt(z, lms));
}

/** To two decimals, ties away from zero; never -0. */
const rounded = (z: number): number => (Math.sign(z) * Math.round(Math.abs(z) * 100)) / 100 + 0;
