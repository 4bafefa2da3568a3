/** The PWS chart with antigens for columns, in the order of the schedule; the complete set is the last, apart. */
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { PwsChart, ROWS_HEIGHT, type Column } from '../../charts/index.js';
import { areaPath, type Page } from '../../frame/index.js';
import { lineText } from '../../judge/index.js';
import { useText, type Text } from '../../text/index.js';
import { markOf } from '../../ui/index.js';
import { ANTIGENS, COMPLETE, type Shown } from './antigens.js';
import type { Rows, Tables } from './tables.js';

const HEIGHT = 210;

export function AntigenChart({ page: { view, month }, tables, rows }: { page: Page; tables: Tables; rows: Rows }) {
  const text = useText();
  const { t, format } = text;
  const navigate = useNavigate();
  const [linked, link] = useState<string | null>(null);
  const columns = ANTIGENS.flatMap((code) => columnOf(text, { code, tables, rows, line: lineOf(tables) }));
  const [total] = columnOf(text, { code: COMPLETE, tables, rows, line: lineOf(tables) });
  const indicator = rows.get(COMPLETE);
  const line = lineOf(tables);
  if (!total || !indicator) return null;
  const unit = t('unit.percent');
  const title = t('imunisasi.chart', { name: view.name, month: format.month(month) });
  return (
    <figure>
      <figcaption><h2>{title}</h2></figcaption>
      <p className="soft">{t('imunisasi.chartNote')}</p>
      <Suspense fallback={<div style={{ height: HEIGHT + ROWS_HEIGHT }} />}>
        <PwsChart
          columns={columns}
          total={total}
          line={line === null ? null : { value: line, label: t('chart.line', { value: lineText(text, indicator, line) }) }}
          percent
          provisional={tables.get(COMPLETE)?.provisional ?? false}
          rows={{ cumulative: t('chart.cumulative', { unit }), thisMonth: t('chart.thisMonth', { unit }), lastMonth: t('chart.lastMonth', { unit }), trend: t('chart.trend'), name: t('imunisasi.antigen'), ownLine: t('chart.ownLine') }}
          tick={(value) => format.decimal(value, 0)}
          sentence={`${title}. ${columns.map(({ name, cumulative }) => `${name} ${cumulative}%`).join(', ')}.`}
          help={`${title}. ${t('chart.help')}`}
          linked={linked}
          onLink={link}
          onOpen={(code) => void navigate(`${areaPath('wilayah', view.area)}?indikator=${code}&periode=${month}`)}
          onStep={link}
          plotHeight={HEIGHT}
        />
      </Suspense>
    </figure>
  );
}

/** The line that most antigens share; the others carry their own. */
const lineOf = (tables: Tables): number | null => tables.get('imun_dpt1')?.total.targetToDatePercent ?? null;

interface Asked {
  readonly code: Shown;
  readonly tables: Tables;
  readonly rows: Rows;
  readonly line: number | null;
}

function columnOf({ t, format }: Text, { code, tables, rows, line }: Asked): Column[] {
  const [table, indicator]: [PwsTable | undefined, IndicatorRow | undefined] = [tables.get(code), rows.get(code)];
  if (!table || !indicator) return [];
  const { total } = table;
  const own = total.targetToDatePercent;
  return [{
    key: code,
    name: t(`imunisasi.name.${code}`),
    value: total.cumulative.percent,
    ownLine: own === line ? null : own,
    mark: markOf(total, indicator.direction),
    trend: total.trend,
    cumulative: format.decimal(total.cumulative.percent, 1),
    thisMonth: format.decimal(total.thisMonth.percent, 1),
    lastMonth: format.decimal(total.lastMonth.percent, 1),
  }];
}
