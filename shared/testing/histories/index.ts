/** Generated histories: what the laws are tried over. */
export { arrivals, inSomeOrder, revisions, twoOrders, type Arrivals } from './arrivals.js';
export { storyDesa, storyDusun, storyPosyandu } from './pools.js';
