/** The list of screens: a new one is one folder and one line here. */
import { lazy, type ComponentType } from 'react';

export { Masuk } from './masuk/index.js';

export interface Screen {
  readonly path: string;
  readonly Component: ComponentType;
}

export const screens: readonly Screen[] = [
  { path: '/papan/*', Component: lazy(async () => ({ default: (await import('./papan/index.js')).Papan })) },
  { path: '/wilayah/*', Component: lazy(async () => ({ default: (await import('./wilayah/index.js')).Wilayah })) },
];

/** Where one starts, given what one may see. */
export const startOf = (root: string): string => `/wilayah/${root}`;

/** A wall is dark before its first paint; elsewhere the reader decides. */
export const themeAt = (pathname: string): 'gelap' | null => (pathname.startsWith('/papan/') ? 'gelap' : null);
