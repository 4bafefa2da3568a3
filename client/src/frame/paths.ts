/** Addresses of screens: `/<screen>/<area>`. */

/** Screens about one area. */
export type AreaScreenName = 'wilayah' | 'skdn' | 'imunisasi' | 'skdr';

/** `/` of a dusun code stays readable; everything else that a path cannot hold is escaped. */
export const areaPath = (screen: AreaScreenName, area: string): string => `/${screen}/${area.split('/').map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join('/')}`;
