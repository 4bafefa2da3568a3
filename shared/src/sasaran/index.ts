/** How many there are to reach, and what share of them is the target: by place, group, year and basis. */
export * from './groups.js';
export { SasaranBook, type SasaranBasis, type SasaranPage, type SasaranQuestion, type SasaranRow, type SasaranValue } from './sasaran-book.js';
export { TargetBook, WHOLE_COUNTRY, type Target, type TargetQuestion, type TargetRow } from './target-book.js';
