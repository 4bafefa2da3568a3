/** The list of screens: a new one is one folder and one line here. */
import type { Session, WorldInfo } from '@pantau/shared/protocol';
import { lazy, type ComponentType } from 'react';
import { patiently } from '../ui/index.js';

export { Masuk } from './masuk/index.js';

export interface Screen {
  readonly path: string;
  readonly Component: ComponentType;
}

export const screens: readonly Screen[] = [
  { path: '/mulai', Component: lazy(() => patiently(async () => ({ default: (await import('./mulai/index.js')).Mulai }))) },
  { path: '/data/*', Component: lazy(() => patiently(async () => ({ default: (await import('./data/index.js')).Data }))) },
  { path: '/kamus/*', Component: lazy(() => patiently(async () => ({ default: (await import('./kamus/index.js')).Kamus }))) },
  { path: '/papan/*', Component: lazy(() => patiently(async () => ({ default: (await import('./papan/index.js')).Papan }))) },
  { path: '/imunisasi/*', Component: lazy(() => patiently(async () => ({ default: (await import('./imunisasi/index.js')).ImunisasiScreen }))) },
  { path: '/skdn/*', Component: lazy(() => patiently(async () => ({ default: (await import('./skdn/index.js')).SkdnScreen }))) },
  { path: '/skdr/*', Component: lazy(() => patiently(async () => ({ default: (await import('./skdr/index.js')).SkdrScreen }))) },
  { path: '/wilayah/*', Component: lazy(() => patiently(async () => ({ default: (await import('./wilayah/index.js')).Wilayah }))) },
];

/** Where one starts: at what one may see, or (who sets a world up) at its first steps until something has been recorded. */
export function startOf({ roots: [root], begun }: WorldInfo, session: Session): string | null {
  if (!begun && session.roles.includes('admin')) return '/mulai';
  return root === undefined ? null : `/wilayah/${root}`;
}

/** A wall is dark before its first paint; elsewhere the reader decides. */
export const themeAt = (pathname: string): 'gelap' | null => (pathname.startsWith('/papan/') ? 'gelap' : null);
