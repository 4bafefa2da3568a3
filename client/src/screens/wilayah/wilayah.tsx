/** The planner's screen: loads the world that it needs, then shows the area of the address, or says why it cannot. */
import { loadPwsChart } from '../../charts/index.js';
import { useText } from '../../text/index.js';
import { useIndicators, usePlaces, useWorld } from '../../reads/index.js';
import { Navigate } from 'react-router';
import { periodDays } from '@pantau/shared/period';
import { pathOf, useAddress } from './address.js';
import { choiceOf } from './choice.js';
import { Fault, viewOf } from '../../frame/index.js';
import { AreaScreen } from './area-screen.js';

void loadPwsChart();

export function Wilayah() {
  const { t } = useText();
  const { address } = useAddress();
  const world = useWorld();
  const places = usePlaces();
  const indicators = useIndicators();
  const failed = [world, places, indicators].find(({ isError }) => isError);
  if (failed) return <Fault error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!world.data || !places.data || !indicators.data) return <main className="waiting"><p role="status">{t('loading')}</p></main>;
  const choice = choiceOf(address, indicators.data, world.data);
  if (!choice) return <Fault error={null} code="E_NOT_FOUND" />;
  const village = places.data.area(address.area);
  if (village?.level === 'dusun') return <Navigate replace to={`${pathOf(village.parent ?? '')}?pilih=${encodeURIComponent(village.code)}`} />;
  const view = viewOf(places.data, address.area, world.data.roots, periodDays(choice.period));
  if (!view) return <Fault error={null} code="E_NOT_FOUND" />;
  return <AreaScreen key={view.root} world={world.data} places={places.data} indicators={indicators.data} view={view} choice={choice} />;
}
