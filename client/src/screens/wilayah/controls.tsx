/** What is looked at: indicator by klaster, month, basis of the sasaran, place of living or of service. */
import type { Basis, IndicatorRow, PlaceRule } from '@pantau/shared/protocol';
import type { ReactNode } from 'react';
import { MonthPick, ReaderChoices } from '../../frame/index.js';
import { useText } from '../../text/index.js';
import { Choice, Pick } from '../../ui/index.js';

interface ControlsProps {
  readonly indicators: readonly IndicatorRow[];
  readonly indicator: IndicatorRow;
  readonly months: readonly string[];
  readonly period: string;
  /** The last month that is closed. */
  readonly closed: string;
  readonly basis: Basis;
  readonly place: PlaceRule;
  readonly note: ReactNode;
  readonly onChange: (to: { indicator?: string; period?: string; basis?: Basis; place?: PlaceRule }) => void;
}

const KLASTER = ['k1', 'k2', 'k3', 'k4', 'k5'] as const;

export function Controls({ indicators, indicator, months, period, closed, basis, place, note, onChange }: ControlsProps) {
  const { t, say } = useText();
  const groupOf = (klaster: number) => t(`klaster.${KLASTER[klaster - 1] ?? 'k5'}`);
  const inOrder = indicators.filter(({ available }) => available).sort((a, b) => a.klaster - b.klaster);
  return (
    <section className="controls" aria-label={t('control.title')}>
      <Pick label={t('control.indicator')} value={indicator.code} onChoose={(code) => onChange({ indicator: code })} options={inOrder.map(({ code, names, klaster }) => ({ value: code, label: say(names), group: groupOf(klaster) }))} />
      <MonthPick months={months} period={period} closed={closed} onChoose={(month) => onChange({ period: month })} />
      <Choice<Basis> label={t('control.basis')} value={basis} onChoose={(to) => onChange({ basis: to })} options={[{ value: 'proyeksi', label: t('control.proyeksi') }, { value: 'riil', label: t('control.riil') }]} />
      {indicator.place === 'residence' && (
        <Choice<PlaceRule> label={t('control.place')} value={place} onChoose={(to) => onChange({ place: to })} options={[{ value: 'residence', label: t('control.residence') }, { value: 'service', label: t('control.service') }]} />
      )}
      <span className="note">{note}</span>
      <ReaderChoices />
    </section>
  );
}
