/**
 * When a week of a disease is a signal. A signal is a reason to look, never a KLB: that is declared by the head of the Dinkes.
 * Source: SKDR; the official table by disease was not seen, so the figures are the house's and kept here in one place.
 */
export interface DiseaseRule {
  readonly disease: string;
  /** One case is enough. */
  readonly isImmediate: boolean;
}

const IMMEDIATE = [
  'afp', 'difteri', 'pertusis', 'tetanus_neonatorum', 'antraks', 'rabies', 'flu_burung', 'kolera', 'meningitis', 'leptospirosis', 'keracunan', 'tidak_dikenal', 'campak',
] as const;
const COUNTED = [
  'dbd', 'diare', 'diare_berdarah', 'ili', 'pneumonia', 'tifoid', 'hfmd', 'malaria', 'chikungunya', 'hepatitis', 'ghpr', 'tetanus', 'covid19', 'kusta', 'filariasis',
] as const;

const immediate: ReadonlySet<string> = new Set(IMMEDIATE);

/** Every disease that is watched. */
export const watchedDiseases: readonly string[] = [...IMMEDIATE, ...COUNTED];
export const ruleOf = (disease: string): DiseaseRule => ({ disease, isImmediate: immediate.has(disease) });

/** Fewer cases in a week are no signal of a counted disease: in a village (or less), and in anything larger. */
export const LEAST = { village: 3, larger: 5 } as const;
/** So many times the mean of the weeks before is a rise. */
export const RISE = 2;
/** Weeks before that a week is held against, and how many of them must have reported. */
export const BASELINE = { weeks: 3, least: 2 } as const;
