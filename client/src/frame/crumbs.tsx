/** The way up from an area, and what it has below. */
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useText } from '../text/index.js';
import { Symbol } from '../ui/index.js';
import type { AreaView } from './view.js';

interface CrumbsProps {
  readonly view: AreaView;
  readonly hrefOf: (area: string) => string;
  /** How many parts there are; null while not known. */
  readonly rows: number | null;
}

export function Crumbs({ view, hrefOf, rows }: CrumbsProps) {
  const { t } = useText();
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      {view.crumbs.map(({ area, name }, index) => (
        <Fragment key={area}>
          {index > 0 && <Symbol name="kanan" size={9} />}
          <Link to={hrefOf(area)} aria-current={area === view.area ? 'page' : undefined}>{name}</Link>
        </Fragment>
      ))}
      {rows !== null && <><Symbol name="kanan" size={9} /> <b>{t(`children.${view.children}`, { count: rows })}</b></>}
    </nav>
  );
}
