/** Wilayah: map, PWS chart and table of an area, for those who plan at a desk. */
export { Wilayah } from './wilayah.js';
