/** JSON Pointers (RFC 6901). */
export const pointerTo = (parent: string, name: string): string =>
  `${parent}/${name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name}`;
