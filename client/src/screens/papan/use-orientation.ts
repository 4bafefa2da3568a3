/** Whether the wall stands or lies. */
import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(orientation: portrait)');

function subscribe(onChange: () => void): () => void {
  const media = query();
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

export const useOrientation = (): 'portrait' | 'landscape' => useSyncExternalStore(subscribe, () => (query().matches ? 'portrait' : 'landscape'));
