/** The names of the numbers on the map: whom they miss, where they stand, how many of how many. */
import type { IndicatorRow, PwsRow } from '@pantau/shared/protocol';
import { missing, nounOf, personsText, unitOf, valueText } from '../../judge/index.js';
import { useText, type Text } from '../../text/index.js';
import { markOf, StatusWord } from '../../ui/index.js';
import type { Wall } from './wall.js';
import { MOST_WORST } from './worst.js';

interface WorstListProps {
  readonly indicator: IndicatorRow;
  readonly worst: readonly PwsRow[];
  readonly wall: Wall;
}

export function WorstList({ indicator, worst, wall }: WorstListProps) {
  const text = useText();
  const { t } = text;
  const measure = measureOf(indicator);
  return (
    <div className="worst">
      <header><h3>{t(worst.length === MOST_WORST ? 'papan.worst' : 'papan.worstFew')}</h3><p>{t(`papan.measure.${measure}`, { noun: t(`noun.${nounOf(indicator)}`) }).trim()}</p></header>
      {worst.length === 0 && <p className="calm">{t(indicator.direction === 'up' ? 'papan.onLine' : 'papan.withinAll', { place: t(`papan.place.${wall.level}`) })}</p>}
      <ol>
        {worst.map((row) => (
          <li key={row.area}>
            <b className="name">{row.name}</b>
            <b className="lack">{measuredText(text, indicator, row)}</b>
            <StandingOf row={row} indicator={indicator} puskesmas={wall.puskesmas.get(row.area)} />
            {measure !== 'cases' && <span className="persons">{personsText(text, row)}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Measure = 'lack' | 'value' | 'cases';

/** In a village a rate says less than its cases. */
const measureOf = (indicator: IndicatorRow): Measure => (unitOf(indicator) !== 'percent' ? 'cases' : indicator.direction === 'up' ? 'lack' : 'value');

function measuredText(text: Text, indicator: IndicatorRow, row: PwsRow): string {
  const { format } = text;
  const measure = measureOf(indicator);
  if (measure === 'lack') return format.count(missing(row, indicator));
  return measure === 'value' ? valueText(text, indicator, row.cumulative.percent, 0) : format.count(row.cumulative.count);
}

/** Where a wall holds several Puskesmas the name of its own says more than the trend, which the symbol shows as well. */
function StandingOf({ row, indicator, puskesmas }: { row: PwsRow; indicator: IndicatorRow; puskesmas: string | undefined }) {
  const { t } = useText();
  const mark = markOf(row, indicator.direction);
  const word = mark.word === 'lewat' || mark.word === 'lewat_membaik' ? t(`papan.standing.${mark.word}`) : t(`status.${mark.word}`);
  if (puskesmas !== undefined) return <span className="standing"><StatusWord mark={mark}>{word}</StatusWord><span className="where">{puskesmas}</span></span>;
  return <span className="standing"><StatusWord mark={mark}>{row.trend === 'na' || mark.word === 'lewat_membaik' ? word : t('papan.statusTrend', { status: word, trend: t(`trend.${row.trend}`) })}</StatusWord></span>;
}
