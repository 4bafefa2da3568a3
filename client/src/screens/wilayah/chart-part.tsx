/** The PWS chart of the screen, worded. */
import type { IndicatorRow } from '@pantau/shared/protocol';
import { Suspense, useMemo, useState } from 'react';
import { PwsChart, ROWS_HEIGHT } from '../../charts/index.js';
import { lineText, shortName, unitOf } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { columnSentence, columnsOf } from './chart-columns.js';
import type { LiveTable } from './use-live-table.js';
import { usePlotHeight } from './use-plot-height.js';
import type { AreaView } from '../../frame/index.js';
import { answerOf } from './words.js';

interface ChartPartProps {
  readonly view: AreaView;
  readonly indicator: IndicatorRow;
  readonly main: LiveTable;
  readonly filter: string | null;
  readonly linked: string | null;
  readonly onLink: (area: string | null) => void;
  readonly onOpen: (area: string) => void;
  readonly onStep: (area: string) => void;
}

export function ChartPart({ view, indicator, main: { table, changed }, filter, linked, onLink, onOpen, onStep }: ChartPartProps) {
  const text = useText();
  const { t, format, say } = text;
  const height = usePlotHeight();
  const [stepped, step] = useState<string | null>(null);
  const told = table?.rows.find(({ area }) => area === stepped);
  const drawn = useMemo(() => table && columnsOf(text, { table, indicator, filter, changed }), [text, table, indicator, filter, changed]);
  const line = useMemo(() => {
    const value = table?.targetToDatePercent ?? null;
    const words = { value: unitOf(indicator) === 'percent' ? lineText(text, indicator, value) : format.short(value) };
    return value === null ? null : { value, label: indicator.direction === 'up' ? t('chart.line', words) : t('chart.threshold', words) };
  }, [table?.targetToDatePercent, indicator, text, t, format]);
  const place = <div style={{ height: height + ROWS_HEIGHT }} />;
  if (!table || !drawn) return place;
  const unit = t(`unit.${unitOf(indicator)}`);
  const answer = answerOf(text, { indicator, table, name: shortName(table.total.name), worst: null, village: null, reported: null }).head;
  return (
    <Suspense fallback={place}>
      <PwsChart
        {...drawn}
        line={line}
        percent={unitOf(indicator) === 'percent'}
        provisional={table.provisional}
        rows={{ cumulative: t('chart.cumulative', { unit }), thisMonth: t('chart.thisMonth', { unit }), lastMonth: t('chart.lastMonth', { unit }), trend: t('chart.trend'), name: t(`level.${view.children}`), ownLine: t('chart.ownLine') }}
        tick={(value) => format.decimal(value, 0)}
        sentence={t('chart.sentence', { indicator: say(indicator.names), month: format.month(table.period), answer, count: table.rows.length })}
        help={`${t('chart.title')}. ${t('chart.help')}`}
        linked={linked}
        onLink={onLink}
        onOpen={onOpen}
        onStep={(area) => {
          step(area);
          onStep(area);
        }}
        plotHeight={height}
      />
      <div className="for-ears" role="status">{told && columnSentence(text, indicator, told)}</div>
    </Suspense>
  );
}
