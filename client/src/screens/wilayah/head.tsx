/** The bar of the screen: the way up, the search, DATA SIMULASI, and how fresh the picture is. */
import type { Places, Span } from '@pantau/shared/area';
import { useMemo } from 'react';
import { Crumbs, Ways, type AreaView } from '../../frame/index.js';
import type { FreshnessWords } from '../../live/index.js';
import { useText } from '../../text/index.js';
import { Bar, LiveBadge, Tag } from '../../ui/index.js';
import { SearchBox } from './search-box.js';
import { searchable, type Found } from './search.js';

interface HeadProps {
  readonly view: AreaView;
  readonly places: Places;
  readonly span: Span;
  readonly simulated: boolean;
  readonly fresh: FreshnessWords;
  /** How many columns there are; null while not known. */
  readonly rows: number | null;
  readonly month: string;
  readonly indicator: string;
  readonly hrefOf: (area: string) => string;
  readonly onFound: (found: Found) => void;
}

export function Head({ view, places, span, simulated, fresh, rows, month, indicator, hrefOf, onFound }: HeadProps) {
  const { t } = useText();
  const all = useMemo(() => searchable(places, view.root, span), [places, view.root, span]);
  return (
    <Bar product={t('product')} right={<><SearchBox all={all} onFound={onFound} />{simulated && <Tag>{t('simulated')}</Tag>}<LiveBadge kind={fresh.kind} word={fresh.word} detail={fresh.detail} /></>}>
      <Ways here="wilayah" area={view.area} month={month} indicator={indicator} />
      <Crumbs view={view} hrefOf={hrefOf} rows={rows} />
    </Bar>
  );
}
