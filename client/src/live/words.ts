/** Freshness in words, for the badge and the band of every screen. */
import type { Zone } from '@pantau/shared/period';
import { ageParts, DASH, useText, type Text } from '../text/index.js';
import type { Freshness } from './link.js';
import { useFreshness } from './use-live.js';

export interface FreshnessWords {
  readonly kind: Freshness['kind'];
  readonly word: string;
  /** When the picture is of, or how old it is. */
  readonly detail: string;
  /** The full sentence while the line is down; else null. */
  readonly band: string | null;
}

export function useFreshnessWords(zone: Zone): FreshnessWords {
  const text = useText();
  return freshnessWords(useFreshness(), zone, text);
}

export function freshnessWords(fresh: Freshness, zone: Zone, { t, format }: Text): FreshnessWords {
  const time = (instant: number | null) => (instant === null ? DASH : format.time(instant, zone));
  switch (fresh.kind) {
    case 'connecting':
      return { kind: fresh.kind, word: t('link.connecting'), detail: '', band: null };
    case 'live':
      return { kind: fresh.kind, word: t('link.live'), detail: fresh.serverTime === null ? '' : format.dayTime(fresh.serverTime, zone), band: null };
    case 'stale': {
      const { key, values } = ageParts(fresh.seconds);
      return { kind: fresh.kind, word: t('link.stale'), detail: t('link.staleSince', { time: time(fresh.serverTime), age: t(`age.${key}`, values) }), band: null };
    }
    case 'cut': {
      const band = fresh.serverTime === null ? t('link.cutNever') : t('link.cutBand', { time: time(fresh.since), shown: time(fresh.serverTime) });
      return { kind: fresh.kind, word: t('link.cut'), detail: time(fresh.serverTime), band };
    }
  }
}
