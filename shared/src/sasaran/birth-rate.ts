/**
 * Sasaran of mothers and newborns from population and crude birth rate, as the health ministry's data centre counts them.
 * Source: Pusdatin, formula of programme targets (bumil 1.10, bulin and bufas 1.05 x CBR x population). Not rounded.
 */
const FACTORS = { bumil: 1.1, bulin: 1.05, bufas: 1.05, lahir_hidup: 1 } as const;

export type BirthRateGroup = keyof typeof FACTORS;
export const birthRateGroups = Object.keys(FACTORS) as readonly BirthRateGroup[];

/** @param birthRate live births per 1,000 inhabitants and year */
export const sasaranByBirthRate = (group: BirthRateGroup, population: number, birthRate: number): number => (FACTORS[group] * birthRate * population) / 1_000;
