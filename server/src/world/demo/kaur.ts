/** What the demo world takes from the real Kabupaten Kaur: its code, its population and its age structure. */
export const KABUPATEN = '17.04';
export const DINKES = 'dinkes:17.04';
export const RSUD = 'rs:17.04';

/** Dukcapil, second half of 2024. */
export const POPULATION = 136_533;
/** Persons per household; Dukcapil, first half of 2024. */
export const PER_HOUSEHOLD = 3.189;

/** Live births a year per person, from the registered children under five (Dukcapil 2024). */
export const CRUDE_BIRTH_RATE = 0.011;

/** Share of the population by age; Dukcapil, first half of 2024. The last band is open. */
const AGES: readonly (readonly [from: number, persons: number])[] = [
  [0, 7409], [5, 11782], [10, 11845], [15, 12041], [20, 11780], [25, 10407], [30, 9825], [35, 10392],
  [40, 10705], [45, 9905], [50, 7945], [55, 6712], [60, 5485], [65, 3642], [70, 2338], [75, 2969],
];
const BAND = 5;
const COUNTED = AGES.reduce((sum, [, persons]) => sum + persons, 0);
/** Women among all. */
export const FEMALE = 65_612 / 135_182;

/** The part of the population that is aged from `from` up to, not including, `to`; bands are taken as even. */
export function shareAged(from: number, to: number): number {
  let persons = 0;
  for (const [start, count] of AGES) {
    const overlap = Math.min(start + BAND, to) - Math.max(start, from);
    if (overlap > 0) persons += (count * overlap) / BAND;
  }
  return persons / COUNTED;
}
