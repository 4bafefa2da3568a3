/** Generated histories: what the laws are tried over. */
export { arrivals, twoOrders } from './arrivals.js';
