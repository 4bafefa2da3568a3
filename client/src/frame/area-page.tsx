/** A screen about one area and month, both in its address: loads the world that it needs, or says why it cannot. */
import type { Places } from '@pantau/shared/area';
import { isMonth, periodDays, zoneOfCode, type Zone } from '@pantau/shared/period';
import type { WorldInfo } from '@pantau/shared/protocol';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { useFreshnessWords } from '../live/index.js';
import { usePlaces, useWorld } from '../reads/index.js';
import { useText } from '../text/index.js';
import { Bar, CutBand, LiveBadge, Tag } from '../ui/index.js';
import { Crumbs } from './crumbs.js';
import { Fault } from './fault.js';
import { areaPath, type AreaScreenName } from './paths.js';
import { ReaderChoices } from './reader-choices.js';
import { viewOf, type AreaView } from './view.js';
import { Ways } from './ways.js';

export interface Page {
  readonly world: WorldInfo;
  readonly places: Places;
  readonly view: AreaView;
  /** The month of the address, else the last closed one. */
  readonly month: string;
  readonly zone: Zone;
  /** Another parameter of the address. */
  readonly param: (name: string) => string | null;
  /** Writes parameters of the address; null takes one out. */
  readonly change: (to: Readonly<Record<string, string | null>>) => void;
  /** The same screen of another area. */
  readonly hrefOf: (area: string) => string;
}

interface AreaPageProps {
  readonly screen: AreaScreenName;
  readonly controls: (page: Page) => ReactNode;
  readonly children: (page: Page) => ReactNode;
}

export function AreaPage({ screen, controls, children }: AreaPageProps) {
  const { t } = useText();
  const area = useParams()['*'] ?? '';
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const world = useWorld();
  const places = usePlaces();
  const failed = [world, places].find(({ isError }) => isError);
  if (failed) return <Fault error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!world.data || !places.data) return <main className="waiting"><p role="status">{t('loading')}</p></main>;
  const [root] = world.data.roots;
  if (area === '' && root !== undefined) return <Navigate replace to={`${areaPath(screen, root)}?${search}`} />;
  const found = places.data.area(area);
  if (found?.level === 'dusun') return <Navigate replace to={`${areaPath(screen, found.parent ?? '')}?${search}`} />;
  const asked = search.get('periode');
  const month = asked !== null && isMonth(asked) ? asked : world.data.closedMonth;
  const view = viewOf(places.data, area, world.data.roots, periodDays(month));
  if (!view) return <Fault error={null} code="E_NOT_FOUND" />;
  const change: Page['change'] = (to) => void navigate({ search: changed(search, to).toString() }, { replace: true });
  const page: Page = {
    world: world.data, places: places.data, view, month, change,
    zone: zoneOfCode(places.data.kabupatenOf(view.root)),
    param: (name) => search.get(name),
    hrefOf: (other) => `${areaPath(screen, other)}?${search}`,
  };
  return <Framed screen={screen} page={page} controls={controls(page)}>{children(page)}</Framed>;
}

function changed(search: URLSearchParams, to: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(to)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

function Framed({ screen, page: { world, view, month, zone, hrefOf }, controls, children }: { screen: AreaScreenName; page: Page; controls: ReactNode; children: ReactNode }) {
  const { t } = useText();
  const fresh = useFreshnessWords(zone);
  useEffect(() => {
    document.title = `${t(`ways.name.${screen}`)} ${view.name} · ${t('product')}`;
  }, [t, screen, view.name]);
  return (
    <div className="area-page" data-screen-name={screen} data-fresh={fresh.kind}>
      <Bar product={t('product')} right={<>{world.kind === 'demo' && <Tag>{t('simulated')}</Tag>}<LiveBadge kind={fresh.kind} word={fresh.word} detail={fresh.detail} /></>}>
        <Ways here={screen} area={view.area} month={month} />
        <Crumbs view={view} hrefOf={hrefOf} rows={null} />
      </Bar>
      {fresh.band !== null && <CutBand>{fresh.band}</CutBand>}
      <section className="controls" aria-label={t('control.title')}>
        {controls}
        <ReaderChoices />
      </section>
      <main>{children}</main>
    </div>
  );
}
