/** The wall screen: loads the world that it needs, then shows the area of the address, or says why it cannot. */
import { localDay, zoneOfCode } from '@pantau/shared/period';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useIndicators, usePlaces, useWorld } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { useOwnTheme } from '../../ui/index.js';
import { onShow, stripOf, wallOf } from './wall.js';
import { WallScreen } from './wall-screen.js';

export function Papan() {
  useOwnTheme('gelap');
  const { t } = useText();
  const area = useParams()['*'] ?? '';
  const [search] = useSearchParams();
  const world = useWorld();
  const places = usePlaces();
  const indicators = useIndicators();
  const failed = [world, places, indicators].some(({ isError }) => isError);
  const time = world.data?.serverTime;
  const wall = useMemo(() => {
    if (time === undefined || !places.data) return undefined;
    const today = localDay(Date.parse(time), zoneOfCode(places.data.kabupatenOf(area)));
    return wallOf(places.data, area, { first: today, last: today });
  }, [time, places.data, area]);
  const strip = useMemo(() => stripOf(indicators.data ?? []), [indicators.data]);
  if (!world.data || !places.data || !indicators.data) return <Notice>{t(failed ? 'fault.other' : 'loading')}</Notice>;
  const indicator = onShow(indicators.data, search.get('indikator'));
  if (!wall || !indicator) return <Notice>{t('fault.E_NOT_FOUND')}</Notice>;
  return <WallScreen key={area} wall={wall} world={world.data} places={places.data} indicators={indicators.data} indicator={indicator} strip={strip} />;
}

const Notice = ({ children }: { children: string }) => (
  <main className="papan" data-screen="papan" data-theme="gelap"><p className="notice" role="status">{children}</p></main>
);
