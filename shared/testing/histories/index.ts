/** Generated histories: what the laws are tried over. */
export { arrivals, twoOrders } from './arrivals.js';
export { communities, interleaved, MOST_PUSKESMAS, type CommunityWish } from './communities.js';
