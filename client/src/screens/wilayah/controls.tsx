/** What is looked at: indicator by klaster, month, basis of the sasaran, place of living or of service. */
import type { Basis, IndicatorRow, PlaceRule } from '@pantau/shared/protocol';
import { shiftMonth } from '@pantau/shared/period';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { mayImport, NO_SESSION, useSession } from '../../reads/index.js';
import { chooseLanguage, useText } from '../../text/index.js';
import { Choice, Pick, useTheme } from '../../ui/index.js';

const MONTHS = 24;

/** Newest last. */
export const monthsUpTo = (current: string): string[] => Array.from({ length: MONTHS }, (_, index) => shiftMonth(current, index - MONTHS + 1));

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
  /** Where the same area stands on a wall. */
  readonly wall: string;
  readonly onChange: (to: { indicator?: string; period?: string; basis?: Basis; place?: PlaceRule }) => void;
  readonly onSignOut: () => void;
}

const KLASTER = ['k1', 'k2', 'k3', 'k4', 'k5'] as const;

export function Controls({ indicators, indicator, months, period, closed, basis, place, note, wall, onChange, onSignOut }: ControlsProps) {
  const { t, say, format } = useText();
  const groupOf = (klaster: number) => t(`klaster.${KLASTER[klaster - 1] ?? 'k5'}`);
  const inOrder = indicators.filter(({ available }) => available).sort((a, b) => a.klaster - b.klaster);
  const monthLabel = (month: string) => (month > closed ? t('control.provisional', { month: format.month(month) }) : format.month(month));
  const periods = months.includes(period) ? months : [period, ...months];
  return (
    <section className="controls" aria-label={t('control.title')}>
      <Pick label={t('control.indicator')} value={indicator.code} onChoose={(code) => onChange({ indicator: code })} options={inOrder.map(({ code, names, klaster }) => ({ value: code, label: say(names), group: groupOf(klaster) }))} />
      <Pick label={t('control.period')} value={period} onChoose={(month) => onChange({ period: month })} options={[...periods].reverse().map((month) => ({ value: month, label: monthLabel(month) }))} />
      <Choice<Basis> label={t('control.basis')} value={basis} onChoose={(to) => onChange({ basis: to })} options={[{ value: 'proyeksi', label: t('control.proyeksi') }, { value: 'riil', label: t('control.riil') }]} />
      {indicator.place === 'residence' && (
        <Choice<PlaceRule> label={t('control.place')} value={place} onChoose={(to) => onChange({ place: to })} options={[{ value: 'residence', label: t('control.residence') }, { value: 'service', label: t('control.service') }]} />
      )}
      <span className="note">{note}</span>
      <ReaderChoices wall={wall} onSignOut={onSignOut} />
    </section>
  );
}

/** How the reader likes to see it: on a wall, language, light or dark, and the way out. */
function ReaderChoices({ wall, onSignOut }: { wall: string; onSignOut: () => void }) {
  const { t, language } = useText();
  const { theme, choose } = useTheme();
  const { data: session } = useSession();
  const other = theme === 'terang' ? 'gelap' : 'terang';
  return (
    <span className="reader">
      {mayImport(session ?? NO_SESSION) && <Link to="/data" className="text-button">{t('data.title')}</Link>}
      <Link to={wall} className="text-button">{t('papan.open')}</Link>
      <button type="button" className="text-button" lang={language === 'id' ? 'en' : 'id'} onClick={() => chooseLanguage(language === 'id' ? 'en' : 'id')}>{t('otherLanguage')}</button>
      <button type="button" className="text-button" onClick={() => choose(other)}>{t(other === 'gelap' ? 'theme.toGelap' : 'theme.toTerang')}</button>
      <button type="button" className="text-button" onClick={onSignOut}>{t('signOut')}</button>
    </span>
  );
}
