/** The screen: all entries beside the one that is read; its code and what is searched for stand in the address. */
import { useEffect } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { ReaderChoices, Ways } from '../../frame/index.js';
import { useWorld } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Bar, Symbol, Tag } from '../../ui/index.js';
import { entryOf } from './catalogue.js';
import { EntryPart } from './entry-part.js';
import { ListPart } from './list-part.js';
import { StartPart } from './start-part.js';

export function Kamus() {
  const { t, say } = useText();
  const code = useParams()['*'] ?? '';
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { data: world } = useWorld();
  const entry = entryOf(code);
  const root = world?.roots[0];
  const typed = search.get('cari') ?? '';
  const title = entry ? say(entry.names) : t('kamus.title');
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  const find = (text: string) => void navigate({ search: text === '' ? '' : new URLSearchParams({ cari: text }).toString() }, { replace: true });
  return (
    <div className="kamus" data-reading={code !== '' || undefined}>
      <Bar product={t('product')} right={<>{world?.kind === 'demo' && <Tag>{t('simulated')}</Tag>}<ReaderChoices /></>}>
        <Ways here="kamus" area={root} />
      </Bar>
      <div className="columns">
        <ListPart code={code} typed={typed} onFind={find} />
        <main tabIndex={-1}>
          {code !== '' && <p className="back"><Link to={{ pathname: '/kamus', search: search.toString() }}><Symbol name="kiri" size={11} /> {t('kamus.all')}</Link></p>}
          {entry ? <EntryPart key={entry.code} entry={entry} root={root} /> : code === '' ? <StartPart /> : <Unknown code={code} />}
        </main>
      </div>
    </div>
  );
}

function Unknown({ code }: { code: string }) {
  const { t } = useText();
  return (
    <>
      <h1>{t('kamus.title')}</h1>
      <p role="alert">{t('kamus.unknown', { code })}</p>
    </>
  );
}
