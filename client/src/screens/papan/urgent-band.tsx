/** What is urgent by now, in three cells that always stand in the same place: signals, villages that fell, and silence. */
import { shiftMonth } from '@pantau/shared/period';
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import type { ReactNode } from 'react';
import { DASH, useText } from '../../text/index.js';
import { Symbol, type SymbolName } from '../../ui/index.js';
import type { Wall } from './wall.js';
import { WeekBars } from './week-bars.js';
import type { WeeklyCases } from './weeks.js';
import { shortIndicator, someNames } from './words.js';

type Tone = 'sinyal' | 'jelek' | 'silent' | 'calm';

interface CellProps {
  readonly tone: Tone;
  readonly symbol: SymbolName;
  readonly count: string;
  readonly what: string;
  readonly more: string;
  readonly children?: ReactNode;
}

const Cell = ({ tone, symbol, count, what, more, children }: CellProps) => (
  <li className="cell" data-urgent={tone}>
    <Symbol name={symbol} />
    <b className="count">{count}</b>
    <p><strong>{what}</strong><span>{more}</span></p>
    {children}
  </li>
);

interface UrgentBandProps {
  readonly level: Wall['level'];
  readonly indicator: IndicatorRow;
  readonly closedMonth: string;
  /** undefined = not known yet. */
  readonly weeks: WeeklyCases | undefined;
  readonly slipped: readonly string[] | undefined;
  readonly silent: readonly string[] | undefined;
  readonly posyandu: PwsTable | undefined;
  readonly nameOf: (area: string) => string;
}

export function UrgentBand(props: UrgentBandProps) {
  const { t } = useText();
  return (
    <section className="urgent" aria-label={t('papan.urgent')}>
      <ul>
        <SignalCell {...props} />
        <SlippedCell {...props} />
        <SilentCell {...props} />
      </ul>
    </section>
  );
}

/** Letters that a line of a cell holds. */
const ROOM = 28;

function SignalCell({ level, weeks, nameOf }: UrgentBandProps) {
  const text = useText();
  const { t, format } = text;
  if (!weeks) return <Cell tone="calm" symbol="sinyal" count={DASH} what={t('papan.signal')} more="" />;
  const names = weeks.signals.map(({ area }) => nameOf(area));
  const recent = format.count(weeks.recent);
  const what = names.length === 0 ? t('papan.signal') : t('papan.signalOf', { recent });
  const more = someNames(text, names, ROOM) ?? t('papan.signalWeeks', { now: format.count(weeks.totals[0] ?? 0), recent });
  const oldestFirst = [...weeks.totals].reverse();
  const sentence = t('papan.signalSentence', { place: t(`papan.place.${level}`), n: format.count(names.length), weeks: oldestFirst.map((n) => format.count(n)).join(', ') });
  return (
    <Cell tone={names.length > 0 ? 'sinyal' : 'calm'} symbol="sinyal" count={format.count(names.length)} what={what} more={more}>
      <WeekBars cases={oldestFirst} label={sentence} />
    </Cell>
  );
}

function SlippedCell({ level, indicator, closedMonth, slipped, nameOf }: UrgentBandProps) {
  const text = useText();
  const { t, format } = text;
  const what = t(indicator.direction === 'up' ? 'papan.slipped' : 'papan.slippedPast', { place: t(`papan.place.${level}`) });
  const short = shortIndicator(text, indicator);
  if (!slipped) return <Cell tone="calm" symbol="jelek" count={DASH} what={what} more={short} />;
  const names = someNames(text, slipped.map(nameOf), ROOM - short.length - 2);
  const since = t('papan.slippedSince', { indicator: short, month: format.monthShort(shiftMonth(closedMonth, -1)) });
  const alone = since.length <= ROOM ? since : short;
  const more = names === null ? alone : t('papan.slippedIn', { indicator: short, names });
  return <Cell tone={slipped.length > 0 ? 'jelek' : 'calm'} symbol={indicator.direction === 'up' ? 'jelek' : 'lewat'} count={format.count(slipped.length)} what={what} more={more} />;
}

/** Villages that have not reported come first; where all have, the posyandu that did not open. */
function SilentCell({ level, closedMonth, silent, posyandu, nameOf }: UrgentBandProps) {
  const text = useText();
  const { t, format } = text;
  const words = { month: format.monthShort(closedMonth), place: t(`papan.place.${level}`) };
  const shut = posyandu ? (posyandu.total.sasaran ?? 0) - posyandu.total.cumulative.count : 0;
  if (!silent) return <Cell tone="calm" symbol="belumLapor" count={DASH} what={t('papan.silent', words)} more="" />;
  if (silent.length === 0)
    return <Cell tone={shut > 0 ? 'silent' : 'calm'} symbol="belumLapor" count={format.count(shut)} what={t('papan.silentPosts', words)} more={t('papan.allReported', words)} />;
  const too = t('papan.silentPostsToo', { n: format.count(shut) });
  const named = shut > 0 ? someNames(text, silent.map(nameOf), ROOM - too.length - 2) : null;
  const more = named === null ? (someNames(text, silent.map(nameOf), ROOM) ?? '') : `${named}, ${too}`;
  return <Cell tone="silent" symbol="belumLapor" count={format.count(silent.length)} what={t('papan.silent', words)} more={more} />;
}
