/** What an indicator says and what a reading may ask; the catalogue itself is in `definitions/`. */
export * from './contribution.js';
export * from './look.js';
export * from './definition.js';
export { History } from './history.js';
export { stockOf } from './stay.js';
export { allPaperParts, dayOfTotal, isPaperPart, paperParts, paperReading, totalKey, totalKeysOf } from './paper.js';
export { internalReadings, REPORT_PART, UNIT_REPORT_PART } from './reported.js';
export { casePart, isCasePart, weeklyCases } from './weekly-cases.js';
export { definitions, waiting, type Catalogue } from './definitions/index.js';
export { variants, type OptionOf, type Variant, type VariantKey } from './variants/index.js';
export { NO_CHOICES, VariantBook, type VariantChoice } from './variants/variant-book.js';
export { impossibleGrowth } from './weighings.js';
