/** How children grow: z-scores by the references of WHO, the classes of Permenkes 2/2020, and the verdict on each weighing. */
export { type Child, type Measure } from './child.js';
export { growthIndicators, type GrowthIndicator } from './standards.js';
export { measureFor, zScore } from './z-score.js';
export { classOf, isLow, isPlausible, isVeryLow } from './classes.js';
export { KBM, leastGain, verdictsOf, type MonthlyWeight, type WeighingVerdict } from './weight-gain.js';
export { growthAgeBand } from './age-band.js';
export { publishedTables } from './tables/index.js';
