/** The foot of the wall: what has just come in, without persons; while the line is down, since when that is so. */
import type { Zone } from '@pantau/shared/period';
import type { Places } from '@pantau/shared/area';
import type { IndicatorRow } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { shortName } from '../../judge/index.js';
import { useFeed, useFreshnessWords } from '../../live/index.js';
import { useText, type Text } from '../../text/index.js';
import { CutBand } from '../../ui/index.js';
import { tickerItems, type TickerItem } from './ticker-items.js';
import { fedText, shortIndicator } from './words.js';

interface TickerProps {
  readonly places: Places;
  readonly zone: Zone;
  readonly strip: readonly IndicatorRow[];
  readonly covers: (area: string) => boolean;
}

export function Foot(props: TickerProps) {
  const { band } = useFreshnessWords(props.zone);
  return <footer className="foot">{band === null ? <Ticker {...props} /> : <CutBand>{band}</CutBand>}</footer>;
}

/** What finds no room in the line is left out as a whole. */
function Ticker({ places, zone, strip, covers }: TickerProps) {
  const text = useText();
  const { t, format } = text;
  const feed = useFeed();
  const items = useMemo(() => tickerItems(feed, covers), [feed, covers]);
  return (
    <section className="ticker" aria-labelledby="ticker-title">
      <h2 id="ticker-title">{t('papan.ticker')}</h2>
      <ul>
        {items.length === 0 && <li>{t('papan.tickerNone')}</li>}
        {items.map((item) => (
          <li key={`${item.area} ${item.type} ${item.at}`}><b>{format.time(item.at, zone)}</b> {itemText(text, item, { places, strip })}</li>
        ))}
      </ul>
      <p>{t('papan.room')}</p>
    </section>
  );
}

function itemText(text: Text, { area, type, count, effects }: TickerItem, { places, strip }: Pick<TickerProps, 'places' | 'strip'>): string {
  const { t, format } = text;
  const name = places.area(area)?.name ?? shortName(places.unit(area)?.name ?? area);
  const what = fedText(text, type);
  const [moved] = strip.flatMap((indicator) => {
    const delta = effects.get(indicator.code) ?? 0;
    return delta === 0 ? [] : [t('papan.effect', { indicator: shortIndicator(text, indicator), delta: format.signed(delta) })];
  });
  return `${name}: ${[count > 1 ? t('papan.several', { n: format.count(count), what }) : what, ...(moved === undefined ? [] : [moved])].join(', ')}`;
}
