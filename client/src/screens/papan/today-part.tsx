/** What has come in since midnight, by indicator. */
import { useText } from '../../text/index.js';
import type { Arrived } from './sums.js';
import { shortIndicator } from './words.js';

const MOST_SHOWN = 6;

export function TodayPart({ arrived }: { arrived: readonly Arrived[] | undefined }) {
  const text = useText();
  const { t, format } = text;
  return (
    <section className="today" aria-labelledby="today-title">
      <header><h2 id="today-title">{t('papan.today')}</h2></header>
      {arrived?.length === 0 && <p className="calm">{t('papan.todayNone')}</p>}
      <ul>
        {arrived?.slice(0, MOST_SHOWN).map(({ indicator, more }) => <li key={indicator.code}><b>{format.signed(more)}</b> {shortIndicator(text, indicator)}</li>)}
      </ul>
    </section>
  );
}
