/** Who is measured, and what was measured. */
export type Sex = 'L' | 'P';

export interface Child {
  readonly sex: Sex;
  /** Whole days since birth. */
  readonly ageDays: number;
}

export interface Measure {
  readonly weightKg?: number;
  /** Length (lying) or height (standing), as it was measured. */
  readonly heightCm?: number;
  /** Default: as it is usual at that age. */
  readonly position?: 'telentang' | 'berdiri';
  readonly headCm?: number;
  readonly muacCm?: number;
  /** Its water weighs: no z-score that rests on weight. */
  readonly oedema?: boolean;
}

/** The month of the WHO tables, in days. */
export const DAYS_PER_MONTH = 30.4375;
/** From this day on children are measured standing. */
const STANDING_FROM_DAY = 731;
/** A child is so much longer lying than standing. Source: WHO Child Growth Standards, 2006. */
const LYING_LONGER_CM = 0.7;

/** Whether the standards take length (lying) at this age, not height (standing). */
export const isMeasuredLying = (ageDays: number): boolean => ageDays < STANDING_FROM_DAY;

/** Length or height in cm as it would be in the position that the standards take at this age; null = not measured. */
export function usualStature({ ageDays }: Pick<Child, 'ageDays'>, { heightCm, position }: Measure): number | null {
  if (heightCm === undefined) return null;
  if (isMeasuredLying(ageDays)) return position === 'berdiri' ? heightCm + LYING_LONGER_CM : heightCm;
  return position === 'telentang' ? heightCm - LYING_LONGER_CM : heightCm;
}
