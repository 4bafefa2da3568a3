/** All entries by klaster, narrowed by what is typed. */
import { Link } from 'react-router';
import { useEffect, useRef } from 'react';
import { useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import { isDefined, KLASTER, matching, type Entry } from './catalogue.js';

interface ListPartProps {
  readonly code: string;
  readonly typed: string;
  readonly onFind: (text: string) => void;
}

export function ListPart({ code, typed, onFind }: ListPartProps) {
  const { t, language, format } = useText();
  const found = matching(typed, language);
  const list = useShown(code);
  return (
    <nav className="entries" aria-label={t('kamus.list')}>
      <div className="find" role="search">
        <Symbol name="cari" size={14} />
        <input type="search" aria-label={t('kamus.search')} placeholder={t('kamus.search')} value={typed} onChange={(event) => onFind(event.target.value)} autoComplete="off" spellCheck={false} />
      </div>
      <p className="soft" role="status">{found.length === 0 ? t('kamus.none') : t('kamus.found', { n: format.count(found.length) })}</p>
      <div className="groups" ref={list}>{KLASTER.map((klaster) => <Group key={klaster} klaster={klaster} found={found.filter((entry) => entry.klaster === klaster)} code={code} typed={typed} />)}</div>
    </nav>
  );
}

function Group({ klaster, found, code, typed }: { klaster: (typeof KLASTER)[number]; found: readonly Entry[]; code: string; typed: string }) {
  const { t, say } = useText();
  if (found.length === 0) return null;
  return (
    <section aria-label={t(`klaster.k${klaster}`)}>
      <h2>{t(`klaster.k${klaster}`)}</h2>
      <ul>
        {found.map((entry) => (
          <li key={entry.code}>
            <Link to={{ pathname: `/kamus/${entry.code}`, search: typed === '' ? '' : new URLSearchParams({ cari: typed }).toString() }} aria-current={entry.code === code ? 'page' : undefined}>{say(entry.names)}</Link>
            {!isDefined(entry) && <span className="waits"><Symbol name="sementara" size={12} /> {t('kamus.waits')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entry that is read is in sight in the list, wherever one came from. */
function useShown(code: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = list;
    const link = current?.querySelector('[aria-current]');
    if (!current || !(link instanceof HTMLElement)) return;
    const [top, height] = [link.offsetTop, current.clientHeight];
    if (top < current.scrollTop || top > current.scrollTop + height - 40) current.scrollTop = top - height / 2;
  }, [code]);
  return list;
}
