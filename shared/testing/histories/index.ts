/** Generated histories: what the laws are tried over. */
export { arrivals, twoOrders } from './arrivals.js';
export { communities, interleaved, type CommunityWish } from './communities.js';
