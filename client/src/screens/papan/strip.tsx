/** The wall indicators, always in the same order: one vertical line is every indicator's own line, right of it is good. */
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import { lineText, personsText } from '../../judge/index.js';
import { DASH, useText, type Text } from '../../text/index.js';
import { markOf, Symbol, trendSymbol } from '../../ui/index.js';
import { barOf, LINE_AT } from './strip-geometry.js';
import { monthName, shortIndicator } from './words.js';

interface StripProps {
  readonly strip: readonly IndicatorRow[];
  readonly tables: readonly (PwsTable | undefined)[];
  readonly month: string;
  readonly shown: string;
}

export function Strip({ strip, tables, month, shown }: StripProps) {
  const text = useText();
  const { t, format } = text;
  return (
    <section className="strip" aria-labelledby="strip-title">
      <header><h2 id="strip-title">{t('papan.strip', { n: format.count(strip.length) })}</h2><p>{t('papan.stripLine', { month: monthName(text, month) })}</p></header>
      <table aria-labelledby="strip-title" style={{ '--line-at': LINE_AT } as React.CSSProperties}>
        <thead className="for-ears">
          <tr><th>{t('table.status')}</th><th>{t('control.indicator')}</th><th>{t('papan.stripLine', { month: monthName(text, month) })}</th><th>{t('papan.stripValue')}</th><th>{t('table.trend')}</th><th>{t('papan.stripPersons')}</th></tr>
        </thead>
        <tbody>{strip.map((indicator, index) => <StripRow key={indicator.code} text={text} indicator={indicator} table={tables[index]} isShown={indicator.code === shown} />)}</tbody>
      </table>
    </section>
  );
}

interface StripRowProps {
  readonly text: Text;
  readonly indicator: IndicatorRow;
  readonly table: PwsTable | undefined;
  readonly isShown: boolean;
}

function StripRow({ text, indicator, table, isShown }: StripRowProps) {
  const { t, format } = text;
  const mark = markOf(table?.total ?? { status: null, line: null, trend: 'na' }, indicator.direction);
  const name = <th scope="row">{shortIndicator(text, indicator)}</th>;
  if (!table) return <tr><td className="sign" />{name}<td colSpan={4} /></tr>;
  const { total } = table;
  return (
    <tr data-indicator={indicator.code} data-tone={mark.tone} data-shown={isShown || undefined}>
      <td className="sign"><Symbol name={mark.symbol} /><span className="for-ears">{t(`status.${mark.word}`)}</span></td>
      {name}
      <td className="bar-cell"><Bar text={text} indicator={indicator} table={table} /></td>
      <td className="value">{total.cumulative.percent === null ? DASH : format.decimal(total.cumulative.percent, 1)}</td>
      <td className="trend"><Symbol name={trendSymbol[total.trend]} /><span className="for-ears">{t(`trend.${total.trend}`)}</span></td>
      <td className="persons">{personsText(text, total)}</td>
    </tr>
  );
}

const percent = (share: number): string => `${share * 100}%`;

function Bar({ text: { t, format, ...text }, indicator, table: { total, targetToDatePercent } }: { text: Text; indicator: IndicatorRow; table: PwsTable }) {
  const value = total.cumulative.percent;
  const bar = barOf(value, targetToDatePercent, indicator.direction);
  if (!bar || value === null || targetToDatePercent === null) return null;
  const sentence = t('papan.stripBar', { points: `${value < targetToDatePercent ? '−' : '+'}${format.decimal(Math.abs(value - targetToDatePercent), 1)}`, line: lineText({ t, format, ...text }, indicator, targetToDatePercent) });
  return (
    <>
      <span className="bar-of" data-cut={bar.cut ? (bar.from < LINE_AT ? 'left' : 'right') : undefined} style={{ left: percent(bar.from), width: percent(bar.length) }} />
      <span className="for-ears">{sentence}</span>
    </>
  );
}
