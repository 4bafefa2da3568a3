/** SKDN: the four bars of the posyandu by month and by place, and their ratios. */
export { SkdnScreen } from './skdn-screen.js';
