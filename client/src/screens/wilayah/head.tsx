/** The bar of the screen: the way up, the search, DATA SIMULASI, and how fresh the picture is. */
import type { Places, Span } from '@pantau/shared/area';
import { Fragment, useMemo } from 'react';
import { Link } from 'react-router';
import type { FreshnessWords } from '../../live/index.js';
import { useText } from '../../text/index.js';
import { Bar, LiveBadge, Symbol, Tag } from '../../ui/index.js';
import { SearchBox } from './search-box.js';
import { searchable, type Found } from './search.js';
import type { AreaView } from './view.js';

interface HeadProps {
  readonly view: AreaView;
  readonly places: Places;
  readonly span: Span;
  readonly simulated: boolean;
  readonly fresh: FreshnessWords;
  /** How many columns there are; null while not known. */
  readonly rows: number | null;
  readonly hrefOf: (area: string) => string;
  readonly onFound: (found: Found) => void;
}

export function Head({ view, places, span, simulated, fresh, rows, hrefOf, onFound }: HeadProps) {
  const { t } = useText();
  const all = useMemo(() => searchable(places, view.root, span), [places, view.root, span]);
  return (
    <Bar product={t('product')} right={<><SearchBox all={all} onFound={onFound} />{simulated && <Tag>{t('simulated')}</Tag>}<LiveBadge kind={fresh.kind} word={fresh.word} detail={fresh.detail} /></>}>
      <nav className="crumbs" aria-label={t('crumbs')}>
        {view.crumbs.map(({ area, name }) => (
          <Fragment key={area}>
            <Link to={hrefOf(area)} aria-current={area === view.area ? 'page' : undefined}>{name}</Link>
            <Symbol name="kanan" size={9} />
          </Fragment>
        ))}
        <b>{rows === null ? '' : t(`children.${view.children}`, { count: rows })}</b>
      </nav>
    </Bar>
  );
}
