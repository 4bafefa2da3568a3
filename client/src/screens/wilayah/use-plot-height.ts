/** The height of the bars: what a screen without scrolling leaves beside the rows, the table and the months. */
import { useSyncExternalStore } from 'react';

const PLOT = { least: 150, most: 330, shareOfRest: 0.5, elsewhere: 340 };

const plotHeightFor = (windowHeight: number): number =>
  Math.round(Math.min(PLOT.most, Math.max(PLOT.least, (windowHeight - PLOT.elsewhere) * PLOT.shareOfRest)));

const onResize = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

export const usePlotHeight = (): number => useSyncExternalStore(onResize, () => plotHeightFor(window.innerHeight));
