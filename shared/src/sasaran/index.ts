/** How many there are to reach, and what share of them is the target: by place, group, year and basis. */
export * from './groups.js';
export type { SasaranBasis, SasaranQuestion, SasaranRow } from './sasaran-row.js';
export type { SasaranPage } from './sasaran-page.js';
export { SasaranBook } from './sasaran-book.js';
export { TargetBook, WHOLE_COUNTRY, type TargetRow } from './target-book.js';
export { apportioned, roundHalfUp } from './apportion.js';
export { birthRateGroups, sasaranByBirthRate } from './birth-rate.js';
